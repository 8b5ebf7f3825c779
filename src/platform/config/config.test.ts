import { expect, test } from 'vitest'
import { ConfigProblem, describeConfig, readConfig } from './index.ts'

test('says each mistake in one sentence, all at once', () => {
  const mistakes = { PORT: 'eighty', DATABASE_URL: 'mysql://x', DEMO: 'maybe' }
  const problem = catchProblem(() => readConfig(mistakes))
  expect(problem.sentences).toEqual([
    'PORT must be a port number from 0 to 65535.',
    'DATABASE_URL must begin with postgres: or postgresql://.',
    'DEMO must be one of on, off.',
  ])
})

test('refuses the demonstration on an open network address', () => {
  expect(() => readConfig({ DEMO: 'on', HOST: '0.0.0.0' })).toThrow(/only while HOST is 127\.0\.0\.1/)
  expect(readConfig({ DEMO: 'on' }).demo).toBe(true)
})

test('masks secrets and tells where each value came from', () => {
  const shown = describeConfig({ SMTP_URL: 'smtp://nurse:secret@mail.example', PORT: '8080' })
  expect(JSON.stringify(shown)).not.toContain('secret')
  expect(shown.find((setting) => setting.name === 'PORT')).toMatchObject({
    value: '8080',
    source: 'environment',
  })
})

function catchProblem(act: () => unknown): ConfigProblem {
  try {
    act()
  } catch (problem) {
    if (problem instanceof ConfigProblem) return problem
  }
  throw new Error('expected a ConfigProblem')
}
