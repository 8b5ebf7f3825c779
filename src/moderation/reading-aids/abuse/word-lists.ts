import type { WordLists } from '../reading/cues.ts'

function words(block: string): readonly string[] {
  return block.trim().split(/\s+/)
}

const curses = words(
  'fuck fucks fucking fuckin fucker fuckers fucked effing feckin fecking cunt cunts twat twats wanker wankers prick pricks dickhead dickheads knobhead knobheads bellend bellends bastard bastards bitch bitches arsehole arseholes asshole assholes arse shit shite shits shitty shitshow bollocks tosser tossers motherfucker',
)
const slurs = words(
  'paki pakis nigger niggers nigga wog wogs chink chinks coon coons darkie darkies gypo gyppo gyppos pikey pikeys gypos faggot faggots poof poofs poofter tranny trannies lezzer retard retards retarded spastic spastics spaz spacker mong mongs cripple cripples schizo schizos nutjob nutjobs psycho psychos junkie junkies smackhead smackheads crackhead crackheads druggie druggies scrounger scroungers chav chavs kike raghead ragheads towelhead halfcaste',
)

/** Word lists that the cues of abuse name with @. Lower case, without apostrophes. They are here to be recognised, never shown. */
export const abuseLists: WordLists = {
  curse: curses,
  slur: slurs,
  /** Nouns that insult whoever they are said of. */
  insult: [
    ...words(
      'idiot idiots moron morons imbecile imbeciles cretin cretins halfwit halfwits dimwit dimwits nitwit muppet muppets numpty numpties clown clowns buffoon buffoons plonker pillock pillocks cow cows witch witches hag hags trout bint slag slags slut tart whore scum scumbag scumbags vermin lowlife lowlifes parasite parasites leech leeches pig pigs rat rats snake snakes toad toads weasel weasels worm creep creeps weirdo weirdos freak freaks gobshite gobshites eejit eejits fool fools bimbo airhead thug thugs fatso fatty whale hippo nazi nazis hitler gestapo jobsworth jobsworths quack quacks butcher butchers crook crooks charlatan fossil dinosaur goat creature creatures monster monsters cockroach cockroaches coward cowards loser losers degenerate degenerates hypocrite hypocrites liar liars bully bullies busybody battleaxe harridan shrew gargoyle dope dunce dunces simpleton thicko thickos lardarse minger munter monkey monkeys ape gorilla peasant peasants riffraff trash',
    ),
    ...curses.filter(
      (word) => !/^(?:fuck(?:s|ing|in|ed)|effing|fecki?n?g?|shit(?:s|ty|show|e)?|arse|bollocks)$/.test(word),
    ),
    ...slurs,
  ],
  /** Adjectives that insult a person. */
  vile: words(
    'stupid thick dumb brainless clueless gormless dim moronic idiotic useless worthless pathetic arrogant ignorant lazy nasty vile evil wicked horrible horrid disgusting revolting repulsive ugly fat filthy dirty smelly miserable spiteful twisted snooty patronising pompous smug heartless callous cruel incompetent senile demented decrepit cocky gobby mouthy slimy creepy sleazy snotty bigoted minging hideous mincing deranged sadistic lying sneering',
  ),
  person: words(
    'man woman girl boy lad bloke doctor doctors nurse nurses receptionist receptionists matron sister consultant consultants surgeon gp gps midwife midwives carer carers staff manager managers clerk driver porter porters dentist therapist psychiatrist person people lot men girls human being beings hca baggage mare specimen sod beggar bugger',
  ),
  bunch: words('bunch shower pack gang load lot set herd crowd'),
}
