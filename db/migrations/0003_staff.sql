-- People who work with stories. An account signs in; a membership says for whom it speaks; a platform role says what it may do for everybody.
create table staff.accounts (
  id int generated always as identity primary key,
  email text not null,
  name text not null,
  role_title text not null default '',
  role_sentence text not null default '',
  why_answering text not null default '',
  unnamed boolean not null default false,
  password_hash text,
  totp_secret bytea,
  totp_last_step bigint not null default 0,
  enrolled_at timestamptz,
  left_at timestamptz,
  created_at timestamptz not null
);
create unique index accounts_email on staff.accounts (lower(email));

create table staff.photos (
  account_id int primary key references staff.accounts,
  etag text not null,
  media_type text not null,
  bytes bytea not null
);

create table staff.memberships (
  id int generated always as identity primary key,
  account_id int not null references staff.accounts,
  organisation_id int not null references content.organisations,
  role text not null check (role in ('reader', 'responder', 'understudy', 'coach', 'scout', 'director', 'administrator')),
  ended_at timestamptz,
  created_at timestamptz not null,
  unique (account_id, organisation_id, role)
);
create index memberships_organisation on staff.memberships (organisation_id) where ended_at is null;

create table staff.membership_services (
  membership_id int not null references staff.memberships,
  service_id int not null references content.services,
  primary key (membership_id, service_id)
);
create index membership_services_service on staff.membership_services (service_id);

create table staff.platform_roles (
  account_id int not null references staff.accounts,
  role text not null check (role in ('moderator', 'senior moderator', 'operator', 'watcher')),
  granted_at timestamptz not null,
  ended_at timestamptz,
  primary key (account_id, role)
);

create table staff.enrolments (
  token_hash bytea primary key,
  account_id int not null references staff.accounts,
  expires_at timestamptz not null,
  totp_secret bytea not null,
  spent_at timestamptz
);

create table staff.sessions (
  token_hash bytea primary key,
  account_id int not null references staff.accounts,
  started_at timestamptz not null,
  last_seen_at timestamptz not null,
  expires_at timestamptz not null,
  second_factor text,
  ended_at timestamptz
);
create index sessions_account on staff.sessions (account_id) where ended_at is null;

create table staff.sign_in_failures (
  account_key bytea primary key,
  failures int not null,
  last_at timestamptz not null
);

-- The organisation's own stage directions (R24), versioned and owned.
create table staff.guidelines (
  id int generated always as identity primary key,
  organisation_id int not null references content.organisations,
  version int not null,
  body text not null,
  owner_id int references staff.accounts,
  published_at timestamptz not null,
  unique (organisation_id, version)
);
create table staff.guideline_acknowledgements (
  guideline_id int not null references staff.guidelines,
  account_id int not null references staff.accounts,
  acknowledged_at timestamptz not null,
  primary key (guideline_id, account_id)
);

grant select, insert, update on all tables in schema staff to hearback_web;
grant delete on staff.photos, staff.sessions, staff.sign_in_failures, staff.membership_services to hearback_web;
grant select on staff.accounts, staff.memberships, staff.membership_services, staff.platform_roles to hearback_worker;
grant select, delete on staff.sessions, staff.enrolments to hearback_worker;
grant select (id, email, name, left_at) on staff.accounts to hearback_mailer;
