-- The desk shows what was done with one story.
create index audit_subject on ops.audit (subject, id);
