-- How each published response reads: what the coach said of it, and what people say instead.
create table content.response_readings (
  response_id bigint primary key references content.responses,
  type text not null check (type in ('generic', 'appreciative', 'offline', 'transparent', 'uncodable')),
  -- [{"name": "redirect", "stretches": [{"start": 0, "end": 12}]}], in JavaScript string offsets of the published words.
  flags jsonb not null,
  -- How many in a hundred words it shares with the likest earlier response of its organisation, and which that is.
  likeness int not null check (likeness between 0 and 100),
  likest_id bigint references content.responses,
  read_at timestamptz not null
);
create index response_readings_likest on content.response_readings (likest_id) where likest_id is not null;

-- What a person says that a published response is. The newest of each person counts.
create table content.response_codings (
  id bigint generated always as identity primary key,
  response_id bigint not null references content.responses,
  account_id int not null references staff.accounts,
  type text not null check (type in ('generic', 'appreciative', 'offline', 'transparent', 'uncodable')),
  reason text not null,
  coded_at timestamptz not null
);
create index response_codings_response on content.response_codings (response_id, id desc);
create index response_codings_account on content.response_codings (account_id);

-- The keys under which a response is filed, so that near copies of it are found among many.
create table content.response_copy_keys (
  organisation_id int not null references content.organisations,
  key int not null,
  response_id bigint not null references content.responses,
  primary key (organisation_id, key, response_id)
);
create index response_copy_keys_response on content.response_copy_keys (response_id);

-- What a writer said of the coach while drafting: that this flag does not fit.
create table content.coach_overrides (
  response_id bigint not null references content.responses,
  account_id int not null references staff.accounts,
  flag text not null,
  overridden_at timestamptz not null,
  primary key (response_id, flag)
);
create index coach_overrides_account on content.coach_overrides (account_id);

grant select, insert, update, delete on content.response_readings to hearback_web, hearback_worker;
grant select, insert on content.response_codings to hearback_web, hearback_worker;
grant delete on content.response_codings to hearback_worker;
grant select, insert, delete on content.response_copy_keys, content.coach_overrides to hearback_web, hearback_worker;
