-- That an author's address was asked for, and opened, by two people at the operator's own machine. The address is not kept here.
-- The web has no right to this table: there is no page for it.
create table ops.disclosures (
  id int generated always as identity primary key,
  story_id bigint not null,
  author_id uuid not null,
  basis text not null check (basis in ('court order', 'legal duty', 'danger to life')),
  reason text not null,
  -- Whether the author must not be told, and the words of who forbade it.
  silent_because text not null default '',
  requested_by int not null,
  requested_at timestamptz not null,
  confirmed_by int,
  confirmed_at timestamptz,
  check (confirmed_by is distinct from requested_by or confirmed_by is null)
);
grant select, insert, update (confirmed_by, confirmed_at) on ops.disclosures to hearback_mailer;
grant usage on all sequences in schema ops to hearback_mailer;
