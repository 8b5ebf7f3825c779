import { as, type Looks, press } from './look.ts'

/** Who answers, and how they are reached. */
export const castLooks: Looks = {
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
}
