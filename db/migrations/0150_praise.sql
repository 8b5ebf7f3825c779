-- Thanks in a public story to a person or a team, and how they were passed on (R56). Only where the program does not know whom
-- to tell does somebody who leads the cast say how it ended.
create table content.praise (
  id bigint generated always as identity primary key,
  public_id text not null unique,
  story_id bigint not null references content.stories,
  organisation_id int not null references content.organisations,
  service_id int references content.services,
  kind text not null check (kind in ('person', 'team')),
  -- As the story calls them. Where a moderator took the name out of the story: what they let travel in private.
  called text not null,
  taken_out boolean not null default false,
  found_at timestamptz not null,
  due_at timestamptz not null,
  reminded_at timestamptz,
  passed_on_at timestamptz,
  -- Null where the program told them by itself.
  settled_by int references staff.accounts,
  outcome text check (outcome in ('told', 'by hand', 'not ours')),
  unique (story_id, organisation_id, kind, called)
);
create index praise_organisation on content.praise (organisation_id, found_at desc);

-- Who hears of it. Somebody who is away hears when they are back.
create table content.praise_hearers (
  praise_id bigint not null references content.praise on delete cascade,
  account_id int not null references staff.accounts,
  told_at timestamptz,
  primary key (praise_id, account_id)
);
create index praise_hearers_account on content.praise_hearers (account_id, praise_id desc);
create index praise_hearers_waiting on content.praise_hearers (praise_id) where told_at is null;

grant select, insert, update, delete on content.praise, content.praise_hearers to hearback_web, hearback_worker;
