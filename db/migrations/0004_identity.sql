-- The only home of anything that could lead to an author. Every time here is a day.
create table identity.authors (
  id uuid primary key,
  receipt_hash bytea unique,
  created_on date not null,
  last_active_on date not null
);

-- `sealed` opens only with the mailer's private key; `lookup` is HMAC(pepper, normalised address), the pepper outside the database.
create table identity.contacts (
  author_id uuid primary key references identity.authors on delete cascade,
  sealed bytea not null,
  key_id text not null,
  lookup bytea not null,
  wants_updates boolean not null default true,
  undeliverable boolean not null default false,
  created_on date not null
);
create index contacts_lookup on identity.contacts (lookup);

-- A link's ten minutes ride in the link itself under an HMAC, so that no row keeps the hour.
create table identity.sign_in_links (
  token_hash bytea primary key,
  lookup bytea not null,
  browser_hash bytea not null,
  created_on date not null,
  spent boolean not null default false
);

create table identity.sessions (
  token_hash bytea primary key,
  author_id uuid not null references identity.authors on delete cascade,
  created_on date not null
);
create index sessions_author on identity.sessions (author_id);

-- A story that is being written, sealed with the key in the author's own cookie: until it is sent nobody else can read it.
create table identity.drafts (
  token_hash bytea primary key,
  sealed bytea not null,
  started_on date not null,
  saved_on date not null
);

-- Re-applied after every restore, so that erased authors stay erased.
create table identity.erasures (
  author_id uuid primary key,
  erased_on date not null
);

grant select (id, receipt_hash, created_on, last_active_on), insert, update, delete on identity.authors to hearback_web;
grant select (author_id, key_id, lookup, wants_updates, undeliverable, created_on), insert, update, delete on identity.contacts to hearback_web;
grant select, insert, update, delete on identity.sign_in_links, identity.sessions, identity.drafts, identity.erasures to hearback_web;
grant select, delete on identity.sign_in_links, identity.sessions, identity.drafts to hearback_worker;
grant select (author_id, wants_updates, undeliverable) on identity.contacts to hearback_worker;
grant select on identity.contacts to hearback_mailer;
grant update (undeliverable) on identity.contacts to hearback_mailer;
