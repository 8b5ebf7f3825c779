import { get, post } from '../../platform/http/index.ts'
import { addChoice, chooseOwn, removeChoice, showAlerts } from './choices.tsx'
import { showStop, stop } from './stop.tsx'

export const routes = [
  get('/backstage/alerts', { for: 'staff' }, showAlerts),
  post('/backstage/alerts', { for: 'staff' }, addChoice),
  post('/backstage/alerts/own', { for: 'staff' }, chooseOwn),
  post('/backstage/alerts/remove', { for: 'staff' }, removeChoice),
  get('/backstage/alerts/stop/:token', { for: 'public' }, showStop),
  post('/backstage/alerts/stop/:token', { for: 'public' }, stop),
]
