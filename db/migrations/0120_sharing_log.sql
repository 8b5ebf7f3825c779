-- Where a story is used beyond its page, with its author asked first (R21). Days only: they tell when an author was here.
create table content.sharing_requests (
  id bigint generated always as identity primary key,
  public_id text not null unique,
  story_id bigint not null references content.stories,
  organisation_id int not null references content.organisations,
  account_id int not null references staff.accounts,
  kind text not null check (kind in ('induction', 'training', 'talk', 'wall', 'board', 'publication', 'other')),
  -- For the author and the cast alone: nobody else reads these words.
  what text not null,
  place text not null,
  planned text not null,
  seen_by text not null,
  asked_on date not null,
  state text not null default 'asked' check (state in ('asked', 'yes', 'no', 'dropped')),
  answered_on date,
  -- When whoever asked was told of the answer.
  told_on date
);
create unique index sharing_requests_open on content.sharing_requests (story_id, organisation_id) where state = 'asked';
create index sharing_requests_story on content.sharing_requests (story_id, id);
create index sharing_requests_organisation on content.sharing_requests (organisation_id, asked_on);
create index sharing_requests_untold on content.sharing_requests (answered_on) where answered_on is not null and told_on is null;

-- The author's yes. Without one no use can be written down.
create table content.sharing_consents (
  request_id bigint primary key references content.sharing_requests,
  given_on date not null,
  taken_back_on date
);

-- A use, as everybody reads it: every part is a choice, a day or a number, so that no unread word becomes public.
create table content.story_uses (
  id bigint generated always as identity primary key,
  public_id text not null unique,
  request_id bigint not null references content.sharing_consents,
  account_id int not null references staff.accounts,
  setting text not null check (setting in ('inside', 'elsewhere', 'open', 'print', 'online')),
  used_on date not null,
  people int not null check (people between 1 and 1000000),
  recorded_at timestamptz not null
);
create index story_uses_request on content.story_uses (request_id, used_on);

grant select, insert on content.sharing_requests, content.sharing_consents, content.story_uses to hearback_web;
grant update (state, answered_on) on content.sharing_requests to hearback_web;
grant update (taken_back_on) on content.sharing_consents to hearback_web;
grant select, delete on content.sharing_requests, content.sharing_consents, content.story_uses to hearback_worker;
grant update (told_on) on content.sharing_requests to hearback_worker;
grant select (id, story_id, organisation_id, kind) on content.sharing_requests to hearback_readonly;
grant select on content.sharing_consents, content.story_uses to hearback_readonly;
