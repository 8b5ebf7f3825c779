-- A clock also stops because the story turned out to be about another service.
alter table content.answer_clocks drop constraint answer_clocks_stopped_by_check;
alter table content.answer_clocks add constraint answer_clocks_stopped_by_check
  check (stopped_by in ('answered', 'withheld', 'moved'));
