import { authorContact, mailAuthor } from '../../authors/index.ts'
import type { StaffViewer } from '../../platform/auth/index.ts'
import { connect } from '../../platform/db/index.ts'
import { openKeys } from '../../platform/keys/index.ts'
import { runWork, type Work } from '../../platform/work.ts'
import { signIn } from '../../staff/index.ts'
import { type Command, type Given, Misuse } from '../command.ts'
import type { House } from '../house.ts'

const { disclosure } = authorContact

const who = {
  as: { value: 'EMAIL', meaning: 'Who you are: a senior moderator or an operator.' },
  code: { value: 'CODE', meaning: 'The six figures that your own phone shows now.' },
}

const notes = [
  'Two people are needed: one asks, another agrees within a day. Each proves who they are with the code from their own phone.',
  'The address is opened on this machine alone, which must hold the mailer’s key, and is printed once. There is no page for it.',
]

export const discloseRequestCommand: Command = {
  name: 'disclose request',
  meaning: 'Asks for the address of the author of a story, with the legal basis. Nothing is opened yet.',
  words: ['STORY'],
  options: {
    ...who,
    basis: { value: 'BASIS', meaning: `What gives the right: ${disclosure.bases.join(', ')}.` },
    reason: { value: 'WORDS', meaning: 'Why, and the number or name of the order. It is kept in the audit.' },
    silent: { value: 'WORDS', meaning: 'Who forbade that the author is told. Left out, the author is told.' },
  },
  notes,
  async run(given, { say, inHouse }) {
    const basis = disclosure.bases.find((known) => known === given.option('basis'))
    if (!basis)
      throw new Misuse(`"disclose request" needs --basis with one of ${disclosure.bases.join(', ')}.`)
    const reason = (given.option('reason') ?? '').trim()
    if (reason.length < 10) throw new Misuse('"disclose request" needs --reason with the reason in full.')
    return inHouse(async (house) => {
      const by = await prove(house, given)
      const { storyId, authorId } = await authorOf(house, given.words[0] ?? '')
      const asked = { storyId, authorId, basis, reason, silentBecause: given.option('silent') ?? '' }
      const id = await withKey(house, (work) =>
        disclosure.requestDisclosure(work, { ...asked, requestedBy: by.accountId }),
      )
      say(`Request ${id} is kept. A second person confirms it within a day: disclose confirm ${id}`)
      return 0
    })
  },
}

export const discloseConfirmCommand: Command = {
  name: 'disclose confirm',
  meaning: 'Agrees to such a request as the second person, and prints the address once.',
  words: ['NUMBER'],
  options: who,
  notes,
  async run(given, { say, inHouse }) {
    const [number = ''] = given.words
    if (!/^\d{1,9}$/.test(number)) throw new Misuse(`"disclose confirm" needs the number of a request.`)
    return inHouse(async (house) => {
      const by = await prove(house, given)
      const opened = await withKey(house, (work) =>
        disclosure.confirmDisclosure(work, { disclosureId: Number(number), by: by.accountId }),
      )
      if (!opened.isSilent)
        await house.app.work((work) => mailAuthor(work, opened.authorId, 'addressDisclosed'))
      say(opened.address)
      say(opened.isSilent ? 'The author is not told, as was forbidden.' : 'The author is told by mail.')
      return 0
    })
  },
}

/** Who stands here. Both roles are few, and each is known by name. */
async function prove({ app }: House, given: Given): Promise<StaffViewer> {
  const [email, code] = [given.option('as'), given.option('code')]
  if (!email || !code) throw new Misuse('Say who you are with --as EMAIL and --code CODE.')
  const person = await app.work((work) => signIn.proveByCode(work, { email, code }))
  const may = person?.platformRoles.some((role) => role === 'operator' || role === 'senior moderator')
  if (!person || !may) throw new Misuse('That is not the code of a senior moderator or an operator.')
  return person
}

/** By the address of its public page, or by its number on the desk. */
async function authorOf({ app }: House, story: string): Promise<{ storyId: number; authorId: string }> {
  const named = app.db.selectFrom('content.stories').select(['id', 'author_id'])
  const row = await (/^\d{1,15}$/.test(story)
    ? named.where('id', '=', Number(story))
    : named.where('public_id', '=', story)
  ).executeTakeFirst()
  if (!row) throw new Misuse(`There is no story ${story}.`)
  if (!row.author_id)
    throw new Misuse(
      'Nobody can be reached behind this story: the author was forgotten, or it came from elsewhere.',
    )
  return { storyId: row.id, authorId: row.author_id }
}

/** One act under the mailer's own role and key, the only ones that reach an address. */
async function withKey<Result>(
  { app, ground, databaseUrl }: House,
  act: (work: Work) => Promise<Result>,
): Promise<Result> {
  const keys = app.keys.mailer ? app.keys : openKeys(app.config.dataDir, { withMailerKey: true, make: false })
  const db = connect(databaseUrl, { role: 'hearback_mailer', max: 1 })
  try {
    return await runWork({ ...ground, db, keys }, act)
  } finally {
    await db.destroy()
  }
}
