import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { reasons } from '../../moderation/index.ts'
import { projectFile } from '../../platform/project.ts'
import { sitePages } from '../../staff/index.ts'
import { addSomeone } from '../../testing/people.ts'
import { openSite, type Site } from '../../testing/site.ts'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

test('the version that decisions keep is the newest, with its day, and is reached from the policy', async () => {
  const policy = await site.browser().get('/about/moderation')
  expect(policy.$('a[href="/about/moderation/versions"]')).toHaveLength(1)
  const all = await site.browser().get('/about/moderation/versions')
  expect(all.$('.link-list a').first().text()).toBe(`Version ${reasons.policyVersion}`)
  expect(all.$('.link-list__detail').first().text()).toMatch(/^since \d+ \w+ 20\d\d, it holds now$/)
})

test('a version shows what changed since the one before, and its whole text', async () => {
  const came = await site.browser().get('/about/moderation/versions/2')
  expect(came.$('ins').text()).toContain('When an organisation objects')
  expect(came.$('del').text()).toContain('.')
  expect((await site.browser().get('/about/moderation/versions/1')).text).toContain('nothing to compare')
  expect((await site.browser().get('/about/moderation/versions/99')).status).toBe(404)
})

test('a former version leads where the newest does, and a link is no change of words', async () => {
  const came = await site.browser().get('/about/moderation/versions/3')
  expect(came.$('ins').text()).toContain('may still hear of the thanks in private')
  expect(came.$('ins, del').text()).not.toContain('safeguarding')
  const former = await site.browser().get('/about/moderation/versions/2')
  expect(former.$('main a[href="/about/safeguarding"]')).toHaveLength(1)
})

test('no version is missing: one file for each number before the one that holds', () => {
  for (let version = 1; version < reasons.policyVersion; version++) {
    const text = readFileSync(projectFile(`docs/moderating/former/policy-${version}.md`), 'utf8')
    expect(text).toMatch(new RegExp(`\\*Version ${version}[.,]`))
  }
})

test('what an operator writes over it is a version too, compared with what was there', async () => {
  const { accountId } = await addSomeone(site, { platformRoles: ['operator'] })
  const page = { slug: 'moderation', body: 'Two herons read each story.', savedBy: accountId }
  await site.work((work) => sitePages.saveSitePage(work, page))
  const all = await site.browser().get('/about/moderation/versions')
  expect(all.$('.link-list a').first().text()).toBe('Version of this site, 1')
  const own = await site.browser().get('/about/moderation/versions/own-1')
  expect(own.$('ins').text()).toContain('herons')
})
