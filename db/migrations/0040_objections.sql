-- An address or other words that a web process may keep and never read: they open only with the mailer's key, for a mail.
create table identity.sealed_parts (
  id int generated always as identity primary key,
  bound text not null unique,
  sealed bytea not null,
  key_id text not null
);
grant insert, select (id), delete on identity.sealed_parts to hearback_web;
grant select (id), delete on identity.sealed_parts to hearback_worker;
grant select on identity.sealed_parts to hearback_mailer;
grant usage on all sequences in schema identity to hearback_web;

-- A mail may be to somebody who is known only by a sealed part.
alter table ops.outbox add column enclosed int[] not null default '{}';

-- Everything by which somebody asks the moderators to look at a story again after it was decided on. An author's has a day
-- and no hour. It never changes the story by itself, and nothing about it is destroyed.
create table content.objections (
  id bigint generated always as identity primary key,
  kind text not null check (kind in ('request', 'objection', 'notice', 'appeal')),
  story_id bigint not null references content.stories,
  -- The decision that an author appeals against.
  decision_id bigint references content.moderation_decisions,
  -- What stood before the public when it came, so that it shows whether anything has changed since.
  version_id bigint references content.story_versions,
  service_ids int[] not null default '{}',
  ground text not null,
  words text not null,
  account_id int references staff.accounts,
  organisation_id int references content.organisations,
  contact_part int references identity.sealed_parts on delete set null,
  nation text not null,
  received_on date not null,
  received_at timestamptz,
  stage text not null default 'waiting' check (stage in ('waiting', 'with author', 'answered', 'silent', 'closed')),
  due_at timestamptz not null,
  reminded int not null default 0,
  outcome text,
  reason_code text,
  note_to_them text not null default '',
  private_note text not null default '',
  decided_by int references staff.accounts,
  closed_at timestamptz,
  policy_version int,
  check (kind <> 'appeal' or received_at is null),
  check ((stage = 'closed') = (outcome is not null))
);
create index objections_open on content.objections (due_at) where stage <> 'closed';
create index objections_story on content.objections (story_id);

-- What English law asks a notice of complaint to hold (Defamation Act 2013 s. 5(6), SI 2013/3028 reg. 2).
create table content.defamation_notices (
  objection_id bigint primary key references content.objections,
  complainant_name text not null,
  statement text not null,
  meaning text not null,
  wrong_parts text not null,
  why_defamatory text not null,
  shares_details boolean not null,
  -- The address, kept readable only where the complainant agrees that the author may have it.
  shared_email text not null default '',
  forwarded_at timestamptz,
  author_by date,
  author_wish text check (author_wish in ('remove', 'keep')),
  author_shares boolean,
  -- The author's name and postal address, sealed to the mailer's key.
  author_part int references identity.sealed_parts on delete set null,
  author_answered_on date
);

grant select, insert, update on content.objections, content.defamation_notices to hearback_web, hearback_worker;
