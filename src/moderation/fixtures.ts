import { randomBytes } from 'node:crypto'
import type { StaffViewer } from '../platform/auth/index.ts'
import type { ToldStory } from '../stories/index.ts'

/** A story as a stranger might tell it, for tests and demonstrations. */
export function aToldStory(more: Partial<ToldStory> = {}): ToldStory {
  return {
    formKey: randomBytes(32),
    receiptCode: randomBytes(15).toString('hex').slice(0, 24),
    email: '',
    title: 'The night my mother could not sleep',
    body: 'She was afraid of the dark room. A healthcare assistant sat with her until she slept.',
    screenName: 'BlueKettle',
    relationship: 'relative',
    carePeriod: '2026-02',
    purpose: 'To say thank you',
    wantsReply: true,
    edits: 'without asking',
    delayDays: 0,
    serviceIds: [],
    unlistedService: '',
    tags: [{ kind: 'feeling', tag: 'relieved', polarity: 'good' }],
    ...more,
  }
}

/** A moderator of the platform who belongs to no organisation. */
export function aModerator(accountId: number, more: Partial<StaffViewer> = {}): StaffViewer {
  return {
    kind: 'staff',
    accountId,
    name: 'Asha Pell',
    roleTitle: 'Moderator',
    memberships: [],
    platformRoles: ['moderator'],
    ...more,
  }
}
