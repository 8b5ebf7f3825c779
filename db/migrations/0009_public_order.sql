-- Public lists run by day, and within a day by the random public id: the order in which stories came in does not show.
drop index content.stories_public;
create index stories_public on content.stories (published_on desc, public_id desc) where status = 'published' and withheld is null;
