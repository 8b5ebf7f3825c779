/** Somebody to talk to. The desk has the same for moderators, under the same names: moderation/welfare. */
export {
  contactsFor,
  type DebriefContact,
  debriefContacts,
  debriefLimits,
  dropDebriefContact,
  type NamedContact,
  type PlacedContact,
  setDebriefContact,
} from './debrief.ts'
