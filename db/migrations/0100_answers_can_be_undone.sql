-- What moderators decided about answers and replies and what is not so yet: for ten minutes a decision can be undone.
create table content.pending_decisions (
  decision_id bigint primary key references content.moderation_decisions,
  subject_kind text not null check (subject_kind in ('response', 'reply')),
  subject_id bigint not null,
  -- The words of a reply that may go out, where a moderator changed them.
  body text,
  due_at timestamptz not null,
  unique (subject_kind, subject_id)
);
create index pending_decisions_due on content.pending_decisions (due_at);
grant select, insert, delete on content.pending_decisions to hearback_web;
grant select, delete on content.pending_decisions to hearback_worker;
-- A decision about words that have changed, or under a story that is not public any more, ends without anybody's doing.
grant update (undone_at) on content.moderation_decisions to hearback_worker;
