import { expect, test } from 'vitest'
import type { FormatName } from './formats.ts'
import { readList } from './read-list.ts'

const read = (format: FormatName, ...lines: string[]) => readList(Buffer.from(lines.join('\n')), format)

test('trusts: an empty closing day says that the trust is open', () => {
  const { rows } = read(
    'ods-trusts',
    'code,name,address_1,address_2,postcode,open_date,close_date',
    'WM0,WELLMOUTH HOSPITALS NHS TRUST,QUAY ROAD,WELLMOUTH,WM1 2AB,1994-04-01,',
    'WM9,OLD HARBOUR NHS TRUST,MOLE END,WELLMOUTH,WM1 3CD,1994-04-01,2024-03-31',
  )
  expect(rows[0]).toEqual({
    line: 2,
    level: 'organisation',
    code: 'WM0',
    says: {
      name: 'Wellmouth Hospitals NHS Trust',
      kind: 'trust',
      address: 'Quay Road, Wellmouth',
      postcode: 'WM1 2AB',
      place: 'Wellmouth',
      openedOn: '1994-04-01',
      closedOn: null,
    },
  })
  expect(rows[1]?.says.closedOn).toBe('2024-03-31')
})

test('practices: the prescribing setting gives the kind, and a dormant one is known as such', () => {
  const header =
    'code,name,address_1,address_2,postcode,open_date,close_date,status_code,phone,prescribing_setting'
  const { rows } = read(
    'ods-practices',
    header,
    'W80001,QUAY SURGERY,1 QUAY ROAD,WELLMOUTH,WM1 2AB,1974-04-01,,A,01632 960001,4',
    'W80002,WELLMOUTH WALK-IN CENTRE,2 QUAY ROAD,WELLMOUTH,WM1 2AB,2001-04-01,,D,01632 960002,1',
  )
  expect(rows.map(({ says }) => [says.name, says.kind, says.dormant, says.phone])).toEqual([
    ['Quay Surgery', 'gp', false, '01632 960001'],
    ['Wellmouth Walk-in Centre', 'urgent care', true, '01632 960002'],
  ])
})

test('English hospitals: sites with coordinates, a parent and a web address', () => {
  const { rows, notes } = read(
    'hospitals-england',
    'code,name,sub_type,address_1,city,county,postcode,latitude,longitude,parent_code,parent_name,website',
    'WM001,Wellmouth General,Hospital,Quay Road,Wellmouth,Dorset,WM1 2AB,50.712345678,-2.4,WM0,Wellmouth Hospitals NHS Trust,www.wellmouth.example/',
    'WM002,Mole End Hospital,Mental Health Hospital,Mole End,Wellmouth,,WM1 3CD,50.7,-2.4,WM0,Wellmouth Hospitals NHS Trust,javascript:alert(1)',
  )
  expect(rows[0]).toMatchObject({
    level: 'site',
    parentCode: 'WM0',
    parentName: 'Wellmouth Hospitals NHS Trust',
    says: { place: 'Wellmouth', latitude: 50.71235, website: 'http://www.wellmouth.example' },
  })
  expect(rows[1]?.says).not.toHaveProperty('website')
  expect(rows[1]?.says.kind).toBe('mental health hospital')
  expect(notes).toEqual([
    { line: 3, sentence: '“javascript:alert(1)” is not a web address, so WM002 is kept without it.' },
  ])
})

test('Scottish hospitals: the National Grid becomes latitude and longitude, and the board gets its name', () => {
  const { rows } = read(
    'hospitals-scotland',
    'code,name,address,postcode,health_board,easting,northing',
    'Z101H,Ben View Hospital,"Glen Road, Fort Example",PH33 6XX,S08000022,216685,771267',
    'Z102H,Loch View Hospital,Loch Road,PH33 6XX,S08000022,,',
  )
  expect(rows[0]).toMatchObject({
    parentCode: 'S08000022',
    parentName: 'NHS Highland',
    says: { latitude: 56.79672, place: 'Fort Example' },
  })
  expect(rows[1]?.says).not.toHaveProperty('latitude')
})

test('Welsh list: a row without a parent is a board; the rest are hospitals and clinics', () => {
  const { rows } = read(
    'wales',
    'code,name,address_1,city,county,postcode,latitude,longitude,parent_code,parent_name',
    'W1,MAWR UNIVERSITY HEALTH BOARD,,,,,,,,NHS Wales',
    'W1AA,YSBYTY MAWR,HEOL MAWR,TREMAWR,DYFED,SA1 1AA,51.6,-4.0,W1,MAWR UNIVERSITY LHB',
    'W1AB,CHILD DEVELOPMENT CENTRE,HEOL FACH,TREMAWR,DYFED,SA1 1AA,51.6,-4.0,W1,MAWR UNIVERSITY LHB',
  )
  expect(rows.map(({ level, says }) => [level, says.kind, says.name])).toEqual([
    ['organisation', 'board', 'Mawr University Health Board'],
    ['site', 'hospital', 'Ysbyty Mawr'],
    ['site', 'clinic', 'Child Development Centre'],
  ])
})

test('Northern Irish list: codes are made from postcode and name', () => {
  const { rows, refused } = read(
    'northern-ireland',
    'trust,name,short_name,postcode',
    'Lough,St Brigid’s Hospital,St Brigid’s,BT99 1AA',
    'Lough,Royal Example,Royal Example,',
    'Lough,,Nameless,BT99 1AB',
  )
  expect(rows.map(({ code, parentCode, parentName }) => [code, parentCode, parentName])).toEqual([
    ['NI-BT99-1AA-ST-BRIGIDS-HOSPITAL', 'NI-LOUGH-TRUST', 'Lough Health and Social Care Trust'],
    ['NI-ROYAL-EXAMPLE', 'NI-LOUGH-TRUST', 'Lough Health and Social Care Trust'],
  ])
  expect(rows[0]?.says.knownAs).toEqual(['St Brigid’s'])
  expect(refused).toEqual([{ line: 4, sentence: 'This line has no code.' }])
})

const choices = 'type,code,name,address,postcode,latitude,longitude,parent_code,parent_name'

test('the 2014 list: only a hospital keeps its parent; a clinic belongs to the first three signs of its code', () => {
  const { rows } = read(
    'nhs-choices',
    choices,
    'pharmacy,FWM01,Quay Chemist,"1 Quay Road, Wellmouth",WM1 2AB,50.7,-2.4,Q99,Area Team',
    'hospital,WM001,Wellmouth General,"Quay Road, Wellmouth",WM1 2AB,50.7,-2.4,WM0,Wellmouth Hospitals NHS Trust',
    'clinic,WM0AA,Foot Clinic,"Quay Road, Wellmouth",WM1 2AB,50.7,-2.4,,',
    'trust,W9,Harbour Care Ltd,"Quay Road, Wellmouth",WM1 2AB,50.7,-2.4,,',
  )
  expect(rows.map(({ level, says, parentCode }) => [level, says.kind, parentCode])).toEqual([
    ['organisation', 'pharmacy', undefined],
    ['site', 'hospital', 'WM0'],
    ['site', 'clinic', 'WM0'],
    ['organisation', 'provider', undefined],
  ])
})

test('a code that is given again counts once; as another kind of body it is refused', () => {
  const { rows, repeated, refused, notes } = read(
    'nhs-choices',
    choices,
    'gp,W1,Quay Surgery,,,,,,',
    'gp,W1,Quay Surgery,,,,,,',
    'gp,W1,Harbour Surgery,,,,,,',
    'clinic,W1,Quay Surgery,,,,,,',
  )
  expect(rows).toHaveLength(1)
  expect(repeated).toBe(2)
  expect(notes).toEqual([
    { line: 4, sentence: 'W1 is already on line 2 with other details. The first line is kept.' },
  ])
  expect(refused).toEqual([
    { line: 5, sentence: 'Line 2 already gives the code W1 to another kind of body (gp).' },
  ])
})

test.each([
  [',Quay Surgery,gp,,,', 'This line has no code.'],
  ['W1,,gp,,,', 'W1 has no name.'],
  ['W1,Quay Surgery,castle,,,', /^“castle” is not a kind that the directory knows\. It knows hospital, /],
  ['W1,Quay Surgery,gp,WM1 2A,,', '“WM1 2A” is not a whole postcode.'],
  ['W1,Quay Surgery,gp,,5.2,-1', 'Latitude “5.2” and longitude “-1” are not a point in the British Isles.'],
  ['W1,Quay Surgery,gp,,52.2,', 'Latitude “52.2” and longitude “” are not a point in the British Isles.'],
  ['W1,Ward 7,ward,,,', 'W1 is a service, so it needs the code of its site or organisation.'],
  ['W1,Quay Surgery', 'This line does not have as many parts as the first line has columns.'],
  [`${'W'.repeat(61)},Quay Surgery,gp,,,`, 'The code is longer than 60 characters.'],
  [`W1,${'q'.repeat(201)},gp,,,`, 'The name of W1 is longer than 200 characters.'],
])('the line "%s" is refused by its number', (line, sentence) => {
  const { rows, refused } = read('csv', 'code,name,kind,postcode,latitude,longitude', 'OK,Good,gp,,,', line)
  expect(rows.map(({ code }) => code)).toEqual(['OK'])
  expect(refused).toEqual([
    { line: 3, sentence: typeof sentence === 'string' ? sentence : expect.stringMatching(sentence) },
  ])
})

test('a day that never was is refused', () => {
  const { refused } = read('csv', 'code,name,kind,closed_on', 'W1,Quay Surgery,gp,2023-02-30')
  expect(refused[0]?.sentence).toBe('“2023-02-30” is not a day. Write days as 2026-11-23.')
})

test.each([
  ['', 'This file has no lines.'],
  ['code,name\nW1,Quay Surgery', 'This file lacks the column kind, which the format csv needs.'],
  ['name\nQuay Surgery', 'This file lacks the columns code, kind, which the format csv needs.'],
  ['code,name,kind\nW1,"Quay Surgery,gp\n', /^This file has a quotation mark that never closes/],
])('a file that is not of this format is refused whole', (text, sentence) => {
  expect(() => readList(Buffer.from(text), 'csv')).toThrow(sentence)
})

test('a file that is not UTF-8 says where', () => {
  const latin1 = Buffer.concat([
    Buffer.from('code,name,kind\nW1,Caf'),
    Buffer.from([0xe9]),
    Buffer.from(',gp'),
  ])
  expect(() => readList(latin1, 'csv')).toThrow(/^Line 2 of this file is not UTF-8 text\./)
})
