-- Answers that went out before a moderator read them, by the rules of graded trust (R38), and when one was read after.
alter table content.responses
  add column trusted_at timestamptz,
  add column read_after_at timestamptz;
create index responses_read_after on content.responses (id) where trusted_at is not null and read_after_at is null;

-- Organisations and people whose answers are read before they are public, whatever the other rules say.
create table content.read_first (
  id int generated always as identity primary key,
  organisation_id int references content.organisations,
  account_id int references staff.accounts,
  reason text not null,
  set_by int not null references staff.accounts,
  set_at timestamptz not null,
  ended_by int references staff.accounts,
  ended_at timestamptz,
  check (num_nonnulls(organisation_id, account_id) = 1)
);
create index read_first_open on content.read_first (organisation_id, account_id) where ended_at is null;
grant select, insert, update (ended_by, ended_at) on content.read_first to hearback_web;
grant select on content.read_first to hearback_worker;
grant usage on all sequences in schema content to hearback_web, hearback_worker;
