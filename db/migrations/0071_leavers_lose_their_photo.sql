-- Whoever has no place left is shown without a photo, on the pages that are kept as well.
create trigger memberships_changed after update of ended_at on staff.memberships
  for each statement execute function ops.tell_content_changed();
create trigger profiles_changed after update of role_sentence on staff.accounts
  for each statement execute function ops.tell_content_changed();
