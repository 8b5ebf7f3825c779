import { existsSync, readFileSync } from 'node:fs'
import { addOrganisation, addService, addSite, joinOrganisation } from '../organisations/index.ts'
import { projectFile } from '../platform/project.ts'
import { accounts, profiles, signIn, staffViewer } from '../staff/index.ts'
import { act, known, momentAgo, type Stage } from './ground.ts'
import { organisations, type SeedOrganisation } from './places.ts'
import { demoPassword, people, type SeedPerson } from './town.ts'

const BEFORE_EVERYTHING = 420

/** Builds the town: organisations, sites, services, and everybody who works with stories. */
export async function buildTown(stage: Stage): Promise<void> {
  stage.clock.set(momentAgo(stage, BEFORE_EVERYTHING, 8))
  for (const organisation of organisations) await addBodies(stage, organisation)
  const shown: signIn.DemoPerson[] = []
  for (const person of people) {
    const demo = await addPerson(stage, person)
    if (!person.leaves) shown.push(demo)
  }
  for (const { code, joined = true } of organisations) if (joined) await join(stage, code)
  await act(stage, (work) =>
    work.db
      .insertInto('ops.settings')
      .values({ name: 'demo people', value: JSON.stringify(shown) })
      .execute(),
  )
}

async function addBodies(
  stage: Stage,
  { sites, services, ownService, joined: _joined, ...organisation }: SeedOrganisation,
): Promise<void> {
  await act(stage, async (work) => {
    const { id, serviceId } = await addOrganisation(work, organisation)
    stage.organisations.set(organisation.code, id)
    if (ownService && serviceId) stage.services.set(ownService, { id: serviceId, organisationId: id })
    for (const site of sites)
      await addSite(work, { ...site, organisation: organisation.code, place: organisation.place })
    for (const { key, code, site, name, kind } of services) {
      const added = await addService(work, { code, name, kind, at: site ?? organisation.code })
      stage.services.set(key, { id: added.id, organisationId: id })
    }
  })
}

async function addPerson(stage: Stage, person: SeedPerson): Promise<signIn.DemoPerson> {
  const { accountId, token } = await act(stage, async (work) => {
    const { name, email, title, sentence } = person
    const accountId = await accounts.addAccount(
      work,
      { name, email, roleTitle: title, ...(sentence ? { roleSentence: sentence } : {}) },
      'system',
    )
    if (person.organisation && person.role) {
      const serviceIds = (person.services ?? []).map((key) => known(stage.services, key).id)
      const organisationId = known(stage.organisations, person.organisation)
      await accounts.addMembership(
        work,
        { accountId, organisationId, role: person.role, serviceIds },
        'system',
      )
    }
    if (person.platform)
      await accounts.grantPlatformRole(work, { accountId, role: person.platform }, 'system')
    return { accountId, token: (await accounts.issueEnrolment(work, accountId, 'system')).token }
  })
  await enrol(stage, token)
  await showFace(stage, person, accountId)
  await remember(stage, person, accountId)
  return { name: person.name, role: person.title, email: person.email, password: demoPassword }
}

/** Opens the enrolment link as the person would, and sets the password and the second factor. */
async function enrol(stage: Stage, token: string): Promise<void> {
  const open = await accounts.openEnrolment({ ...stage.ground }, token)
  if (!open) throw new Error('an enrolment link of the demonstration does not open')
  const code = signIn.nextCode(open.secret, stage.clock.now())
  await act(stage, (work) => accounts.enrol(work, { token, password: demoPassword, code }))
}

/** The profile as the person would fill it in: a sentence, why they answer, a drawn face. */
async function showFace(
  stage: Stage,
  { key, name, title, sentence = '', why = '' }: SeedPerson,
  accountId: number,
): Promise<void> {
  const face = projectFile(`src/seed/faces/${key}.webp`)
  const picture = existsSync(face) ? readFileSync(face) : null
  await act(stage, async (work) => {
    await profiles.saveProfile(work, accountId, {
      name,
      roleTitle: title,
      roleSentence: sentence,
      whyAnswering: why,
    })
    if (picture) await profiles.keepPhoto(work, accountId, picture)
  })
}

async function remember(stage: Stage, person: SeedPerson, accountId: number): Promise<void> {
  const viewer = await staffViewer(stage.ground.db, accountId)
  if (!viewer) throw new Error(`${person.name} cannot be found again`)
  const organisationId = person.organisation ? known(stage.organisations, person.organisation) : null
  stage.people.set(person.key, {
    accountId,
    name: person.name,
    why: person.why ?? '',
    organisationId,
    viewer,
  })
}

async function join(stage: Stage, code: string): Promise<void> {
  const director = people.find(({ organisation, role }) => organisation === code && role === 'director')
  if (!director) throw new Error(`${code} has no director`)
  await act(stage, (work) =>
    joinOrganisation(work, { code, directorId: known(stage.people, director.key).accountId }),
  )
}
