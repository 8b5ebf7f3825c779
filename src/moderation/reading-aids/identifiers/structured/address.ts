import { byPattern, type Detector } from '../highlight.ts'

const ways =
  'street|st|road|rd|avenue|ave|lane|ln|drive|close|court|ct|crescent|cres|terrace|gardens|gdns|grove|way|place|square|sq|hill|row|mews|walk|park|view|green|rise|parade|fold|gate|wynd|brae|loan|bank|yard|quay|wharf|villas|buildings|house|cottages?|croft|meadows?|common|farm|lodge|heights|mount|vale|drove|end|path|passage|circus|crossing|parc|towers|estate|field|fields|orchard|boulevard|chase|glade|dene|spinney|copse|ridge|causeway|alley|steps|hollow|holt|garth|mead|nook|pasture|paddock|reach|ride|warren|wood|woods|promenade|esplanade|embankment|corner|cross|bridge|dale'
const flat = String.raw`(?:(?:flat|apartment|apt|unit|room|house|block|number|no\.?) ?\d{0,4}[a-z]?,? ?(?:, )?)`
const houseName = `(?:(?:[Tt]he [A-Z][a-z']{1,20}(?: [A-Z][a-z']{1,20}){0,2}|[A-Z][a-z']{1,20} (?:House|Cottage|Court|Lodge|Barn|Farm|Mill|Villa|Hall|Bungalow|Grange|Manor)), )`
const streetName = `[a-z][a-z'.]{1,20}(?: [a-z][a-z']{1,20}){0,2}`

const numbered = new RegExp(
  String.raw`(?<![\w@.,£$-])${caseless(flat)}{0,2}${houseName}?(?<!\d)\d{1,4}[a-zA-Z]?(?: ?[-/] ?\d{1,4}[a-zA-Z]?)? ?,? ${caseless(streetName)} (?:${caseless(ways)})(?![\w'-])`,
  'g',
)
const welsh =
  /(?<![\w@.,£$-])\d{1,4}[a-z]?,? (?:heol|ffordd|stryd|lon|maes|cae|bryn|pen|tan|parc|rhodfa|clos|llys|cwrt) (?:y |yr |'r )?[a-z'-]{2,20}(?! (?:of|people|patients|minutes|times))(?![\w'-])/gi
const namedHouse =
  /(?<![\w@])(?:[A-Z][a-z']{1,20} ){1,2}(?:Cottage|House|Farm|Lodge|Barn|Farmhouse|Bungalow), (?:[A-Z][a-z']{1,20} ){1,2}(?:Street|Road|Lane|Avenue|Close|Drive|Hill|Way|Green|Row|Terrace)(?![\w'-])/g
const livingAt = new RegExp(
  String.raw`\b(?:${caseless('live|lives|lived|living|stay|stays|staying|moved|house is|home is|address is|address:|reside|resides')})(?: ${caseless('at|on|in|to|down|up')})? (?<part>(?:[A-Z][a-z']{1,20} ){1,3}(?:Street|Road|Lane|Avenue|Close|Drive|Crescent|Terrace|Grove|Court|Mews|Gardens|Place|Rd|St|Ave))(?![\w'-])`,
  'g',
)
const postBox = /\bP\.?O\.? ?Box \d{1,6}\b/gi
/** American and continental order, for the second view: "6750 Koskikatu 25 Apt. 864". */
const abroad =
  /(?<![\w.-])\d{1,5} [A-Z][\w'.-]{2,25}(?: [A-Z][\w'.-]{1,20}){0,3} (?:\d{1,5} )?(?:Apt|Suite|Street|Road|Avenue|Drive|Lane|Boulevard|St|Ave|Rd|Dr|Blvd|Ln)\b\.?(?: \d{1,5})?/g

const detectors = [numbered, welsh, namedHouse, livingAt, postBox, abroad].map((pattern) =>
  byPattern(pattern, { type: 'ADDRESS', tier: 1, why: 'address' }),
)
const noHouse =
  /^\d{1,4}[a-z]? ?,? (?:(?:minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?|miles?|people|patients|staff|nurses|times?|more|of|in|to|from|and|or|out|on|at|the|a|my|different|other|beds?|bays?|bus(?:es)?|stars?|other|big|wards?|floors?|doctors?|weeks)\b|am\b|pm\b)/i

/** A house number with its street, a named house with its street, "living at" a street. A street alone is left. */
export const findAddresses: Detector = (text) =>
  detectors
    .flatMap((detect) => detect(text))
    .filter((found) => !noHouse.test(text.slice(found.start, found.end)))

/** A pattern for any case, without making the whole expression caseless. */
function caseless(pattern: string): string {
  return pattern.replace(/\\.|\[[^\]]*\]|[a-z]/g, (piece) => {
    if (piece.startsWith('\\')) return piece
    if (piece.startsWith('[')) return piece.replace('a-z', 'a-zA-Z')
    return `[${piece}${piece.toUpperCase()}]`
  })
}
