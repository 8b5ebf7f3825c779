-- How the members of an organisation sign in through its own issuer (OpenID Connect). An operator has to allow it first.
create table staff.sign_on_connections (
  id int generated always as identity primary key,
  organisation_id int not null unique references content.organisations,
  issuer text not null,
  client_id text not null,
  -- Locked with a key that is not in the database.
  client_secret bytea not null,
  domains text[] not null,
  -- The value of `acr` by which this issuer says that two factors were given; '' where it has none.
  two_factor_acr text not null default '',
  changed_by int references staff.accounts,
  changed_at timestamptz not null,
  allowed_by int references staff.accounts,
  allowed_at timestamptz,
  ended_at timestamptz
);

-- Somebody is on their way to the issuer and back. Each way is walked once.
create table staff.sign_on_attempts (
  state_hash bytea primary key,
  browser_hash bytea not null,
  connection_id int not null references staff.sign_on_connections,
  nonce text not null,
  verifier bytea not null,
  next_path text not null default '',
  expires_at timestamptz not null,
  spent_at timestamptz
);

-- Whom an issuer means, by its own name for them and never by an address alone (ASVS 6.8.1).
create table staff.sign_on_identities (
  connection_id int not null references staff.sign_on_connections,
  issuer text not null,
  subject text not null,
  account_id int not null references staff.accounts,
  linked_at timestamptz not null,
  primary key (issuer, subject)
);
create index sign_on_identities_account on staff.sign_on_identities (account_id);

-- Somebody whom their organisation vouched for, and who waits for a place in its cast.
create table staff.arrivals (
  account_id int not null references staff.accounts,
  organisation_id int not null references content.organisations,
  arrived_at timestamptz not null,
  decided_at timestamptz,
  decided_by int references staff.accounts,
  outcome text check (outcome in ('let in', 'turned away')),
  primary key (account_id, organisation_id)
);
create index arrivals_waiting on staff.arrivals (organisation_id) where decided_at is null;

-- A session that an organisation vouched for reaches this organisation and nothing else.
alter table staff.sessions add column through_organisation_id int references content.organisations;

grant select, insert, update on staff.sign_on_connections, staff.sign_on_attempts, staff.sign_on_identities, staff.arrivals to hearback_web;
grant select, delete on staff.sign_on_attempts to hearback_worker;
