import { expect, test } from 'vitest'
import { checkMemberList, type KnownCast } from './check-list.ts'
import { decodeList, shapeOf } from './decode-list.ts'

const known: KnownCast = {
  emails: new Set(['ines@example.org']),
  scopes: new Map([
    ['wm0m', { serviceIds: [1], siteIds: [] }],
    ['maple ward', { serviceIds: [1], siteIds: [] }],
    ['the quay hospital', { serviceIds: [], siteIds: [5] }],
  ]),
}
const check = (...lines: string[]) => checkMemberList(lines.join('\r\n'), known)
const refusedIn = (...lines: string[]) => check('name,email,job,role,services', ...lines).refused

test('a line is a person, with a role and a scope; empty cells mean responder and the whole organisation', () => {
  const { members, refused } = check(
    'Name, Email ,job,role,services',
    'Kim Osei,kim@example.org,Porter,,',
    '"Lee, Sam",sam@example.org,,Coach,Maple Ward; The Quay Hospital',
  )
  expect(refused).toEqual([])
  expect(members).toEqual([
    {
      line: 2,
      name: 'Kim Osei',
      email: 'kim@example.org',
      roleTitle: 'Porter',
      role: 'responder',
      serviceIds: [],
      siteIds: [],
      scope: '',
    },
    {
      line: 3,
      name: 'Lee, Sam',
      email: 'sam@example.org',
      roleTitle: '',
      role: 'coach',
      serviceIds: [1],
      siteIds: [5],
      scope: 'Maple Ward; The Quay Hospital',
    },
  ])
})

test.each([
  ['no name', ',kim@example.org,,,', 'This line has no name.'],
  ['no address', 'Kim,,,,', 'This line has no e-mail address.'],
  ['a bad address', 'Kim,kim at work,,,', '“kim at work” is not a whole e-mail address.'],
  [
    'somebody who is in the cast',
    'Ines,INES@example.org,,,',
    'INES@example.org has a place in this cast already.',
  ],
  ['a formula for a name', '=HYPERLINK("x"),kim@example.org,,,', 'formula'],
  ['a formula for a job', 'Kim,kim@example.org,+cmd,,', 'The cell job begins with a sign'],
  ['a role that nobody knows', 'Kim,kim@example.org,,king,', '“king” is not a role.'],
  ['a service that nobody knows', 'Kim,kim@example.org,,,Elm Ward', '“Elm Ward” is not the code or name'],
  ['too few cells', 'Kim,kim@example.org', 'does not have as many cells'],
])('%s is refused by its line', (_what, line, sentence) => {
  const [refused, ...more] = refusedIn(line.includes('HYPERLINK') ? line.replace('("x")', '(x)') : line)
  expect(more).toEqual([])
  expect(refused?.line).toBe(2)
  expect(refused?.sentence).toContain(sentence)
})

test('the second of two lines with one address is refused and names the first', () => {
  expect(refusedIn('Kim,kim@example.org,,,', 'Kim O,KIM@example.org,,,')).toEqual([
    { line: 3, sentence: 'KIM@example.org is on line 2 already.' },
  ])
})

test.each([
  ['no columns', 'Kim,kim@example.org', 'The first line needs the columns'],
  ['nobody', 'name,email', 'This list has no people in it.'],
  ['an open quotation mark', 'name,email\n"Kim,kim@example.org', 'A quotation mark never closes'],
])('a list with %s is refused whole', (_what, text, sentence) => {
  expect(() => check(text)).toThrow(sentence)
})

test('Windows letters, UTF-8 with a mark and Unicode text are all read; cells are parted as the country does', () => {
  const line = 'name;email\r\nZoë Ñuñez;zoe@example.org'
  const windows = Buffer.from(line.replace('ë', '\xEB').replace('Ñ', '\xD1').replace('ñ', '\xF1'), 'latin1')
  expect(decodeList(windows)).toEqual({ text: line, windows: true })
  const unicode = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(line, 'utf16le')])
  expect(decodeList(unicode)).toEqual({ text: line, windows: false })
  const marked = decodeList(Buffer.from(`\uFEFF${line}`))
  expect(checkMemberList(marked.text, known).members.map(({ name }) => name)).toEqual(['Zoë Ñuñez'])
  expect(['a,b', 'a;b', 'a\tb', 'a'].map((text) => shapeOf(text).separator)).toEqual([',', ';', '\t', ','])
})

test('Unicode text without its mark is read; a spreadsheet that is none of these is named', () => {
  const line = 'name\temail\r\nZoë\tzoe@example.org'
  expect(decodeList(Buffer.from(line, 'utf16le')).text).toBe(line)
  expect(decodeList(Buffer.from(line, 'utf16le').swap16()).text).toBe(line)
  expect(() => decodeList(Buffer.from('PK\x03\x04and more'))).toThrow('Save it as CSV')
  expect(decodeList(new Uint8Array())).toEqual({ text: '', windows: false })
})

test('what Excel leaves in a file does no harm: its line about separators, empty lines, spaces that do not break', () => {
  const { members, refused } = check(
    'sep=;',
    'Name;E-mail;Job title;Role;Service',
    ';;;;',
    '\u00a0Kim Osei ;\u00a0kim@example.org ;;RESPONDER;',
    ' ; ;;;',
    '',
    '"Lee\nSam";sam@example.org;;;',
  )
  expect(members).toMatchObject([{ line: 4, name: 'Kim Osei', email: 'kim@example.org', role: 'responder' }])
  expect(refused).toMatchObject([{ sentence: expect.stringContaining('no keyboard writes') }])
})

test.each(['=1+1', ' =1+1', '+44 1632', '-Kim', '@kim', '\tKim', '＝1', '"=HYPERLINK(1)"'])(
  'a cell that a spreadsheet would run, %j, is refused by its line',
  (cell) => {
    const quoted = cell.startsWith('"') ? cell : `"${cell}"`
    const { members, refused } = check('name,email', `${quoted},kim@example.org`, 'Sam,sam@example.org')
    expect(members.map(({ line }) => line)).toEqual([3])
    expect(refused).toEqual([
      { line: 2, sentence: expect.stringContaining('The cell name begins with a sign') },
    ])
  },
)

test('columns that mean nothing are named, so that a slip does not go unseen', () => {
  const { unread, members } = check('name,email,Rolle,phone', 'Kim,kim@example.org,coach,+44 1632')
  expect(unread).toEqual(['Rolle', 'phone'])
  expect(members).toMatchObject([{ role: 'responder' }])
})

test('a column twice is refused whole', () => {
  expect(() => check('name,email,E-mail', 'Kim,a@example.org,b@example.org')).toThrow(
    'column email is there twice',
  )
})

test('two thousand lines are read at once, and one more is too many', () => {
  const lines = (count: number) => Array.from({ length: count }, (_, n) => `Person ${n},p${n}@example.org`)
  expect(check('name,email', ...lines(2000)).members).toHaveLength(2000)
  expect(() => check('name,email', ...lines(2001))).toThrow('2,000')
})
