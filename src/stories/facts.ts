import { fact } from '../platform/facts/index.ts'

/** A story has come in and waits to be read. */
export const storySubmitted = fact<{ storyId: number }>('storySubmitted')
/** An author has written other words for a story; they wait to be read. */
export const storyReworded = fact<{ storyId: number }>('storyReworded')
/** A moderator has approved a story; it will be released at the next quarter-hour. */
export const storyApproved = fact<{ storyId: number }>('storyApproved')
/** A story has become public. Alerts go out on this. */
export const storyReleased = fact<{ storyId: number }>('storyReleased')
/** New words of a story that was public already have been approved. */
export const storyRevised = fact<{ storyId: number }>('storyRevised')
/** A public story is public no more. */
export const storyWithheld = fact<{
  storyId: number
  withheld: 'hidden' | 'deleted' | 'unpublished' | 'taken down'
}>('storyWithheld')
/** A withheld story is public again. */
export const storyShownAgain = fact<{ storyId: number }>('storyShownAgain')
/** A story that is public turned out to be about another service. One of the two is null: a service comes or goes at a time. */
export const servicesCorrected = fact<{ storyId: number; added: number | null; removed: number | null }>(
  'servicesCorrected',
)
