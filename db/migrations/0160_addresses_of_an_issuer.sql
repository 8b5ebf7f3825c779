-- Some issuers never say whether they have checked an address. An operator may say of one that it checks every address it
-- gives; a plain no of the issuer stays a no.
alter table staff.sign_on_connections
  add column addresses_checked_at timestamptz,
  add column addresses_checked_by int references staff.accounts;
