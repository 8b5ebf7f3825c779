-- What waits for somebody is read in the order it is due, and stories in the order they are shown, without looking at all of them.
create index answer_clocks_service on content.answer_clocks (service_id, due_at) where stopped_at is null;
create index stories_by_day on content.stories (published_on, public_id) where status = 'published' and withheld is null;
