import type { WordLists } from '../reading/cues.ts'

function words(block: string): readonly string[] {
  return block.trim().split(/\s+/)
}

/** Word lists that the cues of safeguarding name with @. Lower case, without apostrophes. */
export const safeguardingLists: WordLists = {
  myself: words('myself meself himself herself themselves themself hisself mysen meself'),
  my: words('my his her their your me our'),
  object: words('me us him her them you my his your her their our'),
  partner: words(
    'husband hubby wife partner boyfriend girlfriend bf gf ex fiance fiancee exhusband expartner exwife bloke fella feller missus spouse',
  ),
  guardian: words(
    'dad daddy father stepdad stepfather mum mam mummy mother stepmum stepmother uncle grandad grandma nan parents parent boyfriend fella partner stepbrother foster babysitter childminder he she they ex',
  ),
  child: words(
    'child children kid kids baby babies toddler toddlers bairn bairns wean weans grandson granddaughter grandchild grandchildren niece nephew stepson stepdaughter daughter daughters son sons teenager infant newborn twins girl girls boy boys pupil pupils',
  ),
  teen: words('9 10 11 12 13 14 15 nine ten eleven twelve thirteen fourteen fifteen'),
  grown: words(
    '19 20 21 22 23 24 25 26 27 28 29 30 31 32 33 34 35 36 37 38 39 40 41 42 43 44 45 50 nineteen twenty thirty forty',
  ),
  elder: words(
    'mum mam mother dad father nan gran grandma nana grandad aunt aunty auntie uncle brother sister wife husband resident residents neighbour',
  ),
  worker: words(
    'staff nurse nurses carer carers hca hcas assistant assistants agency worker workers doctor physio orderly porter attendant guard keyworker matron caregiver warden',
  ),
  hurtful: words(
    'hits hitting punch punches punched punching kicks kicked kicking slap slaps slapped slapping smack smacks smacked smacking beats beating battered batters strangle strangles strangled choke chokes choked shove shoves shoved shoving grabs grabbed bites throttles headbutted headbutts thumps thumped burns burnt burned drags dragged dragging pinches pinched shakes shook twisted twists pinned pins hurts assaulted assaults attacked stabbed hit hurt spat spits scalded scalds raped rapes whips whipped belts belted',
  ),
  hit: words(
    'hit hits punches punched kicks kicked slaps slapped smacks smacked beats beat batters battered strangles strangled chokes choked shoves shoved grabs grabbed throttles headbutts thumps burns burnt drags pinches shakes hurts assaults assaulted attacks attacked raped rapes',
  ),
  occasion: words(
    'christmas summer winter spring autumn easter birthday anniversary sunday monday tuesday wednesday thursday friday saturday weekend april may june july august year week tonight tomorrow',
  ),
  weekday: words('sunday monday tuesday wednesday thursday friday saturday'),
  number: words('two three four five six seven eight nine ten eleven twelve fourteen nineteen'),
  edge: words(
    'bridge footbridge flyover viaduct weir crossing cliff cliffs quarry harbour pier roof multistorey motorway reservoir tracks railway rail lock loch canal dam ledge',
  ),
  body: words('arm arms wrist wrists leg legs thigh thighs neck face skin head stomach'),
  pills: words(
    'tablets pills tabs meds medication paracetamol insulin morphine codeine antidepressants zopiclone diazepam amitriptyline',
  ),
}
