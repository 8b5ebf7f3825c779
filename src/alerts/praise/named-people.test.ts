import { describe, expect, test } from 'vitest'
import { isSure, joinNames, type ThankedName, whoIsMeant } from './named-people.ts'

const cast = [
  { name: 'Grace Okafor', roleTitle: 'Ward sister' },
  { name: 'Dr Tom Hale', roleTitle: 'Consultant' },
  { name: 'Amy Cole', roleTitle: 'Staff nurse' },
  { name: 'Amy Dunn', roleTitle: 'Receptionist' },
  { name: 'Karan Singh', roleTitle: '' },
  { name: 'Siân ap Huw', roleTitle: 'Porter' },
  { name: 'Hale Merton', roleTitle: 'Porter' },
]
const meant = (words: string, job: ThankedName['job'] = null) =>
  whoIsMeant({ words, job }, cast).map(({ name }) => name)

describe('who is meant by a name', () => {
  test.each<[string, ThankedName['job'], string[]]>([
    ['Sister Okafor', 'sister', ['Grace Okafor']],
    ['Dr Hale', 'doctor', ['Dr Tom Hale']],
    ['Mr Singh', null, ['Karan Singh']],
    ['Mr. Singh’s', null, ['Karan Singh']],
    ['Amy Cole', null, ['Amy Cole']],
    ['A. Dunn', null, ['Amy Dunn']],
    ['nurse Amy', 'nurse', ['Amy Cole']],
    ['Amy', 'receptionist', ['Amy Dunn']],
    ['Sian', null, ['Siân ap Huw']],
    ['Hale', null, ['Hale Merton']],
  ])('%s (%s)', (words, job, names) => {
    expect(meant(words, job)).toEqual(names)
  })

  test('two of a name are two, and a name that nobody has is nobody', () => {
    expect(meant('Amy')).toEqual(['Amy Cole', 'Amy Dunn'])
    expect(meant('Beatrice')).toEqual([])
    expect(meant('Amy Singh')).toEqual([])
  })

  test('somebody whose role says otherwise is not told without asking', () => {
    const name = { words: 'Dr Okafor', job: 'doctor' } as const
    const people = whoIsMeant(name, cast)
    expect(people.map((person) => person.name)).toEqual(['Grace Okafor'])
    expect(isSure(name, people)).toBe(false)
    expect(isSure({ job: 'sister' }, people)).toBe(true)
  })
})

describe('several ways to name one person', () => {
  const name = (words: string, takenOut = false, job: ThankedName['job'] = null) => ({ words, takenOut, job })

  test('the fullest says who it is, a public one what to call them', () => {
    const [ada, another] = joinNames([name('Ada'), name('nurse Ada Green', true, 'nurse')])
    expect(ada).toEqual({ words: 'nurse Ada Green', called: 'Ada', takenOut: false, job: 'nurse' })
    expect(another).toBeUndefined()
  })

  test('what the words beside one of them say of the job counts for all', () => {
    expect(joinNames([name('Nurse Ines', false, 'nurse'), name('Ines')])).toHaveLength(1)
    expect(joinNames([name('Ines'), name('Kim')])).toHaveLength(2)
  })
})
