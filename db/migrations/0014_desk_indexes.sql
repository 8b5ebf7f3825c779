-- The queue asks for the few stories in hand among all that there are.
create index stories_edited on content.stories (id) where status = 'published' and latest_version_id <> published_version_id;
create index stories_submitted_on on content.stories (submitted_on);
create index moderation_decisions_second on content.moderation_decisions (subject_id)
  where verdict in ('unpublish', 'ask take-down') and undone_at is null;
create index moderation_decisions_when on content.moderation_decisions (decided_at);
