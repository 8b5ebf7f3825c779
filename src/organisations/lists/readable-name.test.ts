import { expect, test } from 'vitest'
import { readableName } from './readable-name.ts'

test.each([
  ['THE DENSHAM SURGERY', 'The Densham Surgery'],
  ['ISLE OF WIGHT NHS TRUST', 'Isle of Wight NHS Trust'],
  ['IOW GP OUT OF HOURS', 'IoW GP Out of Hours'],
  ["ST. GEORGE'S MEDICAL CENTRE", "St. George's Medical Centre"],
  ['STOCKTON-ON-TEES WALK-IN CENTRE', 'Stockton-on-Tees Walk-in Centre'],
  ["DR KK MISRA'S PRACTICE", "Dr KK Misra's Practice"],
  ['DR A B OAKES', 'Dr A B Oakes'],
  ['DR AB OAKES & PARTNERS', 'Dr AB Oakes & Partners'],
  ['MCDONALD STREET CLINIC', 'McDonald Street Clinic'],
  ["O'HARA DENTAL CARE LTD", "O'Hara Dental Care Ltd"],
  ['CWM TAF MORGANNWG UNIVERSITY HEALTH BOARD', 'Cwm Taf Morgannwg University Health Board'],
  ['HMP/YOI COOKHAM WOOD', 'HMP/YOI Cookham Wood'],
  ['27@NORTHGATE', '27@Northgate'],
  ['4TH FLOOR, EAST WING', '4th Floor, East Wing'],
  ['DMC - GRANTHAM HOSPITAL (VISITING SERV)', 'DMC - Grantham Hospital (Visiting Serv)'],
  ['ottershaw surgery', 'Ottershaw Surgery'],
  ['BMI The Alexandra Hospital', 'BMI The Alexandra Hospital'],
  ['Today\u0092s  Dental\tPractice', 'Today’s Dental Practice'],
  ['', ''],
])('"%s" is written "%s"', (listed, written) => {
  expect(readableName(listed)).toBe(written)
})
