import { byPattern, type Detector, type Highlight } from '../highlight.ts'

const count =
  '(?:\\d{1,3}[a-z]?|[a-h]|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen)'
const spot = `(?:side room|siderm|room|rm|bed ?space|bed|bay|cubicle|cubical|chair|trolley|pod|cell|pitch|berth)(?: (?:number|no\\.?))? ?${count}(?![\\w'-]|\\.\\d)`
/** "bed 5 Bay A", "side room 2, Bay C": neighbouring places make one highlight. */
const spots = new RegExp(`(?<![\\w-])${spot}(?:(?:,| in| of| on|,? and)? ${spot}){0,3}`, 'gi')
const ofTheService =
  /(?:clinic|clinical|consult\w{0,5}|treatment|waiting|meeting|exam\w{0,8}|x-?ray|assessment|interview|seminar|training|conference|therapy|procedure|scan\w{0,4}|operating|plaster|group|zoom|breakout|dressing|parking|car) {1,2}$/i
/** "chair 5 minutes", "a bay one": a number that counts what follows. */
const countsOn =
  /^ (?:minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?|times?|people|patients|of|to|in (?:a|the)|other|am|pm)\b/i

const house =
  /\b(?:(?:at|we're|were|were at|live at|lives at|house|door|am at|is|to|from|outside|opposite) |neighbour,? )(?<part>(?:number|no\.?) ?\d{1,4}[a-z]?)(?![\w'-]|\.\d)/gi
const neighbourAt =
  /\b(?:Mr|Mrs|Ms|Miss|Mx|neighbour|lady|man|woman|fella|couple)\b\.? {1,2}[^.!?\d]{0,30}\bat (?<part>\d{1,4}[a-z]?)(?![\w'-]|[.:]\d| ?(?:am|pm|o'clock|years|yrs))/gi
const again =
  /\b(?:not|at|to|from|for|outside) (?<part>\d{1,4})(?![\w'%-]|[.:/]\d| ?(?:am|pm|o'clock|years|yrs|weeks|minutes|mins|hours|days|months|miles))/gi

const mark = { type: 'LOCATION_DETAIL', tier: 2, why: 'locationDetail' } as const
const inBuilding = byPattern(spots, mark)
const atHouse = [house, neighbourAt].map((pattern) => byPattern(pattern, mark))
const sameKind = byPattern(again, { ...mark, tier: 3 })

/** A bed, bay, side room or cubicle by number, and a house by its number alone. Rooms of the service itself are left. */
export const findLocationDetails: Detector = (text) => {
  const houses = atHouse.flatMap((detect) => detect(text))
  return [
    ...inBuilding(text).filter((found) => isPersonsPlace(text, found)),
    ...houses,
    ...(houses.length > 0 ? sameKind(text) : []),
  ]
}

function isPersonsPlace(text: string, found: Highlight): boolean {
  if (ofTheService.test(text.slice(Math.max(0, found.start - 16), found.start))) return false
  if (countsOn.test(text.slice(found.end, found.end + 14))) return false
  return (
    !/^(?:room|chair|bed|trolley|bay|pitch) a$/i.test(text.slice(found.start, found.end)) ||
    /[A-Z]$/.test(text.slice(found.start, found.end))
  )
}
