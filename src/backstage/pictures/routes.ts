import { get, post, type Route } from '../../platform/http/index.ts'
import { addPicture, removePicture, showPictures } from './pictures.tsx'
import { sendOwnPicture } from './send-picture.ts'

const path = '/backstage/stories/:publicId/pictures'
const member = { for: 'member' } as const

export const routes: readonly Route[] = [
  get(path, member, showPictures),
  post(path, { ...member, files: true }, addPicture),
  post(`${path}/remove`, member, removePicture),
  get('/backstage/pictures/:name', member, sendOwnPicture),
]
