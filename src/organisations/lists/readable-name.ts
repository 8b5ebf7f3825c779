/** Joined into a name in small letters when they do not begin it. */
const small = new Set(
  'an and at by cum for in le la next of on or super the to under upon with yr'.split(' '),
)

/** Always in capitals, though they could be read as words. Words without a vowel need no entry. */
const capitals = new Set(
  `NHS GP HMP YOI OOH UTC MIU WIC PCN ICB CCG PCT CAMHS ENT MSK SARC UHB LHB IRC BUPA BMI RAF UK HIV AIDS COPD IAPT A&E
  II III IV VI VII ICS IT MIND PICU ICU EMI ADHD ECG CATS AQP PMS APMS EAC LCW RSPCA YMCA BFPO IOM USA DAAT GUM CASH UCC
  AMU SAU CDU HCRG NEMS EAS EPCS IPU DVT OT`.split(/\s+/),
)

/** Written in a way of their own. */
const own: Readonly<Record<string, string>> = {
  GPS: 'GPs',
  GPSI: 'GPwSI',
  GPWSI: 'GPwSI',
  IOW: 'IoW',
  LTD: 'Ltd',
  PLC: 'plc',
  ST: 'St',
  STS: 'Sts',
  DR: 'Dr',
  DRS: 'Drs',
  MR: 'Mr',
  MRS: 'Mrs',
  MS: 'Ms',
  RD: 'Rd',
  CTR: 'Ctr',
  HLTH: 'Hlth',
  GRP: 'Grp',
  NTH: 'Nth',
  STH: 'Sth',
  HWB: 'Hwb',
  CWM: 'Cwm',
  CWRT: 'Cwrt',
  CLWB: 'Clwb',
  BLDG: 'Bldg',
  SQ: 'Sq',
  PK: 'Pk',
  SVC: 'Svc',
  SERV: 'Serv',
}

/**
 * A name from an official list in the case that people write: "THE DENSHAM SURGERY" becomes "The Densham Surgery".
 * Only names that are all in capitals or all in small letters are touched; others were written by somebody who chose.
 */
export function readableName(listed: string): string {
  const tidy = tidyText(listed)
  const shouted = tidy === tidy.toUpperCase()
  const whispered = tidy === tidy.toLowerCase() && !/[@/]|www\./.test(tidy)
  if (!shouted && !whispered) return tidy
  const words = tidy.toUpperCase().split(' ')
  return words
    .map((word, at) =>
      readableToken(word, { first: at === 0, afterDoctor: /^DRS?$/.test(words[at - 1] ?? '') }),
    )
    .join(' ')
}

/** One space between words, none around, and the typographic marks that old Windows lists left as control characters. */
export function tidyText(listed: string): string {
  return listed
    .replaceAll('\u0091', '‘')
    .replaceAll('\u0092', '’')
    .replaceAll('\u0093', '“')
    .replaceAll('\u0094', '”')
    .replaceAll('\u0096', '–')
    .replaceAll('\u0097', '—')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim()
}

interface Place {
  first: boolean
  afterDoctor: boolean
}

function readableToken(token: string, place: Place): string {
  if (capitals.has(token)) return token
  // Every part of "STOCKTON-ON-TEES", "(VISITING", "HMP/YOI" and "27@NORTHGATE" is read on its own.
  const parts = token.split(/([-/@(){}"“”+_,.:;])/)
  return parts
    .map((part, at) =>
      at % 2
        ? part
        : readablePart(part, { ...place, first: (place.first && at === 0) || startsAnew(parts, at) }),
    )
    .join('')
}

function startsAnew(parts: string[], at: number): boolean {
  const mark = parts[at - 1]
  return mark !== undefined && mark !== '-'
}

function readablePart(word: string, place: Place): string {
  const lower = word.toLowerCase()
  if (!place.first && small.has(lower)) return lower
  if (own[word]) return own[word]
  if (capitals.has(word) || isInitials(word, place)) return word
  if (/^\d+(ST|ND|RD|TH)$/.test(word)) return lower
  return capitalised(lower)
}

/** "LCW", "KK" and, after "Dr", "AB": nobody reads them as words. Y is a vowel. */
function isInitials(word: string, place: Place): boolean {
  if (/^[B-DF-HJ-NP-TV-XZ&]{2,5}$/.test(word)) return true
  return place.afterDoctor && /^[A-Z]{1,2}$/.test(word)
}

function capitalised(lower: string): string {
  return lower
    .replace(/^\p{L}/u, (letter) => letter.toUpperCase())
    .replace(/^Mc(\p{L})(?=\p{L}{2})/u, (_, letter: string) => `Mc${letter.toUpperCase()}`)
    .replace(
      /^([ODL]['’])(\p{L})(?=\p{L})/u,
      (_, start: string, letter: string) => start + letter.toUpperCase(),
    )
}
