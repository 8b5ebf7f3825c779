-- Pictures of an answer: drawn or photographed by who answers, or one for each sentence of its easy-read version.
create table content.response_pictures (
  id bigint generated always as identity primary key,
  -- The address says nothing about the answer, and cannot be guessed.
  public_name text not null unique,
  response_id bigint not null references content.responses,
  kind text not null check (kind in ('picture', 'easy read')),
  place int not null,
  -- What the picture says to those who cannot see it. Never empty.
  alt text not null check (alt <> ''),
  -- The sentence of the easy-read version; '' beside a picture that stands by itself.
  sentence text not null default '',
  media_type text not null,
  width int not null,
  height int not null,
  etag text not null,
  bytes bytea not null,
  added_at timestamptz not null,
  removed_at timestamptz,
  check ((kind = 'easy read') = (sentence <> ''))
);
create index response_pictures_response on content.response_pictures (response_id, place) where removed_at is null;
create trigger response_pictures_changed after insert or update or delete on content.response_pictures
  for each statement execute function ops.tell_content_changed();
grant select, insert, update on content.response_pictures to hearback_web, hearback_worker;
grant select on content.response_pictures to hearback_readonly;
grant delete on content.response_pictures to hearback_worker;
