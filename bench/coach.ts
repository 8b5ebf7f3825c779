/**
 * How long the coach takes: a draft of 500 words against 500 earlier replies of its organisation, and the search for near
 * copies among 100,000. The replies are made by the generator of scripted replies, so that many are alike, which is the
 * worst case. Prints a table and, on its last line, the same figures as JSON. `npm run bench -- coach`
 */
import { measuring, reader } from '../src/coaching/index.ts'

const { CopyShelf, scripts, variantOf } = measuring

const made = (index: number) =>
  variantOf(
    `${scripts[index % scripts.length]} Number ${index} of ${index * 7}. ${scripts[(index * 3) % scripts.length]}`,
    index,
  )

const story = 'The bell was out of reach and nobody came for an hour. Could the clock be mended? '.repeat(12)
const draft = 'You say the bell was out of reach. From Monday the porters check each bell. '.repeat(34)
const words = draft.split(/\s+/).length

function median(run: () => unknown, times: number): number {
  run()
  const took = Array.from({ length: times }, () => {
    const begun = performance.now()
    run()
    return performance.now() - begun
  }).sort((a, b) => a - b)
  return took[Math.floor(times / 2)] ?? 0
}

const small = new CopyShelf()
for (let index = 0; index < 500; index++) small.add(made(index))

const read = () =>
  reader.readAnswer({
    answer: draft,
    story,
    author: 'mossy',
    places: ['Maple Ward'],
    signature: { name: 'Ines', role: 'nurse', photo: true, why: '' },
    criticality: 3,
    earlier: small.near(draft, 12),
    minutes: null,
  })
const answerMs = median(read, 15)

const large = new CopyShelf()
const begun = performance.now()
for (let index = 0; index < 100_000; index++) large.add(made(index))
const filedMs = (performance.now() - begun) / 100_000
const searchMs = median(() => large.near(made(4711)), 15)

console.table({
  [`a draft of ${words} words against 500 earlier replies`]: { ms: answerMs.toFixed(1), goal: 100 },
  'near copies among 100,000 earlier replies': { ms: searchMs.toFixed(1), goal: 300 },
  'filing one reply': { ms: filedMs.toFixed(2) },
})
console.log(JSON.stringify({ words, answerMs, searchMs, filedMs }))
