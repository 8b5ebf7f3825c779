-- An answer that somebody had not finished when they left, taken over by a colleague into an answer of their own. Its words stay as they were.
create table content.left_answers_taken (
  response_id bigint primary key references content.responses,
  taken_by int not null references staff.accounts,
  into_id bigint not null references content.responses,
  taken_at timestamptz not null
);
create index left_answers_taken_into on content.left_answers_taken (into_id);
grant select, insert on content.left_answers_taken to hearback_web;
grant select on content.left_answers_taken to hearback_worker;
