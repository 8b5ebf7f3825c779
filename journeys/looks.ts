import type { Page } from 'playwright-core'
import type { FullTown } from './full-town.ts'

/** Who looks: nobody known, an author by one of their stories, or somebody on the staff. */
export type Looker =
  | 'anybody'
  | 'nurse'
  | 'director'
  | 'moderator'
  | 'operator'
  | `author of ${'loop' | 'asked' | 'hidden' | 'deleted' | 'waiting'}`

/** One look at a page: who, where, and what they do there first, such as sending a form that is not right. */
export interface Look {
  as: Looker
  at: string | ((town: FullTown) => string)
  does?: (page: Page) => Promise<void>
}

const press = (name: string | RegExp) => (page: Page) => page.getByRole('button', { name }).first().click()
const anybody = (...addresses: Look['at'][]): Look[] => addresses.map((at) => ({ as: 'anybody', at }))
const as = (looker: Looker, ...addresses: Look['at'][]): Look[] => addresses.map((at) => ({ as: looker, at }))

type Story = 'loop' | 'asked' | 'hidden' | 'deleted' | 'waiting'
const own = (story: Story, rest = '', does?: Look['does']): Look => ({
  as: `author of ${story}`,
  at: (town) => `/your-story/stories/${town[story].publicId}${rest}`,
  ...(does ? { does } : {}),
})
const ownNotice = (does?: Look['does']): Look => ({
  as: 'author of loop',
  at: ({ loop, askedNotice }) => `/your-story/stories/${loop.publicId}/notice/${askedNotice}`,
  ...(does ? { does } : {}),
})
const desk = (
  rest: string,
  story: 'waiting' | 'loop' | 'unpublished' = 'waiting',
  does?: Look['does'],
): Look => ({
  as: 'moderator',
  at: (town) => `/desk/stories/${town[story].storyId}${rest}`,
  ...(does ? { does } : {}),
})
const room = (rest: string, story: 'loop' | 'quiet' = 'quiet', does?: Look['does']): Look => ({
  as: 'nurse',
  at: (town) => `/backstage/stories/${town[story].publicId}${rest}`,
  ...(does ? { does } : {}),
})

/** Few words for a serious story: before they go, there is a question. */
async function sendThinAnswer(page: Page): Promise<void> {
  await page.getByLabel('What you want to say').fill('Thank you. We will look into it.')
  const read = page.getByLabel('I have read how we answer stories')
  if ((await read.count()) > 0) await read.check()
  await page.getByRole('button', { name: 'Send to be checked' }).click()
  await page.getByRole('heading', { name: 'Is there more to say?' }).waitFor()
}

/** An answer with nearly everything that a coach can say of one. */
async function readBack(page: Page): Promise<void> {
  await page
    .getByLabel('What you want to say')
    .fill(
      'We are sorry if you were unhappy with your stay. Our staff work extremely hard. Your comments have been passed to the relevant multidisciplinary team and changes have been made. Please ring our office on 01632 960 777.',
    )
  await page.getByRole('button', { name: 'Read it back to me' }).click()
  await page.getByRole('heading', { name: 'How your answer reads' }).waitFor()
}

/** Words that are kept although others were kept meanwhile, as from an older window. */
async function keepFromOlderWindow(page: Page): Promise<void> {
  await readBack(page)
  await page.locator('input[name=basedOn]').evaluate((field) => field.setAttribute('value', '0'))
  await page
    .getByLabel('What you want to say')
    .fill('I was there that night, and I am sorry about the clock.')
  await page.getByRole('button', { name: 'Save as a draft' }).click()
  await page.getByRole('heading', { name: 'This answer was changed somewhere else' }).waitFor()
}

async function claims(page: Page): Promise<void> {
  await page.getByLabel('Your name').fill('Perpetua Vane')
  await page.getByLabel('Your work e-mail address').fill('perpetua@millrace.example')
  await page.getByLabel('What your role is called').fill('Matron')
  await page.getByLabel('How can we check this?').fill('Ring the front desk and ask for me.')
  await press('Send this to be checked')(page)
  await page.getByRole('heading', { name: 'Thank you' }).waitFor()
}

/** An invitation that was begun and not finished. */
async function invite(page: Page): Promise<void> {
  await page.getByText('Would you like people to take part?').click()
  await page.getByLabel('What do you invite them to?').selectOption('walk')
  await page.getByRole('button', { name: 'Send to be checked' }).click()
}

/** Every page that a person may open by its address, by its route, with the states that it has: full, empty, wrong. */
export const looks: Record<string, readonly Look[]> = {
  '/': anybody('/'),
  '/stories': anybody(
    '/stories',
    '/stories?q=nothingatall',
    '/stories?near=QQ99',
    '/stories?status=change-planned',
  ),
  '/stories/:id': anybody(
    ({ loop }) => `/stories/${loop.publicId}`,
    ({ quiet }) => `/stories/${quiet.publicId}`,
    ({ hidden }) => `/stories/${hidden.publicId}`,
    '/stories/nothing',
  ),
  '/stories/:id/look-again': [
    ...anybody(({ quiet }) => `/stories/${quiet.publicId}/look-again`),
    { as: 'anybody', at: ({ quiet }) => `/stories/${quiet.publicId}/look-again`, does: press(/^Send it/) },
  ],
  '/stories/:id/look-again/sent': anybody(
    ({ quiet }) => `/stories/${quiet.publicId}/look-again/sent?kind=request&by=2026-03-09`,
    ({ quiet }) => `/stories/${quiet.publicId}/look-again/sent?kind=notice&by=2026-03-09`,
  ),
  '/stories/:id/notice': [
    ...anybody(({ quiet }) => `/stories/${quiet.publicId}/notice`),
    { as: 'anybody', at: ({ quiet }) => `/stories/${quiet.publicId}/notice`, does: press('Send the notice') },
  ],
  '/services': anybody('/services', '/services?q=maple', '/services?q=nothingatall', '/services?near=ZZ9'),
  '/services/:code': anybody('/services/WM0M', '/services/WM0Q'),
  '/organisations/:code': anybody('/organisations/WM0'),
  '/how-organisations-answer': anybody('/how-organisations-answer', '/how-organisations-answer?order=least'),
  '/organisations/:code/claim': [
    ...anybody('/organisations/WM9/claim', '/organisations/WM0/claim'),
    { as: 'anybody', at: '/organisations/WM9/claim', does: press('Send this to be checked') },
    { as: 'anybody', at: '/organisations/WM9/claim', does: claims },
  ],
  '/changes': anybody('/changes', '/changes?kind=cannot'),
  '/design': anybody(),
  '/dev/mail': anybody('/dev/mail'),
  '/your-story': [
    ...anybody('/your-story'),
    { as: 'anybody', at: '/your-story', does: press('Open my page') },
    { as: 'anybody', at: '/your-story', does: press('Send me a link') },
  ],
  '/your-story/link-sent': anybody('/your-story/link-sent'),
  '/your-story/link/:link': anybody('/your-story/link/nothing'),
  '/your-story/address/:link': anybody('/your-story/address/nothing', ({ confirmation }) => confirmation),
  '/your-story/stop/:token': anybody('/your-story/stop/nothing'),
  '/your-story/forgotten': anybody('/your-story/forgotten'),
  '/your-story/contact': [
    ...as('author of loop', '/your-story/contact'),
    ...as('author of waiting', '/your-story/contact'),
  ],
  '/your-story/download': as('author of loop', '/your-story/download'),
  '/your-story/forget': as('author of loop', '/your-story/forget'),
  '/your-story/help/:kind': as('author of waiting', '/your-story/help/self-harm'),
  '/your-story/stories/:id': [own('loop'), own('asked'), own('hidden'), own('deleted'), own('waiting')],
  '/your-story/stories/:id/add': [own('loop', '/add'), own('loop', '/add', press(/^Save|^Send/))],
  '/your-story/stories/:id/answer': [
    own('asked', '/answer'),
    own('asked', '/answer', press('Send to the moderators')),
  ],
  '/your-story/stories/:id/appeal': [own('loop', '/appeal')],
  '/your-story/stories/:id/notice/:notice': [
    ownNotice(),
    ownNotice(async (page) => {
      await page.getByLabel('Leave it as it is').check()
      await press('Send my answer')(page)
    }),
  ],
  '/your-story/stories/:id/words': [own('loop', '/words')],
  '/your-story/stories/:id/hide': [own('loop', '/hide')],
  '/your-story/stories/:id/show': [own('hidden', '/show')],
  '/your-story/stories/:id/delete': [own('loop', '/delete')],
  '/your-story/stories/:id/undo': [own('deleted', '/undo')],
  '/your-story/stories/:id/withdraw': [own('waiting', '/withdraw')],
  '/your-story/stories/:id/reply/:response': as(
    'author of loop',
    ({ loop, answerId }) => `/your-story/stories/${loop.publicId}/reply/${answerId}`,
  ),
  '/your-story/stories/:id/reply-again/:reply': as(
    'author of loop',
    ({ loop, returnedReply }) => `/your-story/stories/${loop.publicId}/reply-again/${returnedReply}`,
  ),
  '/backstage/sign-in': [
    ...anybody('/backstage/sign-in'),
    { as: 'anybody', at: '/backstage/sign-in', does: press('Go on to your code') },
  ],
  '/backstage/sign-in/organisation': [
    ...anybody('/backstage/sign-in/organisation'),
    {
      as: 'anybody',
      at: '/backstage/sign-in/organisation',
      does: async (page) => {
        await page.getByLabel('Your work e-mail address').fill('jude@wellmouth.example')
        await press('Go on')(page)
      },
    },
  ],
  '/backstage/sign-in/return/:organisation': [
    ...anybody('/backstage/sign-in/return/WM0?code=one&state=another'),
    {
      as: 'anybody',
      at: '/backstage/sign-in/return/WM0?code=one&state=another',
      does: press('Finish signing in'),
    },
  ],
  '/backstage/enrol/:token': anybody(
    '/backstage/enrol/nothing',
    ({ enrolment }) => `/backstage/enrol/${enrolment}`,
  ),
  '/backstage/alerts/stop/:token': anybody('/backstage/alerts/stop/nothing'),
  '/backstage': [...as('nurse', '/backstage'), ...as('director', '/backstage')],
  '/backstage/stories': as('nurse', '/backstage/stories', '/backstage/stories?show=promised'),
  '/backstage/stories/:publicId': [
    room('', 'loop'),
    room(''),
    room('', 'quiet', press('Send to be checked')),
    room('', 'quiet', readBack),
    room('', 'quiet', invite),
    room('', 'quiet', keepFromOlderWindow),
    ...as('nurse', ({ hardStory }) => `/backstage/stories/${hardStory}`),
    {
      as: 'nurse',
      at: ({ hardStory }) => `/backstage/stories/${hardStory}`,
      does: (page) => page.getByText('Open the story', { exact: true }).click(),
    },
    { as: 'nurse', at: ({ hardStory }) => `/backstage/stories/${hardStory}`, does: sendThinAnswer },
  ],
  '/backstage/stories/:publicId/object': [
    room('/object', 'loop'),
    ...as('director', ({ loop }) => `/backstage/stories/${loop.publicId}/object`),
    ...as('director', ({ quiet }) => `/backstage/stories/${quiet.publicId}/object`),
  ],
  '/backstage/stories/:publicId/pictures': [
    room('/pictures'),
    room('/pictures', 'loop'),
    room('/pictures', 'quiet', press('Add this picture')),
  ],
  '/backstage/stories/:publicId/preview': [room('/preview')],
  '/backstage/stories/:publicId/answers/:answerId/delete': as(
    'nurse',
    ({ loop, answerId }) => `/backstage/stories/${loop.publicId}/answers/${answerId}/delete`,
  ),
  '/backstage/alerts': as('nurse', '/backstage/alerts'),
  '/backstage/left-answers': as('director', '/backstage/left-answers'),
  '/backstage/praise': [
    ...as('nurse', '/backstage/praise'),
    ...as('director', '/backstage/praise'),
    { as: 'director', at: '/backstage/praise', does: press(/^Pass it on/) },
  ],
  '/backstage/praise/good-practice': as(
    'nurse',
    '/backstage/praise/good-practice',
    '/backstage/praise/good-practice?q=nothingatall',
  ),
  '/backstage/profile': as('nurse', '/backstage/profile'),
  '/backstage/sessions': as('nurse', '/backstage/sessions'),
  '/backstage/rehearsal': as('director', '/backstage/rehearsal'),
  '/backstage/rehearsal/:draftId': as('director', ({ rehearsalId }) => `/backstage/rehearsal/${rehearsalId}`),
  '/backstage/stories/:publicId/answers/:answerId/challenge': [
    ...as(
      'director',
      ({ loop, answerId }) => `/backstage/stories/${loop.publicId}/answers/${answerId}/challenge`,
    ),
    {
      as: 'director',
      at: ({ loop, answerId }) => `/backstage/stories/${loop.publicId}/answers/${answerId}/challenge`,
      does: press('Write it to them'),
    },
  ],
  '/backstage/challenges/:challenge': [
    ...as('director', ({ challengeId }) => `/backstage/challenges/${challengeId}`),
    ...as('nurse', ({ challengeId }) => `/backstage/challenges/${challengeId}`),
    {
      as: 'nurse',
      at: ({ challengeId }) => `/backstage/challenges/${challengeId}`,
      does: press('Say it back'),
    },
  ],
  '/backstage/how-we-answer': as('director', '/backstage/how-we-answer'),
  '/backstage/how-we-answer/:organisation': as('director', '/backstage/how-we-answer/WM0'),
  '/backstage/how-we-answer/:organisation/answers/:answerId': [
    ...as('director', ({ answerId }) => `/backstage/how-we-answer/WM0/answers/${answerId}`),
    {
      as: 'director',
      at: ({ answerId }) => `/backstage/how-we-answer/WM0/answers/${answerId}`,
      does: press('Keep what I say'),
    },
  ],
  '/backstage/guidelines': as('nurse', '/backstage/guidelines'),
  '/backstage/guidelines/:organisation': as('nurse', '/backstage/guidelines/WM0'),
  '/backstage/guidelines/:organisation/versions/:version': as(
    'director',
    '/backstage/guidelines/WM0/versions/1',
  ),
  '/backstage/guidelines/:organisation/write': as('director', '/backstage/guidelines/WM0/write'),
  '/backstage/cast': as('director', '/backstage/cast'),
  '/backstage/cast/:organisation': as('director', '/backstage/cast/WM0'),
  '/backstage/cast/:organisation/invite': [
    ...as('director', '/backstage/cast/WM0/invite'),
    { as: 'director', at: '/backstage/cast/WM0/invite', does: press(/^(Invite|Send)/) },
  ],
  '/backstage/cast/:organisation/members/:membership': as('director', '/backstage/cast/WM0/members/1'),
  '/backstage/cast/:organisation/invite-many': [
    ...as('director', '/backstage/cast/WM0/invite-many'),
    {
      as: 'director',
      at: '/backstage/cast/WM0/invite-many',
      does: async (page) => {
        await page
          .getByLabel('Or paste it here')
          .fill('name,email,phone\nKim,kim@example.org,1\nBad,not an address,2\n=Sum,sum@example.org,3')
        await press('Check the list')(page)
      },
    },
    { as: 'director', at: '/backstage/cast/WM0/invite-many', does: press('Check the list') },
  ],
  '/backstage/cast/:organisation/missing': as('director', '/backstage/cast/WM0/missing'),
  '/backstage/nominations/:nomination': as(
    'nurse',
    ({ nomination }) => `/backstage/nominations/${nomination}`,
  ),
  '/backstage/stories/:publicId/relay': [
    room('/relay'),
    room('/relay', 'loop'),
    room('/relay', 'quiet', press('Send it to the author')),
  ],
  '/backstage/stories/:publicId/log': [
    room('/log'),
    room('/log', 'loop'),
    room('/log', 'quiet', press('Add this note')),
  ],
  '/backstage/stories/:publicId/sharing': [
    room('/sharing'),
    room('/sharing', 'loop'),
    room('/sharing', 'quiet', press('Ask them')),
  ],
  '/backstage/stories/:publicId/sharing/:request': [
    ...as(
      'nurse',
      ({ loop, consentedRequest }) => `/backstage/stories/${loop.publicId}/sharing/${consentedRequest}`,
    ),
    {
      as: 'nurse',
      at: ({ loop, consentedRequest }) => `/backstage/stories/${loop.publicId}/sharing/${consentedRequest}`,
      does: press('Write it down'),
    },
  ],
  '/backstage/invitations': [
    ...as('nurse', '/backstage/invitations'),
    ...as('director', '/backstage/invitations'),
  ],
  '/your-story/stories/:id/take-part/:response': [
    ...as(
      'author of loop',
      ({ loop, invitingId }) => `/your-story/stories/${loop.publicId}/take-part/${invitingId}`,
    ),
    ...as(
      'author of loop',
      ({ loop, pastInvitingId }) => `/your-story/stories/${loop.publicId}/take-part/${pastInvitingId}`,
    ),
  ],
  '/your-story/stories/:id/sharing': [own('loop', '/sharing'), own('asked', '/sharing')],
  '/your-story/stories/:id/messages': [own('loop', '/messages'), own('asked', '/messages')],
  '/desk/relay': as('moderator', '/desk/relay'),
  '/backstage/headspace': as('nurse', '/backstage/headspace', '/backstage/headspace?planned=3'),
  '/backstage/headspace/:organisation/plan': [
    ...as('nurse', '/backstage/headspace/WM0/plan'),
    { as: 'nurse', at: '/backstage/headspace/WM0/plan', does: press('Plan it') },
    {
      as: 'nurse',
      at: '/backstage/headspace/WM0/plan',
      does: async (page) => {
        await page.getByLabel('Day', { exact: true }).fill('2040-12-25')
        await page.getByLabel('From', { exact: true }).fill('10:00')
        await page.getByLabel('To', { exact: true }).fill('11:00')
        await page.getByLabel('Where', { exact: true }).fill('The attic')
        await press('Plan it')(page)
      },
    },
  ],
  '/backstage/headspace/sessions/:session': [
    ...as(
      'nurse',
      ({ session }) => `/backstage/headspace/sessions/${session}`,
      ({ otherSession }) => `/backstage/headspace/sessions/${otherSession}`,
      ({ begunSession }) => `/backstage/headspace/sessions/${begunSession}`,
    ),
    {
      as: 'nurse',
      at: ({ begunSession }) => `/backstage/headspace/sessions/${begunSession}`,
      does: async (page) => {
        await page.getByLabel('How many minutes?').fill('long')
        await press('It was held')(page)
      },
    },
    ...as('director', ({ session }) => `/backstage/headspace/sessions/${session}`),
  ],
  '/backstage/stories/:publicId/set-aside': [
    room('/set-aside', 'quiet'),
    room('/set-aside', 'quiet', press('Set it aside')),
    ...as('director', ({ quiet }) => `/backstage/stories/${quiet.publicId}/set-aside`),
  ],
  '/backstage/stories/:publicId/hand-over': [
    room('/hand-over', 'quiet'),
    ...as('director', ({ hardStory }) => `/backstage/stories/${hardStory}/hand-over`),
  ],
  '/backstage/care': [
    ...as('nurse', '/backstage/care?kind=serious'),
    ...as('director', '/backstage/care'),
    { as: 'nurse', at: '/backstage/care', does: press('Pause these stories') },
  ],
  '/backstage/cast/:organisation/care': as('director', '/backstage/cast/WM0/care'),
  '/backstage/cast/:organisation/care/:site': [
    ...as('director', '/backstage/cast/WM0/care/whole'),
    {
      as: 'director',
      at: '/backstage/cast/WM0/care/whole',
      does: async (page) => {
        await page.getByLabel('Who').fill('')
        await press('Save')(page)
      },
    },
  ],
  '/backstage/away': [
    ...as('nurse', '/backstage/away'),
    ...as('director', '/backstage/away'),
    { as: 'nurse', at: '/backstage/away', does: press('Save') },
  ],
  '/backstage/cast/:organisation/sign-in': [
    ...as('director', '/backstage/cast/WM0/sign-in'),
    {
      as: 'director',
      at: '/backstage/cast/WM0/sign-in',
      does: async (page) => {
        await page.getByLabel('E-mail domains').fill('no domain')
        await press('Save and ask an operator')(page)
      },
    },
  ],
  '/backstage/cast/:organisation/arrivals': as('director', '/backstage/cast/WM0/arrivals'),
  '/backstage/cast/:organisation/arrivals/:account': [
    ...as('director', ({ arrivalId }) => `/backstage/cast/WM0/arrivals/${arrivalId}`),
    {
      as: 'director',
      at: ({ arrivalId }) => `/backstage/cast/WM0/arrivals/${arrivalId}`,
      does: press('Give this place'),
    },
  ],
  '/backstage/cast/:organisation/waiting': as('director', '/backstage/cast/WM0/waiting'),
  '/backstage/cast/:organisation/ladders': as('director', '/backstage/cast/WM0/ladders'),
  '/backstage/cast/:organisation/ladders/:service': [
    ...as(
      'director',
      '/backstage/cast/WM0/ladders/whole',
      ({ wardId }) => `/backstage/cast/WM0/ladders/${wardId}`,
    ),
    {
      as: 'director',
      at: '/backstage/cast/WM0/ladders/whole',
      does: async (page) => {
        await page.getByLabel('Who is reminded, first to last').fill('stranger@example.org')
        await press('Save the ladder')(page)
      },
    },
  ],
  '/backstage/serious/:alert': as('director', ({ seriousAlert }) => `/backstage/serious/${seriousAlert}`),
  '/desk': as('moderator', '/desk', '/desk?show=held', '/desk?show=second'),
  '/desk/objections': as('moderator', '/desk/objections'),
  '/desk/objections/:id': [
    ...as(
      'moderator',
      ({ notice }) => `/desk/objections/${notice}`,
      ({ askedNotice }) => `/desk/objections/${askedNotice}`,
      ({ answeredObjection }) => `/desk/objections/${answeredObjection}`,
    ),
    {
      as: 'moderator',
      at: ({ objection }) => `/desk/objections/${objection}`,
      does: press(/^Send the answer/),
    },
  ],
  '/desk/policy': as('moderator', '/desk/policy'),
  '/desk/criticality': as('moderator', '/desk/criticality'),
  '/desk/stories/:id': [desk(''), desk('', 'loop'), desk('', 'waiting', press(/^Approve/))],
  '/desk/trust': [
    ...as('moderator', '/desk/trust'),
    { as: 'moderator', at: '/desk/trust', does: press(/^Read their answers/) },
  ],
  '/desk/yours': [
    ...as('moderator', '/desk/yours'),
    {
      as: 'moderator',
      at: '/desk/yours',
      does: async (page) => {
        await page.getByLabel(/^Hard stories a day/).fill('many')
        await press('Save')(page)
      },
    },
  ],
  '/desk/second': as('moderator', '/desk/second'),
  '/desk/second/:reading': [
    ...as('moderator', ({ secondReading }) => `/desk/second/${secondReading}`, '/desk/second/0'),
    {
      as: 'moderator',
      at: ({ secondReading }) => `/desk/second/${secondReading}`,
      does: press('Keep what I would do'),
    },
  ],
  '/desk/stories/:id/alike': [
    desk('/alike'),
    desk('/alike', 'waiting', press(/^Decline the ticked/)),
    desk('/alike', 'loop'),
  ],
  '/desk/alerts': as('moderator', '/desk/alerts'),
  '/desk/duty': [
    ...as('moderator', '/desk/duty'),
    ...as('operator', '/desk/duty'),
    { as: 'operator', at: '/desk/duty', does: press('Put on duty') },
  ],
  '/desk/stories/:id/safeguarding': [
    desk('/safeguarding', 'waiting'),
    desk('/safeguarding', 'waiting', press('Close the alert')),
    desk('/safeguarding', 'loop'),
    desk('/safeguarding', 'loop', press(/^Raise the alert/)),
  ],
  '/desk/stories/:id/edit': [desk('/edit')],
  '/desk/stories/:id/services': [desk('/services')],
  '/desk/stories/:id/unpublish': [desk('/unpublish', 'loop'), desk('/unpublish', 'unpublished')],
  '/desk/stories/:id/takedown': [desk('/takedown', 'loop')],
  '/desk/responses/:id': as('moderator', ({ waitingResponse }) => `/desk/responses/${waitingResponse}`),
  '/desk/replies/:id': as(
    'moderator',
    ({ waitingReply }) => `/desk/replies/${waitingReply}`,
    ({ decidedReply }) => `/desk/replies/${decidedReply}`,
  ),
  '/operator': as('operator', '/operator'),
  '/operator/first-person/:token': anybody('/operator/first-person/nothing'),
  '/operator/first-steps': as('operator', '/operator/first-steps'),
  '/operator/hours': [
    ...as('operator', '/operator/hours'),
    {
      as: 'operator',
      at: '/operator/hours',
      does: async (page) => {
        await page.getByLabel('From', { exact: true }).fill('noon')
        await press('Save the hours')(page)
      },
    },
  ],
  '/operator/mail': as('operator', '/operator/mail'),
  '/operator/organisations': as('operator', '/operator/organisations', '/operator/organisations?q=wellmouth'),
  '/operator/organisations/:code/join': as('operator', '/operator/organisations/WM0/join'),
  '/operator/organisations/add': as('operator', '/operator/organisations/add'),
  '/operator/claims': as('operator', '/operator/claims'),
  '/operator/leavers': as('operator', '/operator/leavers'),
  '/operator/single-sign-on': [
    ...as('operator', '/operator/single-sign-on'),
    { as: 'operator', at: '/operator/single-sign-on', does: press('It checks its addresses') },
  ],
  '/operator/pages': as('operator', '/operator/pages'),
  '/operator/pages/:slug': as('operator', '/operator/pages/privacy'),
  '/operator/people': as('operator', '/operator/people'),
  '/operator/people/:account': as('operator', '/operator/people/1'),
  '/operator/people/add': as('operator', '/operator/people/add'),
}

/**
 * Pages that are looked at on the way: the telling in telling-pages.journey.ts, the second step in sign-on.journey.ts, and those
 * of src/frontstage/about.
 */
export const walked = [/^\/tell-your-story/, /^\/about/, /^\/backstage\/sign-in\/(code|second-step)$/]

/** What is no page: data, feeds, pictures and what programs ask for. */
export const noPages = [
  /^\/api\//,
  /^\/stories(\/:id)?\.(atom|rss|json)$/,
  /^\/stories\/:id\.atom$/,
  /^\/sitemap/,
  /^\/robots\.txt$/,
  /^\/\.well-known\//,
  /^\/(healthz|readyz)$/,
  /^\/photos\//,
  /^(\/backstage|\/desk)?\/pictures\/:name$/,
  /^\/your-story\/download\/your-story\./,
  /^\/backstage\/headspace\/sessions\/:session\/headspace\.ics$/,
]
