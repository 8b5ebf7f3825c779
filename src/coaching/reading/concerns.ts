import { CueBook } from './cue-book.ts'
import { isTelling } from './echoes.ts'
import { stemOf } from './stem.ts'
import { type ReadText, rangesOf, type Stretch } from './text.ts'
import { wordLists } from './word-lists.ts'

/** A sentence of a story that asks something of the service. */
export interface Concern extends Stretch {
  readonly kind: 'question' | 'wish' | 'trouble'
  /** What it is about: stems of its telling words. */
  readonly about: ReadonlySet<string>
}

const cues = new CueBook<'wish' | 'trouble'>(wordLists)
  .add(
    'wish',
    `
    would|could|might|id be|like|have|benefit|prefer|love|help|improve|do ?been|if|to|good|nice|better|more|with|a|an
    wish|wished|hope if|that|it|there|they|you|we|i
    only|just|i wish
    needs|need ?a|to|more ?be|more|better|bigger|longer
    should|ought|must|please ?to ?have|be|do|can|could|take
    more|better|bigger|longer|less|fewer|another _3 would|needed|please
    improve|improved|improvement|improvements|suggest|suggestion|suggestions|recommend
    not enough
    though|although|except|apart
    enough
    could do with
    a little longer
    instead of
    `,
  )
  .add(
    'trouble',
    `
    not|never|no|nobody|none|nothing|nowhere|neither|without|lack|lacking|lacked|cannot|cant|couldnt|didnt|dont|wasnt|werent|isnt|hasnt|havent|wouldnt|wont|doesnt|unable
    wait|waited|waiting|delay|delayed|delays|late|cancelled|canceled|lost|missed|missing|ignored|forgot|forgotten|refused|turned|left|stopped|banned|closed|closing
    ruined|smelled|worse|soaked|stuck|lay|bled|fell|hurt|shouted
    rude|unhelpful|uncaring|dismissive|arrogant|patronis*|shout*|disgust*|disgrace*|appalling|awful|terrible|horrible|dreadful|shocking|diabolical|poor|bad|worst|worse|joke|unacceptable|unprofessional
    dirty|noisy|noise|cold|hot|broken|tiny|small|busy|rushed|rushing|dry|slippy|expensive|confus*|stressful|frustrat*|annoy*|difficult
    upset|angry|scared|frightened|humiliat*|alone|distress*|disappoint*|unhappy|let down|fed|worried|exhausted|embarrass*|ashamed|crying|pain|dismayed
    unfortunately|however|but|problem|problems|issue|issues|complaint|complain|complaining|sadly|wrong|mistake|error|failed|fail|fails|fault|dismay*
    took|takes ?over # hours|weeks|months|days|minutes
    short staffed|of
    `,
  )

/** What the author asks, wishes or found wrong, sentence by sentence; the unhappiest reading of a sentence counts. */
export function concernsIn(story: ReadText): Concern[] {
  const marks = new Map<number, Set<'wish' | 'trouble'>>()
  for (const { meaning, from } of cues.matches(story.words)) {
    const sentence = story.words[from]?.sentence ?? 0
    marks.set(sentence, (marks.get(sentence) ?? new Set()).add(meaning))
  }
  return rangesOf(story).flatMap(({ from, to }, index) => {
    const said = marks.get(index)
    const asks = /^["')\]]*\?/.test(story.plain.slice(story.words[to]?.end ?? 0).trimStart())
    if (!asks && !said) return []
    const about = new Set(
      story.words
        .slice(from, to + 1)
        .filter(isTelling)
        .map(({ low }) => stemOf(low)),
    )
    const kind = asks ? 'question' : said?.has('wish') ? 'wish' : 'trouble'
    return [{ ...story.stretch(from, to), kind, about }]
  })
}
