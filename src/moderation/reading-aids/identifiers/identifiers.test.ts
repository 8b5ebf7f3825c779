import { describe, expect, test } from 'vitest'
import { findIdentifiers } from './find-identifiers.ts'

/** What is found, as "TYPE value". */
function found(text: string, names: string[] = []): string[] {
  const gazetteer = { has: (phrase: string) => names.includes(phrase) }
  return findIdentifiers(text, gazetteer).map(({ start, end, type }) => `${type} ${text.slice(start, end)}`)
}

describe('identifiers with a form', () => {
  test.each([
    ['Write to ann.lee@mail.example please', 'EMAIL ann.lee@mail.example'],
    ['it is tom dot hart at post dot example', 'EMAIL tom dot hart at post dot example'],
    ['kim[at]letters[dot]example', 'EMAIL kim[at]letters[dot]example'],
    ['My number is 07700 900123.', 'PHONE 07700 900123'],
    ['ring +44 7700 900 456 after work', 'PHONE +44 7700 900 456'],
    [
      'oh seven seven double oh nine double oh one one two',
      'PHONE oh seven seven double oh nine double oh one one two',
    ],
    ['see www.example.org/our-page.', 'URL www.example.org/our-page'],
    ['near AB12, in fact ab12 3qz', 'POSTCODE ab12 3qz'],
    ['NHS number 943 476 5919', 'NHS_NUMBER 943 476 5919'],
    ['my nhs no is 943 476 5910', 'NHS_NUMBER 943 476 5910'],
    ['quote ref CX-220418', 'ID_NUMBER CX-220418'],
    ['find me as @owl_and_tea', 'USERNAME @owl_and_tea'],
    ['the house at 12 Fern Hill Road was cold', 'ADDRESS 12 Fern Hill Road'],
    ['seen on the 3rd of March', 'DATE the 3rd of March'],
    ['seen on 03/02/2026', 'DATE 03/02/2026'],
    ['we came at half past four', 'TIME half past four'],
    ['doctor at 1430hrs', 'TIME 1430hrs'],
    ['my mum is 84 and frail', 'AGE 84'],
    ['a six year old', 'AGE six'],
    ['he lay in bed 14 by the door', 'LOCATION_DETAIL bed 14'],
  ])('%s', (text, expected) => {
    expect(found(text)).toContain(expected)
  })

  test.each([
    'The thermometer had 4839201758 printed on it.',
    'I rang 111, then 999, then 116 123.',
    'BP 138/84, sats 97, weight 72.4kg.',
    'Diagnosed in May 2019 and clear by March.',
    'Four weeks on Ward 7, eight beds to a bay.',
    'I was there 24/7 for two hours.',
  ])('leaves alone: %s', (text) => {
    expect(found(text)).toEqual([])
  })
})

describe('names', () => {
  test.each([
    ['The physio, Oluchi, was kind.', 'Oluchi'],
    ['thank you dr farrow', 'farrow'],
    ['nurse ngozi sat with me', 'ngozi'],
    ['Grace on triage made me laugh.', 'Grace'],
    ['will got me a blanket', 'will'],
    ['R. Bhandari signed it', 'R. Bhandari'],
    ['Please ring Tamsin Orchard on Monday.', 'Tamsin Orchard'],
    ['Ada Green, the pharmacist, rang back.', 'Ada Green'],
    ['Hope sat with me until morning.', 'Hope'],
    ['nurse jonsey was a star', 'jonsey'],
    ['I spoke to a Marjorie in billing.', 'Marjorie'],
    ['Mrs Ellis-Thorne wept', 'Ellis-Thorne'],
    ['MY NURSE WAS CALLED WENDY AND SHE WAS GOOD', 'WENDY'],
    ["Jean's hands were warm", 'Jean'],
    ['It was the receptionist called faith', 'faith'],
  ])('%s', (text, name) => {
    expect(found(text).map((each) => each.replace(/^PERSON_\w+ /, ''))).toContain(name)
  })

  test.each([
    'I have a Foley catheter and Parkinson’s disease.',
    'They gave me Gabapentin and Movicol.',
    'By the grace of God we may hope.',
    'We went to Boots and then to Asda in Leeds.',
    'Rose Court Surgery is near Albert Road.',
  ])('leaves alone: %s', (text) => {
    expect(found(text)).toEqual([])
  })

  test('the directory keeps its own names from being shown', () => {
    expect(found('We were looked after by Bellweather.')).toEqual(['PERSON_STAFF Bellweather'])
    expect(found('We were looked after by Bellweather.', ['bellweather'])).toEqual([])
  })
})

describe('hidden writing', () => {
  test('zero-width letters and look-alikes change nothing, and the offsets are the author’s own', () => {
    const text = '👍 ring 077\u200b00 900\u200b123, I am Gr\u0430ce\u200d.'
    expect(found(text)).toEqual(['PHONE 077\u200b00 900\u200b123', 'PERSON_PATIENT Gr\u0430ce'])
  })
})
