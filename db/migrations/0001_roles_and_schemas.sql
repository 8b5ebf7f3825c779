-- Four schemas keep apart what people said (content), who may sign in (staff), what could lead to an author (identity)
-- and how the service runs (ops). Each process works under its own role; see docs/operating/database-roles.md.
create extension if not exists pg_trgm;
create extension if not exists unaccent;

do $$
declare role_name text;
begin
  foreach role_name in array array['hearback_web', 'hearback_worker', 'hearback_mailer', 'hearback_readonly'] loop
    if not exists (select from pg_roles where rolname = role_name) then
      begin
        execute format('create role %I nologin', role_name);
      exception when duplicate_object or unique_violation then null;
      end;
    end if;
    if not pg_has_role(current_user, role_name, 'member') then
      execute format('grant %I to current_user', role_name);
    end if;
  end loop;
end $$;

create schema content;
create schema staff;
create schema identity;
create schema ops;

grant usage on schema content to hearback_web, hearback_worker, hearback_mailer, hearback_readonly;
grant usage on schema staff to hearback_web, hearback_worker, hearback_mailer;
grant usage on schema identity to hearback_web, hearback_worker, hearback_mailer;
grant usage on schema ops to hearback_web, hearback_worker, hearback_mailer;

-- unaccent() depends on a dictionary and is only STABLE; searching needs an immutable form for its indexes.
create function content.fold(words text) returns text
  language sql immutable parallel safe strict
  as $$ select lower(public.unaccent('public.unaccent', words)) $$;
