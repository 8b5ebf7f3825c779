-- Somebody was asked whether they would like to answer (R37). They say yes or no themselves.
create table staff.nominations (
  id int generated always as identity primary key,
  public_id text not null unique,
  organisation_id int not null references content.organisations,
  account_id int not null references staff.accounts,
  nominated_by int not null references staff.accounts,
  nominated_at timestamptz not null,
  answer text check (answer in ('yes', 'no')),
  answered_at timestamptz,
  unique (organisation_id, account_id)
);
grant select, insert, update on staff.nominations to hearback_web;
