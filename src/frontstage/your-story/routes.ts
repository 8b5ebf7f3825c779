import { get, post, type Route } from '../../platform/http/index.ts'
import {
  confirmAddress,
  forgetAddress,
  keepAddress,
  showAddress,
  showContact,
  startUpdates,
  stopUpdates,
} from './contact.tsx'
import { keepAppeal, keepNotice, showAppeal, showNotice } from './disagree.tsx'
import { keepEnding, keepForget, showEnding, showForget, showForgotten, showStop, stop } from './endings.tsx'
import { askForLink, enterWithCode, showLink, showLinkSent, signOut, spendLink } from './enter.tsx'
import { downloadJson, downloadText, showDownload, showHome, showOwnHelp, showStory } from './home.tsx'
import { ownGet, ownPost } from './own-visit.tsx'
import { keepMessage, keepReport, keepStop, showMessages } from './relay.tsx'
import { keepHelped, keepReply, keepReplyAgain, keepSettled, showReply, showReplyAgain } from './replying.tsx'
import { keepAnswerToRequest, keepTakingBack, showSharing } from './sharing.tsx'
import type { Ending } from './standing.ts'
import { keepNotComing, keepTakingPart, showTakingPart } from './taking-part.tsx'
import { accept, keepAdd, keepAnswer, keepChange, showAdd, showAnswer, showChange } from './writing.tsx'

const everybody = { for: 'public' } as const
const story = '/your-story/stories/:id'

const comingIn: readonly Route[] = [
  get('/your-story', everybody, showHome),
  post('/your-story/code', everybody, enterWithCode),
  post('/your-story/link', everybody, askForLink),
  get('/your-story/link-sent', everybody, showLinkSent),
  get('/your-story/link/:link', everybody, showLink),
  post('/your-story/link/:link', everybody, spendLink),
  get('/your-story/address/:link', everybody, showAddress),
  post('/your-story/address/:link', everybody, confirmAddress),
  post('/your-story/sign-out', everybody, signOut),
  get('/your-story/stop/:token', everybody, showStop),
  post('/your-story/stop/:token', everybody, stop),
  get('/your-story/forgotten', everybody, showForgotten),
]

const endings: readonly Ending[] = ['hide', 'show', 'undo', 'withdraw', 'delete']

const onOneStory: readonly Route[] = [
  ownGet(story, showStory),
  ownPost(`${story}/accept`, accept),
  ownGet(`${story}/answer`, showAnswer),
  ownPost(`${story}/answer`, keepAnswer),
  ownGet(`${story}/add`, showAdd),
  ownPost(`${story}/add`, keepAdd),
  ownGet(`${story}/words`, showChange),
  ownPost(`${story}/words`, keepChange),
  ownPost(`${story}/helped/:response`, keepHelped),
  ownPost(`${story}/settled/:response`, keepSettled),
  ownGet(`${story}/reply/:response`, showReply),
  ownPost(`${story}/reply/:response`, keepReply),
  ownGet(`${story}/reply-again/:reply`, showReplyAgain),
  ownPost(`${story}/reply-again/:reply`, keepReplyAgain),
  ownGet(`${story}/messages`, showMessages),
  ownPost(`${story}/messages/:message`, keepMessage),
  ownPost(`${story}/messages/:message/stop`, keepStop),
  ownPost(`${story}/messages/:message/report`, keepReport),
  ownGet(`${story}/take-part/:response`, showTakingPart),
  ownPost(`${story}/take-part/:response`, keepTakingPart),
  ownPost(`${story}/take-part/:response/withdraw`, keepNotComing),
  ownGet(`${story}/sharing`, showSharing),
  ownPost(`${story}/sharing/:request`, keepAnswerToRequest),
  ownPost(`${story}/sharing/:request/back`, keepTakingBack),
  ownGet(`${story}/appeal`, showAppeal),
  ownPost(`${story}/appeal`, keepAppeal),
  ownGet(`${story}/notice/:notice`, showNotice),
  ownPost(`${story}/notice/:notice`, keepNotice),
  ...endings.flatMap((ending) => [
    ownGet(`${story}/${ending}`, showEnding(ending)),
    ownPost(`${story}/${ending}`, keepEnding(ending)),
  ]),
]

const aboutMe: readonly Route[] = [
  ownGet('/your-story/help/:kind', showOwnHelp),
  ownGet('/your-story/contact', showContact),
  ownPost('/your-story/contact', keepAddress),
  ownPost('/your-story/contact/stop', stopUpdates),
  ownPost('/your-story/contact/start', startUpdates),
  ownPost('/your-story/contact/forget', forgetAddress),
  ownGet('/your-story/download', showDownload),
  ownGet('/your-story/download/your-story.json', downloadJson),
  ownGet('/your-story/download/your-story.txt', downloadText),
  ownGet('/your-story/forget', showForget),
  ownPost('/your-story/forget', keepForget),
]

export const routes: readonly Route[] = [...comingIn, ...onOneStory, ...aboutMe]
