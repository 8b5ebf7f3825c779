/**
 * How often the reading aids are right, on the labelled files beside the repository (skipped where they are absent) and
 * on the texts of `tools/reading-aids-examples/held-out*.txt`, from which nothing is learned. `--all` adds what is
 * learned and measured in five parts, which takes minutes.
 */
import { existsSync, readFileSync } from 'node:fs'
import { readingAids } from '../src/moderation/index.ts'

const data = new URL('../../shared/data/', import.meta.url)
const own = new URL('../tools/reading-aids-examples/', import.meta.url)
const { measuring, findConcerns, findIdentifiers, onDesk } = readingAids

type Row = Record<string, unknown> & { text: string }

function lines(place: URL): string[] {
  return readFileSync(place, 'utf8').trim().split('\n')
}

function labelled(file: string): Row[] {
  return lines(new URL(file, data)).map((line) => JSON.parse(line) as Row)
}

function measure(aid: string, rows: readonly object[]): object {
  const found = measuring.measurableAids.find(({ name }) => name === aid)
  if (found === undefined) throw new Error(`No aid is called ${aid}.`)
  return found.measure(rows, { dataDir: 'none' }).summary
}

/** "[Ada Green], the pharmacist": the names stand in brackets. */
function namedRows(): object[] {
  return lines(new URL('held-out-names.txt', own)).map((line, id) => {
    const spans = [...line.matchAll(/\[(.*?)\]/g)].map((match, before) => {
      const start = match.index - 2 * before
      return { start, end: start + (match[1]?.length ?? 0), type: 'PERSON' }
    })
    return { id, text: line.replace(/[[\]]/g, ''), spans }
  })
}

function disclosureRows(file: string): object[] {
  return lines(new URL(file, own)).map((line, id) => {
    const [kind = '', text = ''] = line.split('\t')
    return { id, text, safeguarding: kind === 'none' ? null : kind, abusive: false }
  })
}

/** How many texts in which nobody is in danger are shown all the same. Real disclosures among them count too. */
function shownAmong(texts: readonly string[]): object {
  const shown = texts.filter((text) => findConcerns(text).length > 0).length
  return { shown, of: texts.length, percent: Math.round((shown / texts.length) * 10_000) / 100 }
}

function halves(rows: readonly Row[]): object[] {
  return [0, 1].map((half) =>
    measure(
      'identifiers',
      rows.filter((_, index) => index % 2 === half),
    ),
  )
}

function ownContactsKept(replies: readonly string[]): object {
  const contacts = replies.flatMap((text) =>
    findIdentifiers(text)
      .filter(({ type }) => !type.startsWith('PERSON'))
      .map((found) => onDesk.isOrganisationsOwn(text, found)),
  )
  return { contacts: contacts.length, leftAlone: contacts.filter(Boolean).length }
}

/** Every figure of the reading aids, by name. */
export function figuresOfAids(all: boolean): Record<string, object> {
  const always = {
    'names, held-out sentences, since tuned on': measure('identifiers', namedRows()),
    'concerns, held-out texts, since read': measure('safeguarding', disclosureRows('held-out.txt')),
    'concerns, later texts, unread': measure('safeguarding', disclosureRows('held-out-later.txt')),
  }
  if (!existsSync(data)) return always
  const tuning = labelled('judgement/identifiers.dev.jsonl')
  const comments = labelled('dev/nhs_fft_phase1.jsonl')
  const themed = labelled('dev/nhs_fft_v6_multilabel.jsonl')
  const rated = labelled('dev/care_opinion_criticality.jsonl')
  const replies = labelled('responses/nhs_choices_reviews_with_replies.jsonl')
    .filter(({ kind }) => kind === 'reply')
    .map(({ text }) => text)
  const responses = labelled('judgement/responses.dev.jsonl').map(({ response }) => String(response))
  const textsOf = (rows: readonly Row[]) => rows.map(({ text }) => text)
  return {
    ...always,
    'identifiers, tuning texts': measure('identifiers', tuning),
    'identifiers, the two halves of the tuning texts': halves(tuning),
    'identifiers, synthetic sentences': measure('identifiers', labelled('dev/pii_presidio_synthetic.jsonl')),
    'concerns and abuse, tuning texts': measure('safeguarding', tuning),
    'concerns shown among survey comments': shownAmong([...textsOf(comments), ...textsOf(themed)]),
    'concerns shown among stories of another site': shownAmong(textsOf(rated)),
    'concerns shown among written answers': shownAmong(responses),
    'concerns shown among real answers': shownAmong(replies),
    'an organisation’s own contacts in real answers': ownContactsKept(replies),
    'criticality, shipped': measure('criticality', rated),
    ...(all
      ? {
          'criticality, learned here, in five parts': measuring.crossValidateCriticality(rated as never),
          'themes, in five parts': measuring.crossValidateThemes(themed as never),
        }
      : { 'themes, texts learned from': measure('themes', themed) }),
  }
}
