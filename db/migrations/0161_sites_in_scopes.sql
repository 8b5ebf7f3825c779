-- A place in a cast may be for a whole site: it covers every service there, and each one that opens there later.
create table staff.membership_sites (
  membership_id int not null references staff.memberships,
  site_id int not null references content.sites,
  primary key (membership_id, site_id)
);
create index membership_sites_site on staff.membership_sites (site_id);

-- Through which site a service came into a scope; null where it was chosen by itself. Every question about scopes reads this
-- one table, so that nothing else needs to know of sites.
alter table staff.membership_services add column through_site_id int references content.sites;

-- The database itself keeps the two together: services come from the directory, from the operator and from the command line.
-- A scope is never left empty, since an empty one is the whole organisation.
create function staff.follow_site() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  if tg_op = 'UPDATE' and old.site_id is not null and new.site_id is not null then
    -- A site that became part of another: whoever was there for all of it is there for all of the other.
    insert into staff.membership_sites (membership_id, site_id)
      select held.membership_id, new.site_id from staff.membership_sites held
        join staff.memberships place on place.id = held.membership_id and place.organisation_id = new.organisation_id
        join content.sites site on site.id = held.site_id and site.successor_id = new.site_id
      where held.site_id = old.site_id
      on conflict do nothing;
  end if;
  insert into staff.membership_services (membership_id, service_id, through_site_id)
    select held.membership_id, new.id, new.site_id from staff.membership_sites held
      join staff.memberships place on place.id = held.membership_id and place.organisation_id = new.organisation_id
    where held.site_id = new.site_id
    on conflict (membership_id, service_id) do update set through_site_id = excluded.through_site_id
      where staff.membership_services.through_site_id is not null;
  if tg_op = 'UPDATE' then
    delete from staff.membership_services gone
    where gone.service_id = new.id and gone.through_site_id = old.site_id and gone.through_site_id is distinct from new.site_id
      and exists (select from staff.membership_services other
        where other.membership_id = gone.membership_id and other.service_id <> gone.service_id);
  end if;
  return null;
end $$;
create trigger service_opens_at_site after insert on content.services
  for each row when (new.site_id is not null) execute function staff.follow_site();
create trigger service_moves_between_sites after update on content.services
  for each row when (old.site_id is distinct from new.site_id) execute function staff.follow_site();

grant select, insert, delete on staff.membership_sites to hearback_web;
grant select on staff.membership_sites to hearback_worker;
