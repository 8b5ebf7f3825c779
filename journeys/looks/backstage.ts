import { anybody, as, type Looks, press } from './look.ts'

/** The rest of what members see. */
export const backstageLooks: Looks = {
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
  '/backstage/nominations/:nomination': as(
    'nurse',
    ({ nomination }) => `/backstage/nominations/${nomination}`,
  ),
  '/backstage/invitations': [
    ...as('nurse', '/backstage/invitations'),
    ...as('director', '/backstage/invitations'),
  ],
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
  '/backstage/care': [
    ...as('nurse', '/backstage/care?kind=serious'),
    ...as('director', '/backstage/care'),
    { as: 'nurse', at: '/backstage/care', does: press('Pause these stories') },
  ],
  '/backstage/away': [
    ...as('nurse', '/backstage/away'),
    ...as('director', '/backstage/away'),
    { as: 'nurse', at: '/backstage/away', does: press('Save') },
  ],
  '/backstage/serious/:alert': as('director', ({ seriousAlert }) => `/backstage/serious/${seriousAlert}`),
}
