import { randomBytes } from 'node:crypto'
import { addOrganisation, addService } from '../organisations/index.ts'
import { type ToldStory, tellStory } from '../stories/index.ts'
import { signedIn } from './people.ts'
import type { Browser, Site } from './site.ts'

/** A moderator at work, in a browser of their own. */
export function moderator(site: Site, name = 'Asha Pell'): Promise<Browser> {
  return signedIn(site, { name, roleTitle: 'Moderator', platformRoles: ['moderator'] })
}

/** The organisation and service that test stories are about. */
export async function aService(site: Site, code = 'WEL01') {
  return site.work(async (work) => {
    const organisation = await addOrganisation(work, { code, name: `Wellmouth ${code} Trust`, kind: 'trust' })
    const service = await addService(work, {
      code: `${code}-A`,
      name: `Older people’s ward ${code}`,
      kind: 'ward',
      at: code,
    })
    return { organisationId: organisation.id, serviceId: service.id, serviceCode: `${code}-A` }
  })
}

/** Tells a story and gives its number on the desk. */
export async function told(site: Site, more: Partial<ToldStory> = {}): Promise<number> {
  const story: ToldStory = {
    formKey: randomBytes(32),
    receiptCode: randomBytes(15).toString('hex').slice(0, 24),
    email: '',
    title: 'The night my mother could not sleep',
    body: 'She was afraid of the dark. A healthcare assistant sat with her until she slept.',
    screenName: 'bluekettle',
    relationship: 'relative',
    carePeriod: '2026-02',
    purpose: '',
    wantsReply: true,
    edits: 'without asking',
    delayDays: 0,
    serviceIds: [],
    unlistedService: '',
    tags: [],
    ...more,
  }
  const { storyId } = await site.work((work) => tellStory(work, story))
  return storyId
}

/** The hidden fields that say what a moderator has before them. */
export async function seenOn(browser: Browser, address: string): Promise<Record<string, string>> {
  const came = await browser.get(address)
  const hidden = (name: string) => String(came.$(`input[name=${name}]`).first().val() ?? '')
  return { version: hidden('version'), decision: hidden('decision'), words: hidden('words') }
}

export function rowOf(site: Site, storyId: number) {
  return site.rows
    .selectFrom('content.stories')
    .selectAll()
    .where('id', '=', storyId)
    .executeTakeFirstOrThrow()
}
