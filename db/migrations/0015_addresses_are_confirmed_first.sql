-- An address that nobody has confirmed is kept in no row: it travels, locked, inside the mailed link. Here is only that one was
-- asked for, by whom and on which day; `open` until it was confirmed or another was asked for.
create table identity.address_requests (
  link_hash bytea not null,
  author_id uuid not null references identity.authors on delete cascade,
  lookup bytea not null,
  open boolean not null default true,
  asked_on date not null,
  primary key (link_hash, author_id)
);
create index address_requests_author on identity.address_requests (author_id);
create index address_requests_lookup on identity.address_requests (lookup, asked_on);

grant select, insert, update, delete on identity.address_requests to hearback_web;
grant select (open, asked_on), delete on identity.address_requests to hearback_worker;
