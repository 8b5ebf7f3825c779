-- Messages between one responder and an author, through the platform and seen by nobody else (R45). Days only.
create table content.relay_messages (
  id bigint generated always as identity primary key,
  public_id text not null unique,
  story_id bigint not null references content.stories,
  account_id int not null references staff.accounts,
  organisation_id int not null references content.organisations,
  sent_by text not null check (sent_by in ('staff', 'author')),
  body text not null,
  stripped boolean not null default false,
  sent_on date not null,
  reported_by text check (reported_by in ('staff', 'author')),
  reported_on date,
  looked_at_on date
);
create index relay_messages_story on content.relay_messages (story_id, account_id, id);
create index relay_messages_reported on content.relay_messages (id) where reported_on is not null and looked_at_on is null;

-- The author hears no more: from one member, or, without one, from nobody about this story.
create table content.relay_stops (
  story_id bigint not null references content.stories,
  account_id int references staff.accounts,
  stopped_by text not null check (stopped_by in ('author', 'moderator')),
  stopped_on date not null,
  unique nulls not distinct (story_id, account_id)
);
grant select, insert, update on content.relay_messages to hearback_web, hearback_worker;
grant select, insert, delete on content.relay_stops to hearback_web;
grant select on content.relay_stops to hearback_worker;
