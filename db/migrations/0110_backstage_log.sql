-- What is being done about a story, as the cast of its services writes it down for themselves (R51). It is only ever added to, and
-- no page, feed or file outside the cast reads it.
create table content.log_entries (
  id bigint generated always as identity primary key,
  public_id text not null unique,
  story_id bigint not null references content.stories,
  organisation_id int not null references content.organisations,
  account_id int not null references staff.accounts,
  what text not null,
  who text not null,
  due text not null,
  noted_at timestamptz not null
);
create index log_entries_story on content.log_entries (story_id, id);

-- Which answers began from which note.
create table content.log_updates (
  entry_id bigint not null references content.log_entries on delete cascade,
  response_id bigint not null references content.responses,
  begun_at timestamptz not null,
  primary key (entry_id, response_id)
);
create index log_updates_response on content.log_updates (response_id);

grant select, insert on content.log_entries, content.log_updates to hearback_web;
-- Only what was written under a story that its author deleted is ever taken away.
grant select, delete on content.log_entries, content.log_updates to hearback_worker;
