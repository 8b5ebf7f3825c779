import { as, type Look, type Looks, press } from './look.ts'

const desk = (
  rest: string,
  story: 'waiting' | 'loop' | 'unpublished' = 'waiting',
  does?: Look['does'],
): Look => ({
  as: 'moderator',
  at: (town) => `/desk/stories/${town[story].storyId}${rest}`,
  ...(does ? { does } : {}),
})

/** Pages of moderators. */
export const deskLooks: Looks = {
  '/desk/relay': as('moderator', '/desk/relay'),
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
}
