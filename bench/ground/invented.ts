import { pick } from './random.ts'

// Invented sentences, of the length and the mixture that people write. No word of anybody's is in them.
const openings = [
  'I came in on a Tuesday with a pain in my side.',
  'My father was brought in by ambulance after a fall.',
  'I had waited since the spring for this appointment.',
  'My daughter needed her stitches taken out.',
  'I went for my yearly check.',
  'We rang in the morning because my husband could not breathe well.',
]
const middles = [
  'The receptionist found my letter at once and told me where to sit.',
  'Nobody told us what we were waiting for, and the water machine was empty.',
  'A nurse sat down beside me and explained each step before she did it.',
  'The doctor looked at the screen and not at me.',
  'The porter talked with my father all the way about his garden.',
  'The ward was noisy at night and the lights stayed on.',
  'Somebody brought a blanket without being asked.',
  'I was moved twice and my glasses were lost between the wards.',
  'The physiotherapist drew me a picture of what to do at home.',
  'The letter had the wrong date, so I came for nothing the first time.',
  'They asked what mattered to me, and they wrote it down.',
  'The car park was full and I was late through no fault of mine.',
  'The healthcare assistant noticed that I had not eaten.',
  'I had to tell my whole story again to every new person.',
]
const endings = [
  'I would like the person in charge to know.',
  'Thank you to everybody who was on that night.',
  'I hope it can be better for the next family.',
  'I am well now, and I have not forgotten it.',
]

/** A story of about `words` words. */
export function inventStory(words: number, random: () => number): string {
  const sentences = [pick(openings, random)]
  let count = 0
  while (count < words - 20) {
    const sentence = pick(middles, random)
    sentences.push(random() < 0.2 ? `\n\n${sentence}` : sentence)
    count += sentence.split(' ').length
  }
  return [...sentences, pick(endings, random)].join(' ')
}

export function inventAnswer(random: () => number): string {
  return `Thank you for telling us. ${pick(middles, random)} I have spoken with the team about it, and I would be glad to hear more from you. ${pick(endings, random)}`
}
