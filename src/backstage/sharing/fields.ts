import { choice, type Field, text, wholeNumber } from '../../platform/forms/index.ts'
import type { Visit } from '../../platform/http/index.ts'
import { sharingRules } from '../../sharing/index.ts'
import { words } from './words.ts'

export function fieldsOfAsking(visit: Visit) {
  const t = visit.words(words)
  const { limits, kinds } = sharingRules
  const part = (max: number, required: string) => text({ required, max, tooLong: t('long', { max }) })
  return {
    kind: choice(kinds, t('kindMissing')),
    what: part(limits.what, t('whatMissing')),
    place: part(limits.place, t('placeMissing')),
    planned: part(limits.planned, t('plannedMissing')),
    seenBy: part(limits.seenBy, t('seenByMissing')),
    organisation: text(),
  }
}

export function fieldsOfUse(visit: Visit) {
  const t = visit.words(words)
  return {
    usedOn: day(t('dayMissing')),
    setting: choice(sharingRules.settings, t('settingMissing')),
    people: wholeNumber({ min: 1, max: sharingRules.MOST_PEOPLE, wrong: t('peopleMissing') }),
  }
}

/** A day as browsers send it; one that no calendar has is refused. */
function day(wrong: string): Field<string> {
  return {
    read([typed = '']) {
      const isDay = /^20\d\d-\d\d-\d\d$/.test(typed) && !Number.isNaN(Date.parse(typed))
      const isReal = isDay && new Date(`${typed}T12:00:00Z`).toISOString().startsWith(typed)
      return isReal ? { ok: true, value: typed } : { ok: false, error: wrong }
    },
  }
}
