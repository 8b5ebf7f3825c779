-- An answer seems to tell something about the author that the story does not: a moderator reads it first, whoever wrote it.
alter table content.responses add column tells_too_much boolean not null default false;
