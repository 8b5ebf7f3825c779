import { CueBook, type StepMeter } from '../reading/cues.ts'
import { foldText } from '../reading/fold.ts'
import { wordsOf } from '../reading/words.ts'

/** A detail that fits few people, so that somebody who knows them may recognise them without a name. */
export interface RareDetail {
  readonly start: number
  readonly end: number
}

const lists = {
  person:
    'patient person man woman girl boy lady gentleman child baby one family couple student mother father member teenager resident wheelchair'.split(
      ' ',
    ),
  event:
    'inquest headlines newspaper papers paper news television tv viral murder murdered shot stabbed shooting stabbing explosion helicopter airlifted transplant triplets quadruplets quintuplets conjoined hijack drowned crash collision fire arson'.split(
      ' ',
    ),
  place:
    'village island school street church farm pub office factory team club choir parish lane close estate prison barracks regiment troupe college'.split(
      ' ',
    ),
  post: 'mayor vicar headteacher headmaster headmistress councillor postmaster postmistress landlord landlady magistrate mp judge captain coroner lollipop ringmaster lifeboat bellringer'.split(
    ' ',
  ),
}

/** Written as people say it; the reading is described in `reading/cues.ts`. */
const cues = `
  the|its only @person _3 with|in|on|at|from|without|using|whose
  only|youngest|oldest|eldest|tallest @person _3 with|ever|in|on|at|alive|here|born|whose
  im|am|was|is|were|be|being the only|youngest|oldest !thing|time|way|reason|option|place|problem|bed|thanks|ones|who|to _1 @person _2 with|in|on|at|here|there|whose
  the only @post|male|female|black|asian|polish|white|deaf|blind|muslim|jewish|catholic|trans|pregnant _3 on|in|at|here|there|patient|woman|man|there
  one of|in only|just|the|about two|three|four|five|six|seven|ten|handful|few|dozen|# _2 people|patients|cases|children|families|women|men|adults _2 in|with|who|ever|known
  one in a million
  only|just|about two|three|four|five|six|handful|dozen|# people|cases|patients|families _3 in the|britain|uk|country|world|wales|scotland|england|ireland|county
  rarest|rare|unusual|unique _2 condition|disease|disorder|cancer|syndrome|case|illness|tumour|tumor|blood
  never seen _4 before
  first|only ever|_1 case|one|patient|transplant|operation|time _3 in|at the|britain|uk|country|world|wales|scotland|england|ireland|county|hospital
  made|was|were|been|got|reached|hit in|on|all|_1 the|over|it|_1 _1 news|headlines|papers|paper|newspaper|newspapers|telly|tv|television|front
  my|our|his|her|the|their case|story|picture|photo|name _3 was|were|is|been _2 in|on the|_1 _1 news|papers|paper|newspaper|telly|television|front|facebook
  i|he|she|husband|wife|dad|mum|father|mother|son|daughter|we am|was|is|are|were|run|runs|ran a|an|the|our|_1 village|local|town|parish|_1 @post
  as|being|im|am a|an|the|our|former|_1 village|local|town|parish|county|_1 @post
  the|a|our only|one _1 in|on our|the|this @place
  had|have|having|expecting|with|of|our identical|conjoined|_1 triplets|quads|quadruplets|quintuplets|sextuplets
  everyone|everybody in|on|round our|the|this village|street|town|island|estate|school knows|knew
  @event _8 on|last|in|at monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|august|september|october|november|december|week|village|street|road|motorway|m1|m25|bridge
`

let book: CueBook<'rare'> | undefined

/** Finds details by which a person may be recognised without a name: "the only patient with", a rare event with its day or place. */
export function findRareDetails(text: string, meter?: StepMeter): RareDetail[] {
  const folded = foldText(text)
  const words = wordsOf(folded.text)
  const matches = bookFor(meter).matches(words)
  const kept: { from: number; to: number }[] = []
  for (const match of [...matches].sort((a, b) => a.from - b.from || b.to - a.to)) {
    const previous = kept.at(-1)
    if (previous === undefined || match.from > previous.to) kept.push({ from: match.from, to: match.to })
    else previous.to = Math.max(previous.to, match.to)
  }
  return kept.map(({ from, to }) => ({
    start: folded.originalOffset(words[from]?.start ?? 0),
    end: folded.originalOffset((words[to]?.end ?? 1) - 1) + 1,
  }))
}

function bookFor(meter?: StepMeter): CueBook<'rare'> {
  if (meter !== undefined) return new CueBook<'rare'>(lists, meter).add('rare', cues)
  book ??= new CueBook<'rare'>(lists).add('rare', cues)
  return book
}
