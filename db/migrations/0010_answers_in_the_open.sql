-- Answers as they are written, checked and changed. While new words of a published answer are being checked, its status stays
-- 'published' and the approved words stay public; `revision` says where the new words stand.
alter table content.responses
  add column why text not null default '',
  add column revision text check (revision in ('submitted', 'returned')),
  add column returned_reason text not null default '',
  -- The place in the story's thread, shared with the author's replies, which carry a day and no time.
  add column published_order int,
  add column published_version int;
alter table content.response_versions
  add column why text not null default '',
  add column change_kind text,
  add column change_what text not null default '',
  add column change_who text not null default '',
  add column change_when text not null default '',
  add column change_because text not null default '';
alter table content.replies
  add column returned_reason text not null default '';

-- One answer at work for each person and story: a second draft is the same draft.
create unique index responses_at_work on content.responses (story_id, account_id)
  where status in ('draft', 'submitted', 'returned');
drop index content.responses_waiting;
create index responses_waiting on content.responses (id) where status = 'submitted' or revision = 'submitted';

-- Somebody may read along without having been told.
alter table content.audience alter column told_at drop not null;
create index digest_entries_frequency on content.digest_entries (frequency, account_id);
create unique index alert_criteria_once on content.alert_criteria
  (account_id, organisation_id, service_id, tag, min_criticality) nulls not distinct;
