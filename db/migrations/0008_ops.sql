-- The outbox row is the mail: written in the transaction of what it tells of, sent by the mailer, never twice on purpose.
create table ops.outbox (
  id bigint generated always as identity primary key,
  message_id text not null unique,
  template text not null,
  params jsonb not null default '{}',
  to_author uuid,
  to_account int references staff.accounts,
  -- A typed address and any link with a token in it, sealed to the mailer's key.
  sealed bytea,
  key_id text,
  -- Where set, the mail goes only while this story is public.
  while_public bigint references content.stories,
  state text not null default 'waiting' check (state in ('waiting', 'sent', 'dead', 'dropped')),
  attempts int not null default 0,
  last_error text,
  created_on date not null,
  sent_on date,
  expires_at timestamptz,
  check (num_nonnulls(to_author, to_account) <= 1)
);
create index outbox_waiting on ops.outbox (id) where state in ('waiting', 'dead');

create table ops.audit (
  id bigint generated always as identity primary key,
  at timestamptz,
  on_day date not null,
  actor text not null,
  verb text not null,
  subject text not null,
  details jsonb not null default '{}',
  previous bytea,
  hash bytea not null
);

create function ops.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'the audit is only ever added to';
end $$;
create trigger audit_only_grows before update or delete on ops.audit
  for each row execute function ops.refuse_change();

create table ops.settings (
  name text primary key,
  value jsonb not null
);

grant select, insert on ops.outbox to hearback_web, hearback_worker;
grant update (state, attempts, last_error) on ops.outbox to hearback_web;
grant select, update, delete on ops.outbox to hearback_mailer;
grant delete on ops.outbox to hearback_worker;
grant select, insert on ops.audit to hearback_web, hearback_worker, hearback_mailer;
grant select, insert, update on ops.settings to hearback_web, hearback_worker;
grant select on ops.settings to hearback_mailer;
grant usage on all sequences in schema content, staff, ops to hearback_web, hearback_worker, hearback_mailer;

-- Whatever changes what the public may see says so, and every web process forgets its kept pages.
create function ops.tell_content_changed() returns trigger language plpgsql as $$
begin
  perform pg_notify('content_changed', tg_table_name);
  return null;
end $$;
do $$
declare name text;
begin
  foreach name in array array['organisations', 'sites', 'services', 'places', 'stories', 'story_versions', 'story_services',
    'story_tags', 'responses', 'replies', 'changes', 'audience', 'site_pages'] loop
    execute format('create trigger %I after insert or update or delete or truncate on content.%I
      for each statement execute function ops.tell_content_changed()', name || '_changed', name);
  end loop;
  create trigger photos_changed after insert or update or delete on staff.photos
    for each statement execute function ops.tell_content_changed();
end $$;
