import { readableName } from './readable-name.ts'

const counties = new Set(
  `avon bedfordshire beds berkshire berks buckinghamshire bucks cambridgeshire cambs cheshire cleveland clwyd conwy cornwall
  denbighshire flintshire cumbria derbyshire derbys devon dorset dyfed essex gloucestershire glos gwent gwynedd hampshire hants
  herefordshire hertfordshire herts humberside kent lancashire lancs leicestershire leics lincolnshire lincs merseyside middlesex
  middx norfolk northamptonshire northants northumberland nottinghamshire notts oxfordshire oxon powys rutland shropshire salop
  somerset staffordshire staffs suffolk surrey sussex warwickshire warks wiltshire wilts worcestershire worcs yorkshire
  ayrshire perthshire lanarkshire fife angus aberdeenshire`.split(/\s+/),
)

const islands =
  /^(isle of (wight|man|lewis|skye|barra|benbecula|arran|bute|islay|mull)|i\.?o\.?w\.?|jersey|guernsey|channel islands|anglesey)$/
const countyPhrases =
  /^(greater (london|manchester)|tyne (and|&) wear|(county|co\.?) durham|county of .+|(mid|south|west) glamorgan|herefordshire (and|&) worcestershire|united kingdom|uk|england|wales|scotland)$/
const compass = /^(north|south|east|west|mid|n|s|e|w)\.?( east| west)? /

/** The last word of a street, a building or a floor: not where somebody says they live. */
const street =
  /\d|\b(road|rd|street|st|lane|ln|avenue|ave|way|close|drive|court|crescent|terrace|square|row|walk|parade|precinct|estate|house|hospital|centre|ctr|center|surgery|practice|clinic|building|floor|unit|suite|wing|office|offices|ltd|school|church|trust|pharmacy|chemists?|dental|opticians?|stores?|supermarket)\.?$|^the /

/**
 * The town or village of an address: its last part that is neither a county nor a street.
 * An address that ends in an island and has no town gives the island; nothing fitting gives ''.
 * Written one way ("Stoke-on-Trent"), so that a town is one place in every list.
 */
export function placeOf(address: readonly string[]): string {
  const parts = address.map((part) => part.trim()).filter((part) => /\p{L}/u.test(part))
  const town = parts.findLast((part) => !isCounty(part) && !street.test(part.toLowerCase()))
  const whole = parts.length > 1 || !street.test(parts[0]?.toLowerCase() ?? '')
  const place = (whole && town) || parts.findLast((part) => islands.test(part.toLowerCase())) || ''
  return readableName(place.toUpperCase())
}

function isCounty(part: string): boolean {
  const folded = part.toLowerCase().replace(/\.$/, '')
  return (
    counties.has(folded) ||
    counties.has(folded.replace(compass, '')) ||
    islands.test(folded) ||
    countyPhrases.test(folded)
  )
}
