import { catalogue, say } from '../platform/i18n/index.ts'

/** What an operator reads about a list: one sentence for each line that was left out or read in part. */
export const listWords = catalogue({
  notUtf8: 'Line {line} of this file is not UTF-8 text. Save the file as UTF-8 and import it again.',
  openQuote:
    'This file has a quotation mark that never closes, so its lines cannot be told apart. It begins after line {line}.',
  empty: 'This file has no lines.',
  columnsMissing:
    'This file lacks the {count, plural, one {column} other {columns}} {columns}, which the format {format} needs.',
  raggedLine: 'This line does not have as many parts as the first line has columns.',
  codeMissing: 'This line has no code.',
  codeLong: 'The code is longer than {max} characters.',
  nameMissing: '{code} has no name.',
  nameLong: 'The name of {code} is longer than {max} characters.',
  kindUnknown: '“{kind}” is not a kind that the directory knows. It knows {kinds}.',
  levelUnknown: '“{level}” is not a level. Use organisation, site or service.',
  parentMissing: '{code} is a service, so it needs the code of its site or organisation.',
  parentUnknown: 'Nothing in the directory has the code {parent}, which {code} belongs to.',
  postcodeWrong: '“{postcode}” is not a whole postcode.',
  positionWrong: 'Latitude “{latitude}” and longitude “{longitude}” are not a point in the British Isles.',
  dateWrong: '“{date}” is not a day. Write days as 2026-11-23.',
  websiteLeftOut: '“{website}” is not a web address, so {code} is kept without it.',
  codeTaken: 'Line {line} already gives the code {code} to another kind of body ({kind}).',
  codeTakenHere: 'The directory already knows {code} as {level}.',
  repeatedOtherwise: '{code} is already on line {line} with other details. The first line is kept.',
  farFromPostcode:
    '{code} is listed more than {km} km from the middle of {outcode}. The postcode is believed.',
  outcodeWrong: '“{outcode}” is not the first half of a postcode.',
  outcodeTwice: '{outcode} is already on line {line}.',
  anOrganisation: 'an organisation',
  aSite: 'a site',
  aService: 'a service',
  refusedWhole: '{count, plural, one {# line} other {# lines}} would be refused, so nothing was imported.',
  formatUnknown: '“{format}” is not a format. The formats are {formats}.',
})

export const sayList = say(listWords, 'en-GB')

/** What the service finder says when it cannot tell where somebody means. */
export const finderWords = catalogue({
  outcodeUnknown: 'There is no postcode that begins with {outcode}. Check it, or search by town or name.',
  townUnknown: 'We do not know a place called “{town}”. Check the spelling, or use a postcode.',
})

export const sayFinder = say(finderWords, 'en-GB')

/** What an action on the directory refuses. */
export const directoryWords = catalogue({
  codeInUse: 'The directory already has something with the code {code}.',
  nothingHasCode: 'Nothing in the directory has the code {code}.',
  hasClosed: '{name} has closed, so it cannot join.',
  mergeCircle: '{into} cannot take over {from}: it is the same, or became part of it before.',
  mergeUnlike:
    '{from} and {into} are not alike. Merge an organisation with an organisation, or a site with a site.',
})

export const sayDirectory = say(directoryWords, 'en-GB')
