import { catalogue } from '../../platform/i18n/index.ts'

export const words = catalogue({
  title: 'How you work',
  intro:
    'Some stories are hard to read. Nobody has to read any of them. What you set here is yours: nobody else sees it.',
  todayTitle: 'Today',
  todayHard:
    'You have decided on {count, plural, =0 {no hard story} one {one hard story} other {# hard stories}} today. After {limit, number} the queue offers you others first.',
  todayCount:
    'A hard story is one whose words may speak of danger. Opening one by yourself is always possible.',
  turns:
    'The hardest go round: while somebody else who is at work has read two fewer, the queue offers you others.',
  handOver:
    'You can hand over anything with one press. It goes back to the queue and is not offered to you again today. No reason is asked for and nothing is kept.',
  talkTitle: 'Somebody to talk to',
  talkNobody: 'Nobody has said yet whom to talk to. Ask a senior moderator.',
  talkLabel: 'Whom moderators can talk to, and how',
  talkHint: 'A name, hours and a phone number, for example. Every moderator reads it here.',
  talkSave: 'Save for everybody',
  settingsTitle: 'Your settings',
  shortcuts: 'Use keys of one letter on the desk',
  contentNotes: 'Say what a hard story tells of before its words are open',
  hardStories: 'Hard stories a day, before the queue offers others first',
  hardWrong: 'Type a number from 0 to 50.',
  save: 'Save',
  keysTitle: 'Keys of one letter',
  keysHint: 'They work while you are not typing. They need JavaScript; everything works without them.',
  key: 'Key',
  does: 'What it does',
  keyN: 'in the queue: takes the next one and opens it',
  keyU: 'undoes your last decision',
  keyW: 'opens the words of a hard story',
  keyS: 'saves what you chose for marked words',
  keyE: 'goes to the words to edit them',
  keyLevels: 'says how critical the story is',
  keyP: 'approves, or sends the words to the author first',
  keyR: 'opens the question to the author',
  keyO: 'opens the hold',
  keyD: 'opens the decline',
  keyC: 'claims it',
  keyH: 'hands it over',
})
