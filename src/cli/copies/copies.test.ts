import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { authorErasure } from '../../authors/index.ts'
import { keepErasuresJob } from '../../copies/keep-erasures.ts'
import { aToldStory } from '../../moderation/fixtures.ts'
import { readConfig } from '../../platform/config/index.ts'
import { connect } from '../../platform/db/index.ts'
import { authorEndings, storyActs, storyCare, tellStory } from '../../stories/index.ts'
import type { Command, Desk } from '../command.ts'
import { type House, inHouse } from '../house.ts'
import { verifyCommand } from '../verify.ts'
import { backupCommand } from './backup.ts'
import { restoreCommand } from './restore.ts'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'hearback-copies-'))
  // Open, so that the databases lie in it also where root runs this.
  chmodSync(folder, 0o755)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const at = (name: string) => join(folder, name)

/** A house over a data folder of its own, as the command line enters it. */
function deskOf(name: string): Desk & { said: string[] } {
  const said: string[] = []
  const config = readConfig({ NODE_ENV: 'test', DATA_DIR: at(name) })
  return { said, say: (line) => said.push(line), config, inHouse: (act) => inHouse(config, act) }
}

async function run(command: Command, desk: Desk, word: string, options: Record<string, string> = {}) {
  const given = {
    words: [word],
    option: (name: string) => options[name],
    has: (name: string) => name in options,
  }
  return command.run(given, desk)
}

async function tellPublic({ app }: House, title: string): Promise<{ storyId: number; publicId: string }> {
  const told = await app.work((work) => tellStory(work, aToldStory({ title })))
  await app.work(async (work) => {
    const story = await storyActs.lockStory(work, told.storyId)
    await storyCare.setCriticality(work, told.storyId, 1)
    await storyActs.changeStatus(work, story, 'approved')
    await storyActs.releaseStory(work, told.storyId)
  })
  return told
}

const titles = ['to keep', 'to hide', 'to delete', 'to be forgotten', 'to take back'] as const
type Told = Record<(typeof titles)[number], { storyId: number; publicId: string }>

async function storiesOf(house: House) {
  const db = connect(house.databaseUrl, { max: 1 })
  const rows = await db.selectFrom('content.stories').selectAll().orderBy('id').execute()
  const words = await db.selectFrom('content.story_versions').select('title').execute()
  await db.destroy()
  return { rows, words: words.map(({ title }) => title) }
}

let told: Told
let newer = ''

/** Builds a house, copies it while stories are still being told, and ends some of them afterwards. */
async function copyAndGoOn(): Promise<void> {
  const desk = deskOf('house')
  await desk.inHouse(async (house) => {
    const all: [string, { storyId: number; publicId: string }][] = []
    for (const title of titles.slice(0, 4)) all.push([title, await tellPublic(house, title)])
    all.push([
      'to take back',
      await house.app.work((work) => tellStory(work, aToldStory({ title: 'to take back' }))),
    ])
    told = Object.fromEntries(all) as Told
    let copying = true
    const telling = (async () => {
      for (let n = 0; copying; n++)
        await house.app.work((work) => tellStory(work, aToldStory({ title: `meanwhile ${n}` })))
    })()
    expect(await run(backupCommand, desk, at('copy'), { keys: at('safe') })).toBe(0)
    copying = false
    await telling
    newer = (await tellPublic(house, 'told after the copy')).publicId
    await endSome(house)
  })
  expect(desk.said.join(' ')).toMatch(/holds a whole copy: \d+ files, [\d.]+ MB, read again and found right/)
}

async function endSome(house: House): Promise<void> {
  const { app, ground } = house
  await app.work((work) => authorEndings.hideStory(work, told['to hide'].storyId))
  await app.work((work) => authorEndings.deleteStory(work, told['to delete'].storyId))
  await app.work((work) => authorEndings.withdrawStory(work, told['to take back'].storyId))
  const { rows } = await storiesOf(house)
  const author = rows.find(({ id }) => id === told['to be forgotten'].storyId)?.author_id ?? ''
  expect(author).not.toBe('')
  await app.work((work) => authorErasure.forgetAuthor(work, author))
  const worker = connect(house.databaseUrl, { role: 'hearback_worker', max: 1 })
  await keepErasuresJob.handle({ ...ground, db: worker }, {} as never)
  await worker.destroy()
}

async function expectNobodyCameBack(house: House): Promise<void> {
  const { rows } = await storiesOf(house)
  const of = (title: (typeof titles)[number]) =>
    rows.find(({ public_id }) => public_id === told[title].publicId)
  expect(of('to keep')).toMatchObject({ status: 'published', withheld: null })
  expect(of('to hide')).toMatchObject({ withheld: 'hidden' })
  expect(of('to delete')).toMatchObject({ withheld: 'deleted' })
  expect(of('to take back')).toMatchObject({ status: 'withdrawn' })
  expect(of('to be forgotten')).toMatchObject({ status: 'published', withheld: null, author_id: null })
  expect(rows.find(({ public_id }) => public_id === newer)).toBeUndefined()
  const db = connect(house.databaseUrl, { max: 1 })
  const authors = await db.selectFrom('identity.authors').select('id').execute()
  const erased = await db.selectFrom('identity.erasures').select('author_id').execute()
  await db.destroy()
  expect(erased).toHaveLength(1)
  expect(authors.map(({ id }) => id)).not.toContain(erased[0]?.author_id)
}

describe('the embedded database', () => {
  beforeAll(copyAndGoOn, 120_000)

  test('a copy has neither a key nor a password in it, and its files are their owner’s alone', () => {
    const secrets = [
      readFileSync(join(at('house'), 'keys', 'pepper'), 'utf8').trim(),
      readFileSync(join(at('house'), 'postgres.password'), 'utf8').trim(),
    ]
    for (const path of readdirSync(at('copy'), { recursive: true, withFileTypes: true })) {
      if (!path.isFile()) continue
      const bytes = readFileSync(join(path.parentPath, path.name))
      for (const secret of secrets) expect(bytes.includes(secret), path.name).toBe(false)
    }
    expect(existsSync(join(at('safe'), 'pepper'))).toBe(true)
  })

  test('verify --copy opens it in a passing place and walks its audit', { timeout: 60_000 }, async () => {
    const desk = deskOf('house')
    expect(await run(verifyCommand, desk, '', { copy: at('copy') })).toBe(0)
    expect(desk.said.join(' ')).toMatch(/Every one of the \d+ files is as it was written, and the copy opens/)
    expect(desk.said.join(' ')).toMatch(/Its audit is whole: \d+ entries/)
  })

  test('it never overwrites what is there unless told so', async () => {
    await expect(run(restoreCommand, deskOf('house'), at('copy'))).rejects.toThrow('Say --replace')
  })

  test('nor while Hearback runs', { timeout: 60_000 }, async () => {
    const desk = deskOf('house')
    await desk.inHouse(async () => {
      await expect(run(restoreCommand, desk, at('copy'), { replace: '' })).rejects.toThrow('Stop it first')
    })
  })

  test('put in the place of the newer one, nobody who went comes back', { timeout: 120_000 }, async () => {
    const desk = deskOf('house')
    expect(await run(restoreCommand, desk, at('copy'), { replace: '' })).toBe(0)
    expect(desk.said.join(' ')).toContain('Applied again: 1 forgotten authors and 3 stories')
    expect(desk.said.join(' ')).toContain('The audit is whole')
    await desk.inHouse(async (house) => {
      await expectNobodyCameBack(house)
      await tellPublic(house, 'told after the restore')
    })
    expect(readdirSync(at('house')).some((name) => name.startsWith('postgres.before-'))).toBe(true)
  })

  test('on a new machine, with the keys from the safe and the list that outlived the database', {
    timeout: 120_000,
  }, async () => {
    const desk = deskOf('other')
    const list = JSON.parse(readFileSync(join(at('house'), 'erasures.json'), 'utf8'))
    for (const story of list.stories) if (story.ending === 'deleted') story.on = '2026-01-01'
    writeFileSync(at('later.json'), JSON.stringify(list))
    const give = { keys: at('safe') }
    await expect(run(restoreCommand, desk, at('copy'))).rejects.toThrow('Say with --keys')
    await expect(run(restoreCommand, desk, at('copy'), give)).rejects.toThrow('Give one with --erasures')
    await expect(run(restoreCommand, desk, at('copy'), { ...give, erasures: at('nowhere') })).rejects.toThrow(
      'There is no file',
    )
    expect(await run(restoreCommand, desk, at('copy'), { ...give, erasures: at('later.json') })).toBe(0)
    await desk.inHouse(async (house) => {
      await expectNobodyCameBack(house)
      const { words } = await storiesOf(house)
      expect(words).toContain('to keep')
      expect(words, 'its 24 hours were over, so its words go at once').not.toContain('to delete')
    })
  })

  test('the list of erasures holds ids and days, and no word of anybody', async () => {
    const list = readFileSync(join(at('house'), 'erasures.json'), 'utf8')
    expect(list).toContain(told['to hide'].publicId)
    for (const words of ['to hide', 'mail.example', 'screen']) expect(list).not.toContain(words)
  })
})

describe('a copy that cannot be used', () => {
  test('other keys, a changed byte, a missing file and a strange one are each named', {
    timeout: 60_000,
  }, async () => {
    const desk = deskOf('house')
    const control = join(at('copy'), 'database', 'PG_VERSION')
    const right = readFileSync(control)
    writeFileSync(control, '17\n')
    await expect(run(verifyCommand, desk, '', { copy: at('copy') })).rejects.toThrow(
      'database/PG_VERSION was changed',
    )
    rmSync(control)
    await expect(run(restoreCommand, desk, at('copy'), { replace: '' })).rejects.toThrow(
      'database/PG_VERSION is missing',
    )
    writeFileSync(control, right)
    writeFileSync(join(at('copy'), 'stranger'), 'x')
    await expect(run(verifyCommand, desk, '', { copy: at('copy') })).rejects.toThrow(
      'stranger does not belong to it',
    )
    rmSync(join(at('copy'), 'stranger'))
    const others = mkdtempSync(join(folder, 'others-'))
    await expect(run(verifyCommand, deskOf('nokeys'), '', { copy: at('copy') })).rejects.toThrow(
      'A key is missing',
    )
    await expect(run(verifyCommand, desk, '', { copy: others })).rejects.toThrow('is no copy')
  })

  test('a place that is not empty, or inside the data folder, or without a database, gets none', async () => {
    await expect(run(backupCommand, deskOf('house'), at('copy'))).rejects.toThrow('is not empty')
    await expect(run(backupCommand, deskOf('house'), join(at('house'), 'inside'))).rejects.toThrow(
      'another disk',
    )
    await expect(run(backupCommand, deskOf('nothing'), at('new'))).rejects.toThrow('nothing to copy')
  })
})
