import type { Fixture } from '../design/fixture.ts'
import { NotificationBanner } from './notification-banner.tsx'

export const fixtures: Fixture[] = [
  {
    name: 'to know',
    show: () => (
      <NotificationBanner title="Edited for privacy" id="banner-1">
        A moderator took out a name and a date.
      </NotificationBanner>
    ),
  },
  {
    name: 'it worked',
    show: () => (
      <NotificationBanner title="Your answer is sent" tone="success" id="banner-2">
        A moderator will read it next.
      </NotificationBanner>
    ),
  },
  {
    name: 'waiting',
    show: () => (
      <NotificationBanner title="Waiting for you" tone="waiting" id="banner-3">
        Please look at the edited words.
      </NotificationBanner>
    ),
  },
]
