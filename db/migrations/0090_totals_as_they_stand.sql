-- What a story gives to the totals on the home page while it is public, and the totals themselves, so that nobody counts
-- every story for every visitor. Both are kept by the database as its transactions commit.
create table content.counted_stories (
  story_id bigint primary key,
  answers int not null,
  changes int not null
);
create table content.public_totals (
  only_row boolean primary key default true check (only_row),
  stories int not null,
  answers int not null,
  changes int not null
);
insert into content.public_totals (stories, answers, changes) values (0, 0, 0);

-- Counts one story anew. The totals are held first and looked at after that, so that of two transactions that touch one story
-- the later sees what the earlier did.
create function content.count_story(counted bigint) returns void language plpgsql as $$
declare
  before content.counted_stories;
  is_public boolean;
  now_answers int;
  now_changes int;
begin
  perform from content.public_totals for update;
  select * into before from content.counted_stories where story_id = counted;
  select exists (select from content.stories where id = counted and status = 'published' and withheld is null) into is_public;
  select count(*) into now_answers from content.responses where story_id = counted and status = 'published' and is_public;
  select count(*) into now_changes from content.changes
    where story_id = counted and kind = 'made' and withdrawn_at is null and is_public;
  if is_public then
    insert into content.counted_stories values (counted, now_answers, now_changes)
      on conflict (story_id) do update set answers = excluded.answers, changes = excluded.changes;
  else
    delete from content.counted_stories where story_id = counted;
  end if;
  update content.public_totals set
    stories = stories + is_public::int - (before.story_id is not null)::int,
    answers = answers + now_answers - coalesce(before.answers, 0),
    changes = changes + now_changes - coalesce(before.changes, 0);
end $$;

create function content.count_this_story() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  if tg_table_name = 'stories' then perform content.count_story(new.id);
  else perform content.count_story(new.story_id);
  end if;
  return null;
end $$;

-- At the very end of a transaction, when it holds everything else that it needs, so that no two wait for one another.
create constraint trigger story_counted after update on content.stories deferrable initially deferred
  for each row when ((old.status, old.withheld) is distinct from (new.status, new.withheld))
  execute function content.count_this_story();
create constraint trigger story_counted_first after insert on content.stories deferrable initially deferred
  for each row when (new.status = 'published') execute function content.count_this_story();
create constraint trigger answer_counted after update on content.responses deferrable initially deferred
  for each row when (old.status is distinct from new.status and 'published' in (old.status, new.status))
  execute function content.count_this_story();
create constraint trigger answer_counted_first after insert on content.responses deferrable initially deferred
  for each row when (new.status = 'published') execute function content.count_this_story();
create constraint trigger change_counted after insert or update on content.changes deferrable initially deferred
  for each row execute function content.count_this_story();

select content.count_story(id) from content.stories where status = 'published' and withheld is null;

grant select on content.public_totals to hearback_web, hearback_worker, hearback_readonly;
revoke all on function content.count_story(bigint) from public;
