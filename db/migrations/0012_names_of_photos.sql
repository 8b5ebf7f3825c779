-- The address of a photo is an HMAC of the account's id, so that it says nothing about the account and no other can be guessed.
alter table staff.photos add column public_name text not null unique;

-- A name, a role or a face that changes must also leave the pages that are kept.
create trigger accounts_changed after update of name, role_title, unnamed, left_at on staff.accounts
  for each statement execute function ops.tell_content_changed();
