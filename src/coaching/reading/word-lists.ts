import type { WordLists } from './cue-book.ts'

/** Words that cues name with an @. */
export const wordLists = {
  day: [
    ...'monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays'.split(
      ' ',
    ),
    ...'saturdays sundays mon tue tues wed weds thu thur thurs fri sat sun weekend weekends'.split(' '),
  ],
  month: [
    ...'january february march april may june july august september october november december'.split(' '),
    ...'jan feb mar apr jun jul aug sept sep oct nov dec'.split(' '),
  ],
  date: Array.from({ length: 31 }, (_, index) => `${index + 1}${ending(index + 1)}`),
  period: 'week weeks month months year term spring summer autumn winter half weekend rota meeting'.split(
    ' ',
  ),
  number: 'one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty'.split(
    ' ',
  ),
  /** What a service can have done. */
  done: [
    ...'changed moved ordered bought fixed mended replaced stopped started begun introduced added arranged'.split(
      ' ',
    ),
    ...'agreed corrected altered pulled drafted trained retrained hired recruited booked repaired installed'.split(
      ' ',
    ),
    ...'extended opened removed updated rewritten rewrote swapped approved checked tested scrapped dropped'.split(
      ' ',
    ),
    ...'thrown doubled reminded printed redesigned built cleared tried found set given taken brought wrote'.split(
      ' ',
    ),
    ...'reposted nudged ringfenced increased reduced appointed employed secured funded created launched'.split(
      ' ',
    ),
    ...'relaunched reviewed revised rearranged restarted restored provided purchased fitted asked requested'.split(
      ' ',
    ),
    ...'put made written instructed advertised cancelled split closed switched turned got sent shown begun'.split(
      ' ',
    ),
    ...'tightened shortened lengthened widened employed contracted discussed met audited dimmed held'.split(
      ' ',
    ),
    ...'recorded accepted borrowed cleaned painted posted emailed rung called installed'.split(' '),
  ],
  /** What a service does or will do, in the present. */
  does: [
    ...'start starts begin begins open opens go goes come comes arrive arrives move moves get gets have has'.split(
      ' ',
    ),
    ...'change changes swap swaps bring check checks ring rings call calls text texts send sends write writes'.split(
      ' ',
    ),
    ...'phone phones ask asks put puts keep keeps make makes add adds give gives stop stops train trains'.split(
      ' ',
    ),
    ...'fit fix replace order buy recruit employ extend restart run runs hold stay stays lay leave post posts'.split(
      ' ',
    ),
    ...'visit see sees review reviews update updates print prints share introduce launch provide offer'.split(
      ' ',
    ),
  ],
  people: [
    ...'i we they he she it ive weve theyve hes shes staff team nurse nurses doctor doctors manager managers'.split(
      ' ',
    ),
    ...'estates matron sister porter pharmacy reception supplier contractor director everyone nobody colleagues'.split(
      ' ',
    ),
    ...'catering porters receptionists clinic ward secretary clerk builders it'.split(' '),
  ],
  contact: 'call ring phone email contact telephone text message bleep dial'.split(' '),
  office: 'pals complaints department office manager team service desk secretary reception matron'.split(' '),
  your: 'your the this these his her their what'.split(' '),
  words: [
    ...'comments comment feedback story words thanks concerns concern remarks praise message review views'.split(
      ' ',
    ),
    ...'experience experiences points point post compliments observations sentiments plea learning details note'.split(
      ' ',
    ),
    ...'issues issue information suggestion suggestions kind lovely'.split(' '),
  ],
} satisfies WordLists

function ending(day: number): string {
  if (day > 10 && day < 14) return 'th'
  return ['th', 'st', 'nd', 'rd'][day % 10] ?? 'th'
}
