import { readdir, readFile } from 'node:fs/promises'
import { dayOf } from '../../platform/clock/index.ts'
import type { Db } from '../../platform/db/index.ts'
import { sayDay } from '../../platform/i18n/index.ts'
import { projectFile } from '../../platform/project.ts'
import { sitePages } from '../../staff/index.ts'

/** One version of the moderation policy. Those that Hearback comes with have a number, an operator's own have a second one. */
export interface PolicyVersion {
  /** As it stands in the address: `2`, or `own-1`. */
  name: string
  number: number
  isOwn: boolean
  /** The day it began, in words; '' for the first, which was there from the beginning. */
  since: string
  body: string
}

const current = 'docs/moderating/policy.md'
const former = 'docs/moderating/former'

/** Every version of the policy, the first one first; the last is the one that holds now. */
export async function policyVersions(db: Db): Promise<PolicyVersion[]> {
  const names = (await readdir(projectFile(former))).filter((name) => /^policy-\d+\.md$/.test(name))
  const files = [...names.map((name) => `${former}/${name}`), current]
  const shipped = (await Promise.all(files.map(readVersion))).sort((a, b) => a.number - b.number)
  const own = (await sitePages.sitePageVersions(db, 'moderation')).toReversed()
  return [
    ...shipped,
    ...own.map(({ version, body, savedAt }) => ({
      name: `own-${version}`,
      number: version,
      isOwn: true,
      since: sayDay(dayOf(savedAt)),
      body,
    })),
  ]
}

/** A version says its own number and day in its first line: `*Version 2, 23 November 2026. …*` */
async function readVersion(file: string): Promise<PolicyVersion> {
  const text = await readFile(projectFile(file), 'utf8')
  const [, number = '0', since = ''] = /^\*Version (\d+)(?:, (\d+ \w+ \d{4}))?\./m.exec(text) ?? []
  return {
    name: number,
    number: Number(number),
    isOwn: false,
    since,
    body: sitePages.withPublicLinks(text.replace(/^#\s.*\n+/, '')),
  }
}
