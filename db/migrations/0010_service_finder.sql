-- The service finder: by name with typos forgiven, by place and by postcode. What it looks at is kept in columns of its own,
-- filled only by the directory's actions, so that one index answers each kind of question.

-- Folded for looking up: no accents, marks or apostrophes, one space between words, "Saint" as "St".
create function content.finder_fold(words text) returns text
  language sql immutable parallel safe strict
  as $$
    select regexp_replace(btrim(regexp_replace(
      translate(content.fold(replace(words, '&', ' and ')), '''’‘`', ''), '[^a-z0-9]+', ' ', 'g')), '\msaint\M', 'st', 'g')
  $$;

-- Great-circle distance in kilometres.
create function content.distance_km(latitude_a float8, longitude_a float8, latitude_b float8, longitude_b float8) returns float8
  language sql immutable parallel safe strict
  as $$
    select 12742 * asin(sqrt(least(1,
      power(sin(radians(latitude_b - latitude_a) / 2), 2)
      + cos(radians(latitude_a)) * cos(radians(latitude_b)) * power(sin(radians(longitude_b - longitude_a) / 2), 2))))
  $$;

alter table content.organisations add dormant boolean not null default false;
alter table content.sites add dormant boolean not null default false;
alter table content.services
  add dormant boolean not null default false,
  add finder_name text collate "C" not null default '',
  add finder_place text collate "C" not null default '',
  -- Mercator: nearest on this map is nearest on the ground, within a fifth of a percent over ten kilometres.
  add finder_x double precision,
  add finder_y double precision,
  -- The first day on which it is not offered for new stories; null while it is open.
  add finder_until date,
  add importance int not null default 8;

drop index content.services_place;
create index services_by_name on content.services (finder_name, code collate "C");
create index services_by_place on content.services (finder_place);
create index services_by_postcode on content.services (postcode);
create index services_nearest on content.services using gist (point(finder_x, finder_y));

-- Every word that names a service or its place, for words that were mistyped.
create table content.finder_vocabulary (word text primary key);
create index finder_vocabulary_alike on content.finder_vocabulary using gin (word gin_trgm_ops);
grant select, insert on content.finder_vocabulary to hearback_web, hearback_worker;
grant select on content.finder_vocabulary to hearback_readonly, hearback_mailer;

-- Where each service is: what is known of it, else of its site, else the middle of its postcode area. A position that lies
-- more than 50 km from its postcode area is a slip of the list, and the postcode is believed.
create view content.service_whereabouts as
  select s.id, s.postcode, s.place,
    case when listed_well then s.latitude else p.latitude end as latitude,
    case when listed_well then s.longitude else p.longitude end as longitude,
    p.outcode is not null and s.latitude is not null and not listed_well as misplaced,
    -- Known only to be somewhere in its postcode area.
    not listed_well as rough
  from (
    select service.id,
      coalesce(nullif(service.postcode, ''), nullif(site.postcode, ''), organisation.postcode) as postcode,
      coalesce(nullif(service.place, ''), nullif(site.place, ''), organisation.place) as place,
      coalesce(service.latitude, site.latitude) as latitude,
      coalesce(service.longitude, site.longitude) as longitude
    from content.services service
    join content.organisations organisation on organisation.id = service.organisation_id
    left join content.sites site on site.id = service.site_id
  ) s
  left join content.places p on p.outcode = split_part(s.postcode, ' ', 1)
  cross join lateral (
    select s.latitude is not null and (p.outcode is null
      or content.distance_km(s.latitude, s.longitude, p.latitude, p.longitude) <= 50) as listed_well
  ) judged;
grant select on content.service_whereabouts to hearback_web, hearback_worker, hearback_readonly, hearback_mailer;
