-- Who is on duty for stories in which somebody may be in danger: whole days, several people in the order in which they are called.
create table content.duty_turns (
  id int generated always as identity primary key,
  account_id int not null references staff.accounts,
  first_day date not null,
  last_day date not null,
  set_by int not null references staff.accounts,
  set_at timestamptz not null,
  ended_at timestamptz,
  check (last_day >= first_day)
);
create index duty_turns_days on content.duty_turns (last_day) where ended_at is null;

-- A story in which somebody may be in danger, from the moment it came in until somebody says how it ended. The day alone is
-- kept of what an author did; what moderators did has its full time.
create table content.safeguarding_alerts (
  id bigint generated always as identity primary key,
  story_id bigint not null references content.stories,
  level text not null check (level in ('now', 'today')),
  kinds text[] not null default '{}',
  raised_by int references staff.accounts,
  why text not null default '',
  raised_on date not null,
  -- Which call is under way: it goes up by one whenever the alert starts again.
  round int not null default 1,
  acknowledged_by int references staff.accounts,
  acknowledged_at timestamptz,
  closed_by int references staff.accounts,
  closed_at timestamptz,
  outcome text check (outcome in ('seen to', 'long over', 'not meant'))
);
create unique index safeguarding_alerts_open on content.safeguarding_alerts (story_id) where closed_at is null;
create index safeguarding_alerts_story on content.safeguarding_alerts (story_id);

-- Who was called for an alert, in order.
create table content.safeguarding_calls (
  alert_id bigint not null references content.safeguarding_alerts,
  rung int not null,
  round int not null,
  account_id int not null references staff.accounts,
  called_on date not null,
  primary key (alert_id, rung)
);

-- What was done and who was told. It is only ever added to.
create table content.safeguarding_records (
  id bigint generated always as identity primary key,
  story_id bigint not null references content.stories,
  told text not null,
  told_whom text not null default '',
  what text not null,
  done_at text not null,
  account_id int not null references staff.accounts,
  recorded_at timestamptz not null
);
create index safeguarding_records_story on content.safeguarding_records (story_id, id);
create trigger safeguarding_records_only_grow before update or delete on content.safeguarding_records
  for each row execute function ops.refuse_change();

grant select, insert on content.duty_turns, content.safeguarding_alerts, content.safeguarding_calls to hearback_web, hearback_worker;
grant update (ended_at) on content.duty_turns to hearback_web;
grant update (level, kinds, round, acknowledged_by, acknowledged_at, closed_by, closed_at, outcome)
  on content.safeguarding_alerts to hearback_web, hearback_worker;
grant select, insert on content.safeguarding_records to hearback_web;
grant select on content.safeguarding_records to hearback_worker;
grant usage on all sequences in schema content to hearback_web, hearback_worker;
