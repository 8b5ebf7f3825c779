import { catalogue } from '../platform/i18n/index.ts'

/** What a moderator or an author reads when something cannot be done. */
export const words = catalogue({
  missing: 'There is no such story.',
  withdrawn: 'The author has withdrawn this story. There is nothing left to decide, and nothing was changed.',
  deleted: 'The author has deleted this story. There is nothing left to decide, and nothing was changed.',
  ownOrganisation:
    'This is about an organisation that you belong to, so another moderator must decide. Nothing was changed.',
  decidedMeanwhile: 'Somebody else has decided meanwhile, so your decision was not recorded.',
  changedMeanwhile:
    'The words have changed since you opened this page, so nothing was recorded. Please read them again.',
  notOpen: 'There is nothing to decide here just now: {status}.',
  statusReturned: 'the story is with its author',
  statusDeclined: 'the story is declined',
  statusApproved: 'the story is approved already',
  statusPublished: 'the public words are the latest ones',
  statusWithheld: 'the story is not public just now',
  noAuthorToAsk:
    'This edit must be shown to the author first, and this story has no author who could be asked. Go back to the author’s words, or decline.',
  nothingChanged: 'The words are the same as before, so nothing was saved.',
  authorsWords: 'These are the author’s own words already.',
  claimedBy: '{name} is reading this. You can take it when they give it back, or after two hours.',
  notClaimed: 'You have not claimed this, so there is nothing to give back.',
  tooLateToUndo: 'Ten minutes have passed, so this can no longer be undone.',
  nothingToUndo: 'There is nothing to undo here: something else has happened since.',
  notYours: 'Only the moderator who decided, or a senior moderator, can undo this.',
  nothingToTakeBack: 'This story is not in a state from which it can be taken back.',
  onlyPublic: 'Only a story that is public can be taken from view.',
  notUnpublished: 'This story is not waiting for a second moderator.',
  needsSecond: 'A second moderator must do this, not the one who asked for it.',
  needsSenior: 'One of the two moderators must be a senior moderator.',
  alreadyAsked: 'A take-down has been asked for already. A second moderator can confirm it.',
  servicesFixed: 'This story is out of view just now. Show it again first, then correct its services.',
  lastService: 'A story needs at least one service. Add the right one before you take this one away.',
  notHours:
    'These are no hours that could be kept: choose days, and an end that is later than the beginning.',
  readAlready: 'Somebody else has read this a second time already, or it is no longer there.',
  ownEdit:
    'You changed these words yourself. A story of criticality 4 or 5 needs a second pair of eyes: another moderator must approve it. Nothing was changed.',
  nothingProposed: 'There is nothing to accept just now.',
  nothingAsked: 'Nobody is waiting for an answer to this story just now.',
  openHighlights:
    '{count, plural, one {One marked word or phrase has} other {# marked words or phrases have}} not been looked at. Change each one or say why it may stay, then publish.',
})
