-- How a moderator wants to work. Nobody else reads it.
create table content.desk_settings (
  account_id int primary key references staff.accounts,
  shortcuts boolean not null default true,
  content_notes boolean not null default true,
  -- How many hard stories a day; after that the queue offers others first.
  hard_stories int not null default 5 check (hard_stories between 0 and 50)
);

-- What a moderator handed over today: it is not offered to them again. Rows of earlier days are dropped, so it marks nobody.
create table content.set_asides (
  account_id int not null references staff.accounts,
  subject_kind text not null check (subject_kind in ('story', 'response', 'reply')),
  subject_id bigint not null,
  on_day date not null,
  primary key (account_id, subject_kind, subject_id)
);

-- A decision that a second moderator reads without knowing it, so that it shows how far moderators agree.
create table content.second_readings (
  id int generated always as identity primary key,
  decision_id bigint not null unique references content.moderation_decisions,
  story_id bigint not null references content.stories,
  version_id bigint not null references content.story_versions,
  chosen_on date not null,
  reader_id int references staff.accounts,
  read_at timestamptz,
  verdict text,
  criticality int check (criticality between 0 and 5)
);
create index second_readings_waiting on content.second_readings (id) where reader_id is null;

grant select, insert, update on content.desk_settings to hearback_web;
grant select, insert, delete on content.set_asides to hearback_web;
grant select, insert, update (reader_id, read_at, verdict, criticality) on content.second_readings to hearback_web;
grant select, insert on content.second_readings to hearback_worker;
grant usage on all sequences in schema content to hearback_web, hearback_worker;
