import { get, post, type Route } from '../../platform/http/index.ts'
import {
  goOnWithAdult,
  showHelp,
  showThrowAway,
  showWorksThere,
  showYoung,
  tellAllTheSame,
  throwAway,
} from './aside.tsx'
import {
  addChosen,
  keepServices,
  keepUnlisted,
  removeChosen,
  showServices,
  showUnlisted,
} from './choose-service.tsx'
import { otherNames } from './other-names.tsx'
import { keepQuestion, showQuestion } from './questions.tsx'
import { send, showReview } from './review.tsx'
import { kept, showDone, showSent } from './sent.tsx'
import { showStart, start } from './start.tsx'
import { plainSteps, showStep, takeStep } from './take-step.tsx'

const everybody = { for: 'public' } as const

const stepRoutes = plainSteps.flatMap((step) => [
  get(`/tell-your-story/${step.slug}`, everybody, (visit) => showStep(visit, step)),
  post(`/tell-your-story/${step.slug}`, everybody, (visit) => takeStep(visit, step)),
])

export const routes: readonly Route[] = [
  get('/tell-your-story', everybody, showStart),
  post('/tell-your-story', everybody, start),
  ...stepRoutes,
  get('/tell-your-story/under-16', everybody, showYoung),
  post('/tell-your-story/under-16', everybody, goOnWithAdult),
  get('/tell-your-story/if-you-work-there', everybody, showWorksThere),
  post('/tell-your-story/if-you-work-there', everybody, tellAllTheSame),
  get('/tell-your-story/service', everybody, showServices),
  post('/tell-your-story/service', everybody, keepServices),
  post('/tell-your-story/service/add', everybody, addChosen),
  post('/tell-your-story/service/remove', everybody, removeChosen),
  get('/tell-your-story/service/not-found', everybody, showUnlisted),
  post('/tell-your-story/service/not-found', everybody, keepUnlisted),
  get('/tell-your-story/questions/:number', everybody, showQuestion),
  post('/tell-your-story/questions/:number', everybody, keepQuestion),
  post('/tell-your-story/other-names', everybody, otherNames),
  get('/tell-your-story/help', everybody, showHelp),
  get('/tell-your-story/review', everybody, showReview),
  post('/tell-your-story/send', everybody, send),
  get('/tell-your-story/sent', everybody, showSent),
  post('/tell-your-story/kept', everybody, kept),
  get('/tell-your-story/done', everybody, showDone),
  get('/tell-your-story/throw-away', everybody, showThrowAway),
  post('/tell-your-story/throw-away', everybody, throwAway),
]
