-- Which policy a decision was made under, and when the author's mail about it went out (never before it can no longer be undone).
alter table content.moderation_decisions
  add column policy_version int not null default 1,
  add column told_at timestamptz;
grant update (told_at) on content.moderation_decisions to hearback_worker;
create index moderation_decisions_recent on content.moderation_decisions (moderator_id, decided_at desc);

-- What an author says answers a decision, so that it is known whether anybody still waits for them.
alter table content.moderation_messages
  drop column from_author,
  add column decision_id bigint references content.moderation_decisions;

-- The same words may first be taken out and later, when the author has put them back, be kept for a reason: both stay on record.
alter table content.highlight_acknowledgements
  drop constraint highlight_acknowledgements_subject_kind_subject_id_type_wor_key,
  add unique (subject_kind, subject_id, type, words, reason);
