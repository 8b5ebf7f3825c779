-- What members say of their organisation's guidelines, for whoever writes the next version.
create table staff.guideline_comments (
  id bigint generated always as identity primary key,
  guideline_id int not null references staff.guidelines,
  account_id int not null references staff.accounts,
  comment text not null,
  said_at timestamptz not null
);
create index guideline_comments_guideline on staff.guideline_comments (guideline_id, id);
create index guideline_comments_account on staff.guideline_comments (account_id);
grant select, insert on staff.guideline_comments to hearback_web;
