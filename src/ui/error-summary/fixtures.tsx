import type { Fixture } from '../design/fixture.ts'
import { ErrorSummary } from './error-summary.tsx'

const form = {
  values: {},
  lists: {},
  errors: {
    'title-1': 'Give your story a title.',
    form: 'This page was open for too long. Please send it again.',
  },
}

export const fixtures: Fixture[] = [{ name: 'two things wrong', show: () => <ErrorSummary form={form} /> }]
