/** Words of the calendar and the clock, as parts of patterns. All quantifiers in patterns are bounded: see the growth test. */
export const month =
  '(?:jan(?:uary)?|feb(?:r?uary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)'
export const weekday =
  '(?:mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)'
export const dayNumber = '(?:3[01]|[12]\\d|0?[1-9])'
export const dayInWords =
  '(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|twenty[ -](?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|thirtieth|thirty[ -]first)'
export const hourInWords = '(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)'
export const minuteInWords =
  '(?:five|ten|twenty|twenty[ -]five|quarter|half|(?:5|10|20|25)(?: ?(?:mins?|minutes))?|\\d{1,2} ?(?:mins?|minutes))'
const units =
  'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen'
export const ageInWords = `(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[ -](?:one|two|three|four|five|six|seven|eight|nine))?|one|${units}|a hundred(?: and (?:one|two|three|four|five))?)`
