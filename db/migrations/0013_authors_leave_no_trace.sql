-- Contacts that nobody has used for 24 months are forgotten, once their owner has been warned.
alter table identity.contacts add warned_on date;
grant select (id, last_active_on) on identity.authors to hearback_worker;
grant select (warned_on), update (warned_on), delete on identity.contacts to hearback_worker;

-- Forgetting an author takes their id, and whatever was sealed for them, out of the mails as well.
grant update (to_author, sealed) on ops.outbox to hearback_web;
