import { anybody, as, type Look, type Looks, press } from './look.ts'

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

/** Pages of somebody who told a story. */
export const authorLooks: Looks = {
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
}
