import { get, post, type Route } from '../../platform/http/index.ts'
import { enrolHere, showEnrolment } from './enrol.tsx'
import { endOneSession, showSessions, signOut, signOutEverywhere } from './sessions.tsx'
import { showCode, showSignIn, takeCode, takePassword } from './sign-in.tsx'

const halfway = { for: 'staff', beforeSecondFactor: true } as const

export const routes: readonly Route[] = [
  get('/backstage/sign-in', { for: 'public' }, showSignIn),
  post('/backstage/sign-in', { for: 'public' }, takePassword),
  get('/backstage/sign-in/code', halfway, showCode),
  post('/backstage/sign-in/code', halfway, takeCode),
  post('/backstage/sign-out', halfway, signOut),
  get('/backstage/sessions', { for: 'staff' }, showSessions),
  post('/backstage/sessions', { for: 'staff' }, endOneSession),
  post('/backstage/sessions/all', { for: 'staff' }, signOutEverywhere),
  get('/backstage/enrol/:token', { for: 'public' }, showEnrolment),
  post('/backstage/enrol/:token', { for: 'public' }, enrolHere),
]
