-- How soon an organisation means to answer, and whose bank holidays it keeps (R46).
alter table content.organisations
  add column nation text not null default 'england-and-wales'
    check (nation in ('england-and-wales', 'scotland', 'northern-ireland', 'ireland'));

-- When somebody is away, and who stands in for them (R39).
create table staff.absences (
  id int generated always as identity primary key,
  account_id int not null references staff.accounts,
  first_day date not null,
  last_day date not null,
  cover_id int references staff.accounts,
  ended_at timestamptz,
  created_at timestamptz not null,
  check (last_day >= first_day),
  check (cover_id is distinct from account_id)
);
create index absences_account on staff.absences (account_id, last_day) where ended_at is null;

-- Who is reminded, in which order, and who hears of a serious story at once: for one service, or for the whole organisation.
create table staff.ladders (
  id int generated always as identity primary key,
  organisation_id int not null references content.organisations,
  service_id int references content.services,
  senior_id int references staff.accounts,
  changed_by int references staff.accounts,
  changed_at timestamptz not null,
  unique nulls not distinct (organisation_id, service_id)
);
create table staff.ladder_rungs (
  ladder_id int not null references staff.ladders,
  place int not null,
  account_id int not null references staff.accounts,
  primary key (ladder_id, place),
  unique (ladder_id, account_id)
);
create index ladder_rungs_account on staff.ladder_rungs (account_id);

-- One clock for each service that a story is about, and again for each word of the author that nobody has answered (R12, R20).
create table content.answer_clocks (
  id bigint generated always as identity primary key,
  story_id bigint not null references content.stories,
  service_id int not null references content.services,
  organisation_id int not null references content.organisations,
  cause text not null check (cause in ('story', 'reply')),
  started_at timestamptz not null,
  due_at timestamptz not null,
  next_at timestamptz,
  stopped_at timestamptz,
  stopped_by text check (stopped_by in ('answered', 'withheld'))
);
create unique index answer_clocks_running on content.answer_clocks (story_id, service_id) where stopped_at is null;
create index answer_clocks_next on content.answer_clocks (next_at) where stopped_at is null;
create index answer_clocks_organisation on content.answer_clocks (organisation_id, due_at) where stopped_at is null;
create index answer_clocks_story on content.answer_clocks (story_id);

-- Which rungs were climbed. Nobody is reminded twice of the same clock.
create table content.answer_reminders (
  clock_id bigint not null references content.answer_clocks,
  account_id int not null references staff.accounts,
  place int not null,
  outcome text not null check (outcome in ('reminded', 'away', 'gone')),
  -- The one on the ladder for whom somebody else was reminded.
  in_place_of int references staff.accounts,
  at timestamptz not null,
  primary key (clock_id, account_id)
);
create index answer_reminders_account on content.answer_reminders (account_id, clock_id);

-- A named senior hears of a serious story as soon as it is approved, and says that they have (R48).
create table content.serious_alerts (
  id bigint generated always as identity primary key,
  public_id text not null unique,
  story_id bigint not null references content.stories,
  organisation_id int not null references content.organisations,
  account_id int not null references staff.accounts,
  in_place_of int references staff.accounts,
  approved_at timestamptz not null,
  told_at timestamptz not null,
  acknowledged_at timestamptz,
  widened_at timestamptz,
  unique (story_id, organisation_id, account_id)
);
create index serious_alerts_open on content.serious_alerts (account_id) where acknowledged_at is null;
create index serious_alerts_story on content.serious_alerts (story_id);

grant select, insert, update on staff.absences, staff.ladders, staff.ladder_rungs to hearback_web;
grant delete on staff.ladders, staff.ladder_rungs to hearback_web;
grant select on staff.absences, staff.ladders, staff.ladder_rungs to hearback_worker;
grant select, insert, update on content.answer_clocks, content.answer_reminders, content.serious_alerts to hearback_web, hearback_worker;
