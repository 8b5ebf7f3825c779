-- An answer may invite people to take part: what, when, where, what help there is to get there, and until when it stands (R23).
-- Its words are kept, checked and shown with the answer.
alter table content.responses
  add column invitation jsonb not null default '{}',
  add column shown_invitation jsonb not null default '{}';
alter table content.response_versions add column invitation jsonb not null default '{}';

-- That the author of a story would like to come. It says nothing of who they are; days only.
create table content.invitation_signups (
  response_id bigint primary key references content.responses,
  story_id bigint not null references content.stories,
  signed_on date not null,
  withdrawn_on date,
  -- When whoever invited was told.
  told_on date
);
create index invitation_signups_story on content.invitation_signups (story_id);
create index invitation_signups_untold on content.invitation_signups (signed_on) where told_on is null;
-- For the list of one's own invitations.
create index responses_inviting on content.responses (account_id) where shown_invitation <> '{}';
grant select, insert, update, delete on content.invitation_signups to hearback_web;
grant select, delete on content.invitation_signups to hearback_worker;
grant update (told_on) on content.invitation_signups to hearback_worker;
