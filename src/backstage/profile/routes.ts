import { get, post, type Route } from '../../platform/http/index.ts'
import { sendPhoto } from './photo.ts'
import { changeOwnName, saveWords, showProfile, takePhoto, takePhotoAway } from './profile.tsx'

export const routes: readonly Route[] = [
  get('/backstage/profile', { for: 'staff' }, showProfile),
  post('/backstage/profile', { for: 'staff' }, saveWords),
  post('/backstage/profile/name', { for: 'staff' }, changeOwnName),
  post('/backstage/profile/photo', { for: 'staff', files: true }, takePhoto),
  post('/backstage/profile/photo/remove', { for: 'staff' }, takePhotoAway),
  get('/photos/:publicName', { for: 'public' }, sendPhoto),
]
