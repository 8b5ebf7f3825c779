-- Open data lists answers by the day on which they became public, and names what was public and is not any more.
create index responses_public on content.responses
  (((published_at at time zone 'Europe/London')::date) desc, public_id desc) where status = 'published';
create index stories_removed on content.stories (withheld_on desc, public_id desc)
  where withheld is not null and published_on is not null;
