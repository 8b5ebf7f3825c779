-- Whether somebody suggested that the author tell (nothing given for it; stories that are paid for are refused). Null where it was
-- not asked, as of imported stories. Moderators and the author read it.
alter table content.stories add suggested boolean;
