import { afterAll, beforeAll, expect, test } from 'vitest'
import { addOrganisation } from '../../organisations/index.ts'
import { addSomeone } from '../../testing/people.ts'
import { openSite, type Site } from '../../testing/site.ts'
import { guidelines } from '../index.ts'

let site: Site
let organisationId: number
let accountId: number

beforeAll(async () => {
  site = await openSite()
  const added = await site.work((work) =>
    addOrganisation(work, { code: 'WHT', name: 'Wellmouth Hospitals Trust' }),
  )
  organisationId = added.id
  const director = await addSomeone(site, { memberships: [{ organisationId, role: 'director' }] })
  accountId = director.accountId
})
afterAll(() => site.close())

test('every organisation has guidelines from its first day, and they can be acknowledged', async () => {
  const first = await guidelines.currentGuideline(site.app.db, organisationId)
  expect(first).toMatchObject({ version: 1, owner: null })
  expect(first.body).toContain('# How we answer stories')
  const read = { organisationId, version: 1, accountId }
  expect(await guidelines.hasAcknowledged(site.app.db, read)).toBe(false)
  for (const _twice of [1, 2]) await site.work((work) => guidelines.acknowledgeGuideline(work, read))
  expect(await guidelines.hasAcknowledged(site.app.db, read)).toBe(true)
})

test('a new version has an owner, asks to be read again, and leaves the earlier one as it was', async () => {
  const body = '# Ours\n\nSpeak plainly.'
  const version = await site.work((work) =>
    guidelines.saveGuideline(work, { organisationId, body, ownerId: accountId }),
  )
  expect(version).toBe(2)
  const now = await guidelines.currentGuideline(site.app.db, organisationId)
  expect(now).toMatchObject({ version: 2, body, owner: 'Ines Okoro' })
  expect(await guidelines.hasAcknowledged(site.app.db, { organisationId, version: 2, accountId })).toBe(false)
  const all = await guidelines.guidelineVersions(site.app.db, organisationId)
  expect(all.map(({ version }) => version)).toEqual([2, 1])
})

test('two versions saved at the same moment are two versions', async () => {
  const save = (body: string) =>
    site.work((work) => guidelines.saveGuideline(work, { organisationId, body, ownerId: accountId }))
  const versions = await Promise.all([save('One.'), save('Two.')])
  expect(versions.sort()).toEqual([3, 4])
})

test('empty guidelines and versions that never were are refused', async () => {
  const empty = site.work((work) =>
    guidelines.saveGuideline(work, { organisationId, body: ' \n ', ownerId: accountId }),
  )
  await expect(empty).rejects.toThrow('Write the guidelines')
  const never = site.work((work) =>
    guidelines.acknowledgeGuideline(work, { organisationId, version: 99, accountId }),
  )
  await expect(never).rejects.toThrow('no such version')
})
