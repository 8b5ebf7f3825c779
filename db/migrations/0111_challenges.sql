-- What a coach or director says to the writer of a public answer, with a line of the guidelines, and what the writer says back (R40).
-- It is between the two, and nothing public depends on it.
create table content.response_challenges (
  id bigint generated always as identity primary key,
  public_id text not null unique,
  response_id bigint not null references content.responses,
  account_id int not null references staff.accounts,
  guideline_version int not null,
  -- As it stood then.
  line text not null,
  words text not null,
  written_at timestamptz not null,
  note text not null default '',
  noted_at timestamptz,
  unique (response_id, account_id)
);
create index response_challenges_account on content.response_challenges (account_id);
grant select, insert, update (note, noted_at) on content.response_challenges to hearback_web;
grant select, delete on content.response_challenges to hearback_worker;
