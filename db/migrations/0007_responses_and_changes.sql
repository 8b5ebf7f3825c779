create table content.responses (
  id bigint generated always as identity primary key,
  public_id text not null unique,
  story_id bigint not null references content.stories,
  account_id int not null references staff.accounts,
  organisation_id int not null references content.organisations,
  service_id int references content.services,
  status text not null check (status in ('draft', 'submitted', 'returned', 'published', 'declined', 'deleted')),
  body text not null,
  published_body text,
  -- The name and role as they stood at publication; a leaver or an unnamed member keeps only the role.
  shown_name text not null default '',
  shown_role text not null default '',
  shown_why text not null default '',
  change_kind text check (change_kind in ('planned', 'made', 'cannot')),
  change_what text not null default '',
  change_who text not null default '',
  change_when text not null default '',
  change_because text not null default '',
  guideline_id int references staff.guidelines,
  saved_at timestamptz not null,
  submitted_at timestamptz,
  published_at timestamptz,
  helped text check (helped in ('yes', 'partly', 'no')),
  helped_on date
);
create index responses_story on content.responses (story_id, id);
create index responses_account on content.responses (account_id, id desc);
create index responses_waiting on content.responses (id) where status = 'submitted';
create index responses_organisation on content.responses (organisation_id, published_at desc) where status = 'published';

create table content.response_versions (
  id bigint generated always as identity primary key,
  response_id bigint not null references content.responses,
  number int not null,
  body text not null,
  saved_at timestamptz not null,
  unique (response_id, number)
);

create table content.replies (
  id bigint generated always as identity primary key,
  public_id text not null unique,
  story_id bigint not null references content.stories,
  response_id bigint references content.responses,
  status text not null check (status in ('submitted', 'returned', 'published', 'declined', 'withdrawn')),
  body text not null,
  -- A moderator's redacted words; what the author wrote stays in body.
  published_body text,
  form_key bytea unique,
  submitted_on date not null,
  published_on date,
  published_order bigint
);
create index replies_story on content.replies (story_id, id);
create index replies_waiting on content.replies (id) where status = 'submitted';

create table content.changes (
  id bigint generated always as identity primary key,
  public_id text not null unique,
  story_id bigint not null references content.stories,
  response_id bigint not null references content.responses,
  organisation_id int not null references content.organisations,
  kind text not null check (kind in ('planned', 'made', 'cannot')),
  what text not null,
  who text not null,
  due text not null default '',
  because text not null default '',
  told_on date not null,
  withdrawn_at timestamptz
);
create index changes_story on content.changes (story_id);
create unique index changes_response on content.changes (response_id) where withdrawn_at is null;
create index changes_organisation on content.changes (organisation_id, told_on desc);
create index changes_told on content.changes (told_on desc, id desc);

-- Who was told of a story and who has read it. The public sees counts and roles, never names.
create table content.audience (
  story_id bigint not null references content.stories,
  account_id int not null references staff.accounts,
  organisation_id int references content.organisations,
  role_title text not null,
  told_at timestamptz not null,
  first_read_at timestamptz,
  primary key (story_id, account_id)
);
create index audience_account on content.audience (account_id, story_id desc);

create table content.alert_criteria (
  id int generated always as identity primary key,
  account_id int not null references staff.accounts,
  organisation_id int references content.organisations,
  service_id int references content.services,
  tag text,
  min_criticality int,
  frequency text not null check (frequency in ('at once', 'daily', 'weekly', 'never')),
  created_at timestamptz not null
);
create index alert_criteria_account on content.alert_criteria (account_id);
create index alert_criteria_organisation on content.alert_criteria (organisation_id);
create index alert_criteria_service on content.alert_criteria (service_id);

create table content.digest_entries (
  account_id int not null references staff.accounts,
  story_id bigint not null references content.stories,
  frequency text not null,
  added_at timestamptz not null,
  primary key (account_id, story_id)
);

-- Long pages that an operator can edit; the shipped words are used until one is saved.
create table content.site_pages (
  id int generated always as identity primary key,
  slug text not null,
  version int not null,
  body text not null,
  saved_by int references staff.accounts,
  saved_at timestamptz not null,
  unique (slug, version)
);

grant select, insert, update on content.responses, content.response_versions, content.replies, content.changes, content.audience, content.alert_criteria, content.site_pages to hearback_web, hearback_worker;
grant select, insert, delete on content.digest_entries to hearback_web, hearback_worker;
grant delete on content.alert_criteria to hearback_web;
