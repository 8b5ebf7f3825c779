import { importStory } from '../../src/moderation/index.ts'
import {
  addOrganisation,
  addService,
  addSite,
  organisationByCode,
  servicesByCodes,
} from '../../src/organisations/index.ts'
import type { App } from '../../src/platform/http/index.ts'
import { checking, responseRules, sendReply, writing } from '../../src/responses/index.ts'
import { accounts } from '../../src/staff/index.ts'
import { inventAnswer, inventStory } from './invented.ts'
import { pick, seeded } from './random.ts'

export const size = { organisations: 20, servicesEach: 10, stories: 3000, longestThread: 40 }

interface Body {
  organisationId: number
  serviceId: number
  accountId: number
}

/** Fills an empty platform with an invented region, through the same actions as the web. */
export async function fillTown(app: App, say: (line: string) => void): Promise<void> {
  const random = seeded(2026)
  const bodies = await addBodies(app)
  for (let n = 0; n < size.stories; n++) {
    const body = pick(bodies, random)
    const words = Math.round(Math.exp(Math.log(68) + 0.8 * (random() + random() + random() - 1.5) * 2))
    const { storyId } = await app.work((work) =>
      importStory(work, {
        source: 'an invented region',
        id: String(n),
        body: inventStory(words, random),
        codes: [pick(['waiting', 'kindness', 'letters', 'food', 'noise'], random)],
        criticality: Math.floor(random() * 4),
        serviceIds: [body.serviceId],
        publish: true,
      }),
    )
    const turns = n === 0 ? size.longestThread : random() < 0.6 ? 1 + Math.floor(random() * 2) : 0
    for (let turn = 0; turn < turns; turn++)
      await addTurn(app, { storyId, body: pickTurn(bodies, body, turn), turn, random })
    if (n % 500 === 499) say(`  ${n + 1} stories`)
  }
}

async function addBodies(app: App): Promise<Body[]> {
  const bodies: Body[] = []
  for (let n = 0; n < size.organisations; n++) {
    const code = `B${n}`
    await app.work((work) =>
      addOrganisation(work, { code, name: `Trust of Vale ${n}`, kind: 'trust', place: 'Vale' }),
    )
    await app.work((work) =>
      addSite(work, { code: `${code}S`, name: `Vale ${n} Hospital`, kind: 'hospital', organisation: code }),
    )
    const organisation = await organisationByCode(app.db, code)
    if (!organisation) throw new Error(`${code} was not added`)
    for (let s = 0; s < size.servicesEach; s++)
      bodies.push(await addWard(app, { organisationId: organisation.id, site: `${code}S`, number: s }))
  }
  return bodies
}

async function addWard(
  app: App,
  { organisationId, site, number }: { organisationId: number; site: string; number: number },
): Promise<Body> {
  const code = `${site}-${number}`
  await app.work((work) => addService(work, { code, name: `Ward ${number} of ${site}`, at: site }))
  const [service] = await servicesByCodes(app.db, [code])
  if (!service) throw new Error(`${code} was not added`)
  const accountId = await app.work(async (work) => {
    const person = { email: `${code}@vale.example`, name: `Person of ${code}`, roleTitle: 'Ward manager' }
    const accountId = await accounts.addAccount(work, person, 'system')
    const membership = { accountId, organisationId, role: 'responder' as const, serviceIds: [service.id] }
    await accounts.addMembership(work, membership, 'system')
    return accountId
  })
  return { serviceId: service.id, organisationId, accountId }
}

/** The long thread is held by many people in turn, the others by one. */
function pickTurn(bodies: Body[], own: Body, turn: number): Body {
  const sameTrust = bodies.filter(({ organisationId }) => organisationId === own.organisationId)
  return sameTrust[turn % sameTrust.length] ?? own
}

async function addTurn(
  app: App,
  { storyId, body, turn, random }: { storyId: number; body: Body; turn: number; random: () => number },
): Promise<void> {
  await app.work(async (work) => {
    if (turn % 2 === 1) {
      const formKey = work.keys.mac('bench', `${storyId} ${turn}`)
      const { replyId } = await sendReply(work, {
        storyId,
        responseId: null,
        body: inventAnswer(random),
        formKey,
      })
      await checking.publishReply(work, { replyId })
      return
    }
    const { accountId, organisationId, serviceId } = body
    const words = {
      body: inventAnswer(random),
      change: responseRules.noChange,
      why: 'I look after this ward.',
    }
    const responseId = await writing.submitResponse(work, {
      storyId,
      accountId,
      organisationId,
      serviceId,
      ...words,
    })
    // Somebody who has answered often may be public already, by graded trust.
    if ((await checking.responseToCheck(work.db, responseId))?.status === 'published') return
    await checking.publishResponse(work, responseId)
  })
}
