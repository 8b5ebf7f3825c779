-- A story, every version of its words, its services and its tags. `id` orders the queue and is never shown.
create table content.stories (
  id bigint generated always as identity primary key,
  public_id text not null unique,
  author_id uuid,
  form_key bytea unique,
  screen_name text not null,
  relationship text not null,
  care_period text,
  purpose text not null default '',
  wants_reply boolean not null default true,
  edits text not null default 'without asking' check (edits in ('without asking', 'ask first')),
  delay_days int not null default 0 check (delay_days between 0 and 3),
  unlisted_service text not null default '',
  status text not null check (status in ('submitted', 'returned', 'held', 'approved', 'published', 'declined', 'withdrawn')),
  withheld text check (withheld in ('hidden', 'deleted', 'unpublished', 'taken down')),
  withheld_reason text,
  criticality int check (criticality between 0 and 5),
  concern text,
  edited_for_privacy boolean not null default false,
  imported_from text,
  latest_version_id bigint,
  published_version_id bigint,
  submitted_on date not null,
  published_on date,
  withheld_on date,
  returned_on date,
  -- Set by a moderator's decision and emptied at release: when the story may go out.
  release_at timestamptz,
  search_words tsvector not null default ''
);
create index stories_status on content.stories (status, id);
create index stories_author on content.stories (author_id);
create index stories_public on content.stories (published_on desc, id desc) where status = 'published' and withheld is null;
create index stories_search on content.stories using gin (search_words);

create table content.story_versions (
  id bigint generated always as identity primary key,
  story_id bigint not null references content.stories,
  number int not null,
  title text not null,
  body text not null,
  written_by text not null check (written_by in ('author', 'moderator')),
  moderator_id int references staff.accounts,
  reason text not null default '',
  changes_meaning boolean not null default false,
  saved_on date not null,
  erased boolean not null default false,
  unique (story_id, number)
);
alter table content.stories
  add foreign key (latest_version_id) references content.story_versions,
  add foreign key (published_version_id) references content.story_versions;

create table content.story_services (
  story_id bigint not null references content.stories,
  service_id int not null references content.services,
  primary key (story_id, service_id)
);
create index story_services_service on content.story_services (service_id, story_id desc);

create table content.story_tags (
  story_id bigint not null references content.stories,
  kind text not null check (kind in ('about', 'good', 'could be better', 'feeling')),
  tag text not null,
  polarity text not null default 'neutral' check (polarity in ('good', 'poor', 'neutral')),
  given_by text not null check (given_by in ('author', 'moderator')),
  primary key (story_id, kind, tag)
);
create index story_tags_tag on content.story_tags (tag, kind, story_id desc);

-- Apart from the stories, so that counting a read never touches a story's row.
create table content.story_reads (
  story_id bigint primary key references content.stories,
  reads bigint not null default 0
);

grant select, insert, update on content.stories, content.story_versions, content.story_services, content.story_tags, content.story_reads to hearback_web, hearback_worker;
grant delete on content.story_services, content.story_tags to hearback_web, hearback_worker;
grant select (id, status, withheld) on content.stories to hearback_mailer;
