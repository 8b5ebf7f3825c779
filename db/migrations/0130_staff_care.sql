-- Whom staff can talk to after a hard story (R66): of an organisation, or of one of its sites in its place.
create table staff.debrief_contacts (
  id int generated always as identity primary key,
  organisation_id int not null references content.organisations,
  site_id int references content.sites,
  who text not null,
  how text not null,
  hours text not null default '',
  outside text not null default '',
  changed_by int not null references staff.accounts,
  changed_at timestamptz not null,
  unique nulls not distinct (organisation_id, site_id)
);

-- Who wants no stories of a kind for a while. `mark` is a keyed hash of the account, under a key that is not in the database, so
-- that no list, file or copy of these rows names anybody.
create table staff.pauses (
  mark bytea primary key,
  kinds text[] not null check (kinds <> '{}'),
  last_day date not null
);

-- Which stories were handed to a colleague. The same mark in place of whoever handed one over, and neither a day nor a reason.
create table content.hand_overs (
  id bigint generated always as identity primary key,
  story_id bigint not null references content.stories,
  organisation_id int not null references content.organisations,
  mark bytea not null,
  to_id int references staff.accounts,
  -- An answer that had been begun, for the colleague to go on with; empty once they have taken it.
  begun jsonb not null default '{}',
  unique (story_id, organisation_id, mark)
);
create index hand_overs_to on content.hand_overs (to_id, story_id);

grant select, insert, update, delete on staff.debrief_contacts, staff.pauses, content.hand_overs to hearback_web;
grant select, delete on staff.pauses, content.hand_overs to hearback_worker;
-- A reminder of a story that was handed over is the colleague's from then on.
grant delete on content.answer_reminders, content.serious_alerts to hearback_web;
