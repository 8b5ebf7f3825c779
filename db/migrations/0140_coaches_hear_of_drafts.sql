-- Of which words of a draft the coaches were last told, so that nobody is told twice of the same ones.
alter table content.rehearsals add column told_version int;
create index rehearsals_unanswered on content.rehearsals (organisation_id, asked_at) where answered_at is null;

-- How long drafts waited for the first word of a coach. One line for each wait, since the same draft may be shown again.
create table content.rehearsal_waits (
  id bigint generated always as identity primary key,
  response_id bigint not null references content.responses,
  organisation_id int not null references content.organisations,
  asked_at timestamptz not null,
  ended_at timestamptz,
  -- A coach said something, or the writer sent the draft, or deleted it, before anybody had.
  outcome text check (outcome in ('cue', 'sent', 'deleted')),
  -- Minutes of working days from the asking to the end.
  waited_minutes int,
  check ((outcome is null) = (ended_at is null) and (outcome is null) = (waited_minutes is null))
);
create unique index rehearsal_waits_open on content.rehearsal_waits (response_id) where outcome is null;
create index rehearsal_waits_response on content.rehearsal_waits (response_id);
create index rehearsal_waits_organisation on content.rehearsal_waits (organisation_id, asked_at);

-- What waits already goes on waiting.
insert into content.rehearsal_waits (response_id, organisation_id, asked_at)
select rehearsal.response_id, rehearsal.organisation_id, rehearsal.asked_at
from content.rehearsals rehearsal
  join content.responses response on response.id = rehearsal.response_id and response.status in ('draft', 'returned')
where rehearsal.answered_at is null;

grant select, insert, update, delete on content.rehearsal_waits to hearback_web, hearback_worker;
