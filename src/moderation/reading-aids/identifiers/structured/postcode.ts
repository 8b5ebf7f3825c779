import { byPattern, type Detector } from '../highlight.ts'

/** The 124 postcode areas and GIR. */
const areas =
  'AB|AL|B|BA|BB|BD|BF|BH|BL|BN|BR|BS|BT|BX|CA|CB|CF|CH|CM|CO|CR|CT|CV|CW|DA|DD|DE|DG|DH|DL|DN|DT|DY|E|EC|EH|EN|EX|FK|FY|G|GL|GU|GY|HA|HD|HG|HP|HR|HS|HU|HX|IG|IM|IP|IV|JE|KA|KT|KW|KY|L|LA|LD|LE|LL|LN|LS|LU|M|ME|MK|ML|N|NE|NG|NN|NP|NR|NW|OL|OX|PA|PE|PH|PL|PO|PR|RG|RH|RM|S|SA|SE|SG|SK|SL|SM|SN|SO|SP|SR|SS|ST|SW|SY|TA|TD|TF|TN|TQ|TR|TS|TW|UB|W|WA|WC|WD|WF|WN|WR|WS|WV|YO|ZE|AI|ASCN|BBND|BIQQ|FIQQ|PCRN|SIQQ|STHL|TDCU|TKCA|GX'

const inward = '(?!am|pm|mg|ml|mm|cm|km|kg|hr|lb|ft)[A-Z]{2}(?![\\w@])'
/** "BD3 9QX", "ne339zt", "LL18-9ZZ". */
const british = new RegExp(`(?<![\\w@])(?:${areas})\\d[\\dA-Z]? {0,2}-?\\d${inward}`, 'gi')
/** The letter O for a zero: "BD3 OQX"; not after two letters and two digits, which is a car's plate. */
const slipped = new RegExp(`(?<![\\w@])(?:[A-Z]{2}\\d|[A-Z]\\d{1,2}) {0,2}O${inward}`, 'g')
const girobank = /\bGIR ?0AA\b/gi
/** Irish Eircode: routing key and unique identifier. */
const irish = /(?<![\w@])(?:[AC-FHKNPRTV-Y]\d{2}|D6W) {0,1}(?=[A-Z0-9]{0,3}\d)[0-9A-Z]{4}(?![\w@])/gi

const detectors: Detector[] = [british, slipped, girobank, irish].map((pattern) =>
  byPattern(pattern, { type: 'POSTCODE', tier: 1, why: 'postcode' }),
)

/** Full postcodes of the United Kingdom and Ireland. A district alone ("near BD3") is left. */
export const findPostcodes: Detector = (text) => detectors.flatMap((detect) => detect(text))
