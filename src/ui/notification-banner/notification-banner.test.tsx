import { expect, test } from 'vitest'
import { htmlOf, official, shapeOf } from '../../testing/markup.ts'
import { NotificationBanner } from './notification-banner.tsx'

// Ours is a section, which is a region by itself.
const asSection = (html: string) =>
  html.replace(/^\s*<div([^>]*?) role="region"/, '<section$1').replace(/<\/div>\s*$/, '</section>')

test("a message to know is the package's banner", () => {
  const macro = official('notification-banner', 'notificationBanner', {
    titleText: 'Edited',
    html: '<p>One word.</p>',
  })
  const html = htmlOf(
    <NotificationBanner title="Edited">
      <p>One word.</p>
    </NotificationBanner>,
  )
  expect(shapeOf(html)).toEqual(shapeOf(asSection(macro)))
})

test('what worked is announced', () => {
  const html = htmlOf(
    <NotificationBanner title="Sent" tone="success">
      A moderator reads it next.
    </NotificationBanner>,
  )
  expect(html).toContain('role="alert"')
  expect(html).toContain('nhsuk-notification-banner--success')
})
