-- Somebody says that they speak for an organisation that has not joined. An operator checks and decides (decision 4).
create table staff.claims (
  id int generated always as identity primary key,
  organisation_id int not null references content.organisations,
  name text not null,
  email text not null,
  role_title text not null,
  proof text not null,
  asked_at timestamptz not null,
  decided_at timestamptz,
  decided_by int references staff.accounts,
  outcome text check (outcome in ('accepted', 'declined')),
  reason text not null default ''
);
create unique index claims_open on staff.claims (organisation_id, lower(email)) where decided_at is null;
grant select, insert, update on staff.claims to hearback_web;

-- When an organisation that has not joined was told at its public address that there is something to read.
create table content.outsider_notices (
  organisation_id int primary key references content.organisations,
  told_on date not null
);
grant select, insert, update on content.outsider_notices to hearback_web, hearback_worker;
