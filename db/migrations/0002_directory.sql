-- Organisations -> sites -> services, and the outcodes that say where a postcode lies.
create table content.organisations (
  id int generated always as identity primary key,
  code text not null unique,
  name text not null,
  known_as text[] not null default '{}',
  kind text not null,
  address text not null default '',
  postcode text not null default '',
  place text not null default '',
  latitude double precision,
  longitude double precision,
  phone text not null default '',
  website text not null default '',
  public_email text not null default '',
  opened_on date,
  closed_on date,
  successor_id int references content.organisations,
  joined_on date,
  response_target_days int not null default 2,
  source_dates jsonb not null default '{}'
);

create table content.sites (
  id int generated always as identity primary key,
  code text not null unique,
  organisation_id int not null references content.organisations,
  name text not null,
  known_as text[] not null default '{}',
  kind text not null,
  address text not null default '',
  postcode text not null default '',
  place text not null default '',
  latitude double precision,
  longitude double precision,
  phone text not null default '',
  website text not null default '',
  opened_on date,
  closed_on date,
  successor_id int references content.sites,
  source_dates jsonb not null default '{}'
);
create index sites_organisation on content.sites (organisation_id);

create table content.services (
  id int generated always as identity primary key,
  code text not null unique,
  organisation_id int not null references content.organisations,
  site_id int references content.sites,
  name text not null,
  known_as text[] not null default '{}',
  kind text not null,
  whole_site boolean not null default false,
  address text not null default '',
  postcode text not null default '',
  place text not null default '',
  latitude double precision,
  longitude double precision,
  opened_on date,
  closed_on date,
  successor_id int references content.services,
  -- Folded words of the service, its site, its organisation and its place; kept by the directory's own actions.
  finder_words text not null default '',
  source_dates jsonb not null default '{}'
);
create index services_organisation on content.services (organisation_id);
create index services_site on content.services (site_id);
create index services_finder on content.services using gin (finder_words gin_trgm_ops);
create index services_place on content.services (latitude, longitude) where closed_on is null;

create table content.places (
  outcode text primary key,
  latitude double precision not null,
  longitude double precision not null
);

grant select, insert, update on content.organisations, content.sites, content.services, content.places to hearback_web, hearback_worker;
grant select on content.organisations, content.sites, content.services, content.places to hearback_readonly, hearback_mailer;
