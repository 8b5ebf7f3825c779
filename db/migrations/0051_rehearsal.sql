-- A draft that its writer shows to the coaches of the organisation, and what they say of it. Nobody else sees either.
create table content.rehearsals (
  response_id bigint primary key references content.responses,
  public_id text not null unique,
  organisation_id int not null references content.organisations,
  asked_at timestamptz not null,
  -- The first cue; the time between is what a report of turnaround counts.
  answered_at timestamptz
);
create index rehearsals_organisation on content.rehearsals (organisation_id, asked_at);

-- What a coach says of a draft, tied to the words that it is about; '' is about the whole of it.
create table content.rehearsal_cues (
  id bigint generated always as identity primary key,
  response_id bigint not null references content.rehearsals,
  account_id int not null references staff.accounts,
  passage text not null,
  cue text not null,
  given_at timestamptz not null
);
create index rehearsal_cues_response on content.rehearsal_cues (response_id, id);
create index rehearsal_cues_account on content.rehearsal_cues (account_id);

grant select, insert, update, delete on content.rehearsals to hearback_web, hearback_worker;
grant select, insert, delete on content.rehearsal_cues to hearback_web, hearback_worker;
