import { get, post, type Route } from '../../platform/http/index.ts'
import { showCast, showCasts } from './cast.tsx'
import { sendInvitation, showInvitation } from './invite.tsx'
import { checkList, inviteMany, showInviteMany } from './invite-many.tsx'
import { changeMember, endMember, inviteMemberAgain, nameMember, showMember } from './member.tsx'

const members = '/backstage/cast/:organisation/members/:membership'

export const routes: readonly Route[] = [
  get('/backstage/cast', { for: 'member' }, showCasts),
  get('/backstage/cast/:organisation', { for: 'member' }, showCast),
  get('/backstage/cast/:organisation/invite', { for: 'member' }, showInvitation),
  post('/backstage/cast/:organisation/invite', { for: 'member' }, sendInvitation),
  get('/backstage/cast/:organisation/invite-many', { for: 'member' }, showInviteMany),
  post('/backstage/cast/:organisation/invite-many', { for: 'member', files: true }, checkList),
  post('/backstage/cast/:organisation/invite-many/send', { for: 'member' }, inviteMany),
  get(members, { for: 'member' }, showMember),
  post(members, { for: 'member' }, changeMember),
  post(`${members}/again`, { for: 'member' }, inviteMemberAgain),
  post(`${members}/name`, { for: 'member' }, nameMember),
  post(`${members}/end`, { for: 'member' }, endMember),
]
