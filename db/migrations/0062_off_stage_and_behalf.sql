-- An answer may lead to another place: whom to ask for, when, by which two ways, and why (R44). It may also tell how such a
-- conversation ended (R43), and it may be given on behalf of somebody who is away (R39).
alter table content.responses
  add column signpost jsonb not null default '{}',
  add column shown_signpost jsonb not null default '{}',
  add column closes boolean not null default false,
  add column on_behalf_of int references staff.accounts,
  add column shown_behalf text not null default '';
alter table content.response_versions add column signpost jsonb not null default '{}';

-- A conversation that goes on off stage, from the answer that led there until somebody says in public how it ended.
create table content.off_stage (
  response_id bigint primary key references content.responses,
  story_id bigint not null references content.stories,
  organisation_id int not null references content.organisations,
  since date not null,
  remind_at timestamptz not null,
  reminded_at timestamptz,
  closed_on date,
  closed_by text check (closed_by in ('staff', 'author'))
);
create index off_stage_open on content.off_stage (remind_at) where closed_on is null;
create index off_stage_story on content.off_stage (story_id);
grant select, insert, update on content.off_stage to hearback_web, hearback_worker;
grant select on content.off_stage to hearback_readonly;
