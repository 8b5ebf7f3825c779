-- Whom a story reaches where nobody chose a ladder is asked by role, for one service at a time.
create index memberships_by_role on staff.memberships (organisation_id, role, account_id) where ended_at is null;
