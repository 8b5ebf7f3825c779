import { type FormState, filledForm, readForm, text, withError } from '../../platform/forms/index.ts'
import { type Answer, page, seeOther, type Visit } from '../../platform/http/index.ts'
import { Refusal } from '../../platform/refusal.ts'
import { profiles } from '../../staff/index.ts'
import { ProfilePage } from './profile.page.tsx'
import { words } from './words.ts'

export async function showProfile(visit: Visit): Promise<Answer> {
  return profilePage(visit, {})
}

export async function saveWords(visit: Visit): Promise<Answer> {
  const t = visit.words(words)
  const form = readForm(visit.body, {
    name: text({ required: t('nameMissing'), max: 100, tooLong: t('nameLong') }),
    roleTitle: text({ required: t('roleMissing'), max: 100, tooLong: t('roleLong') }),
    roleSentence: text({ max: 200, tooLong: t('sentenceLong') }),
    whyAnswering: text({ max: 300, tooLong: t('whyLong') }),
  })
  if (!form.ok) return profilePage(visit, { words: form })
  await visit.app.work((work) => profiles.saveProfile(work, visit.staff.accountId, form.read))
  return seeOther('/backstage/profile?saved=yes')
}

export async function takePhoto(visit: Visit): Promise<Answer> {
  const t = visit.words(words)
  const { file } = visit
  if (!file) return profilePage(visit, { photo: withError(filledForm(), 'photo', t('photoMissing')) })
  try {
    await visit.app.work((work) => profiles.keepPhoto(work, visit.staff.accountId, file.bytes))
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return profilePage(visit, { photo: withError(filledForm(), 'photo', error.message) })
  }
  return seeOther('/backstage/profile?saved=yes')
}

export async function takePhotoAway(visit: Visit): Promise<Answer> {
  await visit.app.work((work) => profiles.removePhoto(work, visit.staff.accountId))
  return seeOther('/backstage/profile?saved=yes')
}

/** Somebody may ask to be shown by their role alone, and nobody has to say yes first (decision 11). */
export async function changeOwnName({ app, staff: { accountId } }: Visit): Promise<Answer> {
  const profile = await profiles.profileOf(app.db, accountId)
  const change = { accountId, unnamed: !profile?.unnamed }
  await app.work((work) => profiles.setUnnamed(work, change, `account ${accountId}`))
  return seeOther('/backstage/profile?saved=yes')
}

async function profilePage(visit: Visit, wrong: { words?: FormState; photo?: FormState }): Promise<Answer> {
  const { accountId } = visit.staff
  const profile = await profiles.profileOf(visit.app.db, accountId)
  const photo = await profiles.photoPath(visit.app.db, accountId)
  if (!profile) return seeOther('/backstage/sign-in')
  const isWrong = Boolean(wrong.words ?? wrong.photo)
  return page(
    <ProfilePage
      viewer={visit.staff}
      profile={profile}
      photo={photo}
      saved={visit.query.saved === 'yes'}
      words={wrong.words ?? filledForm({ ...wordsOf(profile) })}
      photoForm={wrong.photo ?? filledForm()}
    />,
    { status: isWrong ? 422 : 200 },
  )
}

function wordsOf({ name, roleTitle, roleSentence, whyAnswering }: profiles.Profile) {
  return { name, roleTitle, roleSentence, whyAnswering }
}
