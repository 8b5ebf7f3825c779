import { anybody, as, type Looks, press } from './look.ts'

/** Pages of operators. */
export const operatorLooks: Looks = {
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
