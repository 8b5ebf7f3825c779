-- Time that staff keep free to answer stories, to rehearse or to look at changes together (R50). Of a service, a site, or the whole
-- organisation. Day and hours are those of these islands.
create table staff.headspace_sessions (
  id int generated always as identity primary key,
  public_id text not null unique,
  organisation_id int not null references content.organisations,
  site_id int references content.sites,
  service_id int references content.services,
  day date not null,
  begins text not null check (begins ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  ends text not null check (ends ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  place text not null,
  seats int not null check (seats between 1 and 500),
  purpose text not null check (purpose in ('answer', 'rehearse', 'changes')),
  organiser_id int not null references staff.accounts,
  status text not null default 'planned' check (status in ('planned', 'held', 'cancelled')),
  minutes_held int check (minutes_held > 0),
  planned_at timestamptz not null,
  settled_at timestamptz,
  check (ends > begins),
  check (site_id is null or service_id is null),
  check ((status = 'held') = (minutes_held is not null))
);
create index headspace_sessions_day on staff.headspace_sessions (organisation_id, day);
create index headspace_sessions_organiser on staff.headspace_sessions (organiser_id, day) where status = 'planned';

-- Who keeps the time free, and who came.
create table staff.headspace_seats (
  session_id int not null references staff.headspace_sessions,
  account_id int not null references staff.accounts,
  booked_at timestamptz not null,
  came boolean,
  primary key (session_id, account_id)
);
create index headspace_seats_account on staff.headspace_seats (account_id);

-- Stories that somebody wants to look at in a session. Nobody else reads the list.
create table content.headspace_stories (
  session_id int not null references staff.headspace_sessions,
  account_id int not null references staff.accounts,
  story_id bigint not null references content.stories,
  primary key (account_id, session_id, story_id)
);
create index headspace_stories_story on content.headspace_stories (story_id);

grant select, insert, update on staff.headspace_sessions to hearback_web;
grant select, insert, update, delete on staff.headspace_seats to hearback_web;
grant select, insert, delete on content.headspace_stories to hearback_web;
grant select on staff.headspace_sessions to hearback_worker;
grant select, delete on content.headspace_stories to hearback_worker;
