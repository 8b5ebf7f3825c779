-- What moderators do, with full times: it is their work that is on the record, not the author's.
create table content.claims (
  subject_kind text not null check (subject_kind in ('story', 'response', 'reply')),
  subject_id bigint not null,
  moderator_id int not null references staff.accounts,
  claimed_at timestamptz not null,
  primary key (subject_kind, subject_id)
);

create table content.moderation_decisions (
  id bigint generated always as identity primary key,
  subject_kind text not null check (subject_kind in ('story', 'response', 'reply')),
  subject_id bigint not null,
  version_id bigint,
  verdict text not null,
  reason_code text,
  note_to_author text not null default '',
  private_note text not null default '',
  criticality int,
  moderator_id int references staff.accounts,
  decided_at timestamptz not null,
  undone_at timestamptz
);
create index moderation_decisions_subject on content.moderation_decisions (subject_kind, subject_id, id desc);

create table content.highlight_acknowledgements (
  id bigint generated always as identity primary key,
  subject_kind text not null,
  subject_id bigint not null,
  type text not null,
  words text not null,
  reason text not null,
  moderator_id int not null references staff.accounts,
  acknowledged_at timestamptz not null,
  unique (subject_kind, subject_id, type, words)
);

-- What an author says to the moderators about an edit or a question; read by them only.
create table content.moderation_messages (
  id bigint generated always as identity primary key,
  story_id bigint not null references content.stories,
  from_author boolean not null,
  body text not null,
  sent_on date not null
);
create index moderation_messages_story on content.moderation_messages (story_id, id);

grant select, insert, update, delete on content.claims to hearback_web, hearback_worker;
grant select, insert on content.moderation_decisions, content.highlight_acknowledgements, content.moderation_messages to hearback_web, hearback_worker;
grant update (undone_at) on content.moderation_decisions to hearback_web;
