function words(block: string): ReadonlySet<string> {
  return new Set(block.trim().split(/\s+/))
}

/**
 * Words that a moderator looks for when judging how serious a story is, in six classes, gathered by hand from general
 * knowledge. The share of each class in a text is one feature of the model; the model learns what it is worth.
 */
export const wordClasses = {
  harm: words(
    'infection fell fall falls harm harmed hurt pain agony bleeding bled died death dying worse deteriorated sepsis emergency overdose suicidal suicide wrong misdiagnosed misdiagnosis mistake mistakes error errors dangerous unsafe risk blood sores injury injured reaction severe scarred damaged damage collapsed neglect neglected abuse abused suffering suffered suffer starving dehydrated unwell',
  ),
  delay: words(
    'wait waited waiting weeks months hours delay delayed delays late cancelled cancellation cancel postponed still chasing queue long lost forgotten never rebooked backlog',
  ),
  dignity: words(
    'rude ignored ignore dismissed dismissive patronising patronised humiliated embarrassed belittled attitude abrupt uncaring unkind shouted judged disrespectful disrespect laughed naked mess soiled dignity privacy aggressive bullied arrogant unhelpful cold blunt sarcastic lied blamed nasty disgusting ashamed insulted unprofessional bully horrible harsh mean moody',
  ),
  communication: words(
    'told contradicted conflicting confused information unanswered reply replied respond response phone rang calls called answered nobody noone explained explain listen listened understand communication letter email contact messages informed unaware misinformed chase',
  ),
  distress: words(
    'not no never nothing cant couldnt wouldnt didnt wasnt isnt dont doesnt havent hadnt wont refused refuse failed fail failing failure lack lacking poor terrible awful appalling shocking disgraceful disgusted unacceptable useless bad worst horrendous dreadful disappointed disappointing disappointment let down upset upsetting distress distressed distressing frustrated frustrating frustration angry crying cried tears scared frightened anxious stress stressful stressed complain complaint complaints concern concerned concerns abandoned unsupported alone unfair inadequate inappropriate shambles joke sick ignored hopeless discharged denied rejected unfortunately however despite although terrified desperate desperately nightmare traumatic traumatised struggling struggled problem problems issue issues unable without',
  ),
  praise: words(
    'excellent amazing lovely kind great good brilliant fantastic wonderful caring helpful friendly thank thanks thankyou grateful professional superb outstanding best happy pleased supportive polite welcoming enjoyed enjoy love loved recommend appreciate appreciated gratitude compassionate reassuring reassured comfortable patience patient perfect smile fun delighted impressed thoughtful attentive marvellous awesome beautiful helped easy efficient calm confidence confident improved positive incredible understanding gentle',
  ),
} as const
export type WordClass = keyof typeof wordClasses

/** How often each class stands in the words, over the square root of their number. */
export function classShares(terms: readonly string[]): Record<WordClass | 'balance', number> {
  const length = Math.sqrt(Math.max(5, terms.length))
  const share = (name: WordClass) => terms.filter((term) => wordClasses[name].has(term)).length / length
  const [harm, delay, dignity, communication, distress, praise] = (
    ['harm', 'delay', 'dignity', 'communication', 'distress', 'praise'] as const
  ).map(share)
  return {
    harm: harm ?? 0,
    delay: delay ?? 0,
    dignity: dignity ?? 0,
    communication: communication ?? 0,
    distress: distress ?? 0,
    praise: praise ?? 0,
    balance: (distress ?? 0) + (harm ?? 0) + (dignity ?? 0) - (praise ?? 0),
  }
}
