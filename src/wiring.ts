/** Who listens to which fact, what is done when, and which rooms are open: the house's table of contents. */
import { alertMails } from './alerts/index.ts'
import { praiseListeners } from './alerts/praise/find-praise.ts'
import { seeToPraiseJob } from './alerts/praise/see-to-praise.ts'
import { raiseConcernOfReply } from './alerts/raise-concern-of-reply.ts'
import { sendDigestsJob } from './alerts/send-digests.ts'
import { tellAuthorOfAnswer, tellAuthorOfDecline, tellAuthorOfReturn } from './alerts/tell-author.ts'
import { tellCoaches } from './alerts/tell-coaches.ts'
import { tellListenersOfStory } from './alerts/tell-listeners.ts'
import { tellOfCorrection } from './alerts/tell-of-correction.ts'
import { tellOutsiders } from './alerts/tell-outsiders.ts'
import {
  tellWriterOfDecline,
  tellWriterOfPublication,
  tellWriterOfReturn,
  tellWritersOfReply,
} from './alerts/tell-writers.ts'
import { reads } from './audience/index.ts'
import { authorMails } from './authors/emails/templates.ts'
import { identifyAuthor } from './authors/identify-author.ts'
import { tidyAuthorsJob } from './authors/jobs.ts'
import { backstage } from './backstage/index.ts'
import { careMails } from './care/index.ts'
import { tidyCareJob } from './care/tidy-care.ts'
import {
  eraseChangesOfStory,
  recordChangeOfResponse,
  withdrawChangeOfResponse,
} from './changes/record-change.ts'
import { holdWhatTellsTooMuch } from './coaching/hold-back.ts'
import { readUnreadJob } from './coaching/read-unread.ts'
import { endWaitOfDeleted, endWaitOfSent } from './coaching/rehearsal-waits.ts'
import {
  forgetDeletedResponse,
  forgetErasedAnswers,
  readPublishedResponse,
} from './coaching/store-reading.ts'
import { keepErasuresJob } from './copies/keep-erasures.ts'
import { routes as desk } from './desk/routes.ts'
import { frontstage } from './frontstage/index.ts'
import { routes as services } from './frontstage/services/routes.tsx'
import { headspaceMails } from './headspace/index.ts'
import { tidyHeadspaceJob } from './headspace/tidy-headspace.ts'
import { invitationMails } from './invitations/emails.ts'
import { eraseSignups, forgetSignups } from './invitations/forget-signups.ts'
import { tellHostsJob } from './invitations/tell-hosts.ts'
import { climbLaddersJob } from './ladder/climb-ladder.ts'
import { ladderMails } from './ladder/index.ts'
import { passOnClocks } from './ladder/pass-on.ts'
import { clockListeners } from './ladder/run-clocks.ts'
import { tellSeniors } from './ladder/serious-alerts.ts'
import { objections } from './moderation/index.ts'
import { declineUnansweredJob, endUnconfirmedJob, releaseEditsJob, tellAuthorJob } from './moderation/jobs.ts'
import { mailsToAuthors } from './moderation/mail-author.ts'
import { concernListeners } from './moderation/note-concern.ts'
import { forgetContactsJob } from './moderation/objections/forget-contacts.ts'
import { watchDeadlinesJob } from './moderation/objections/watch-deadlines.ts'
import { safeguardingMails } from './moderation/safeguarding/emails.ts'
import { climbAlertJob } from './moderation/safeguarding/jobs.ts'
import { openData } from './open-data/index.ts'
import { operator } from './operator/index.ts'
import type { Listener } from './platform/facts/index.ts'
import type { Buffered, Identify, Route } from './platform/http/index.ts'
import type { JobHandler } from './platform/jobs/index.ts'
import { deliverMail, type MailGround, type MailTemplate, sweepMail } from './platform/mail/index.ts'
import type { WorkGround } from './platform/work.ts'
import { relayMails } from './relay/emails.ts'
import { eraseRelayJob } from './relay/erase-relay.ts'
import { eraseAnswersJob } from './responses/erase-answers.ts'
import { remindOffStageJob } from './responses/off-stage.ts'
import { carryOutJob } from './responses/pending/carry-out.ts'
import { publishTrusted } from './responses/trust/trust.ts'
import { sharingMails } from './sharing/emails.ts'
import { eraseSharingJob } from './sharing/erase-sharing.ts'
import { tellAskersJob } from './sharing/tell-askers.ts'
import { staffMails } from './staff/emails/index.ts'
import { identifyStaff } from './staff/index.ts'
import { tidySignInJob } from './staff/sign-in/tidy.ts'
import { eraseDeletedJob, releaseStoriesJob } from './stories/release-stories.ts'
import { unlinkAuthor } from './stories/unlink-author.ts'
import { eraseLogJob } from './worklog/erase-log.ts'

export const identify: Identify = { author: identifyAuthor, staff: identifyStaff }

export const routes: readonly Route[] = [
  ...frontstage,
  ...openData,
  ...backstage,
  ...services,
  ...operator,
  ...desk,
]

export const listeners: readonly Listener[] = [
  ...concernListeners,
  raiseConcernOfReply,
  holdWhatTellsTooMuch,
  publishTrusted,
  ...mailsToAuthors,
  recordChangeOfResponse,
  withdrawChangeOfResponse,
  eraseChangesOfStory,
  forgetSignups,
  unlinkAuthor,
  eraseSignups,
  readPublishedResponse,
  forgetDeletedResponse,
  forgetErasedAnswers,
  endWaitOfSent,
  endWaitOfDeleted,
  tellCoaches,
  tellListenersOfStory,
  tellOutsiders,
  ...praiseListeners,
  tellOfCorrection,
  tellWriterOfPublication,
  tellWriterOfReturn,
  tellWriterOfDecline,
  tellWritersOfReply,
  tellAuthorOfAnswer,
  tellAuthorOfReturn,
  tellAuthorOfDecline,
  ...clockListeners,
  tellSeniors,
  passOnClocks,
]

export const workerJobs: readonly JobHandler<WorkGround>[] = [
  releaseStoriesJob,
  eraseDeletedJob,
  tidyAuthorsJob,
  eraseAnswersJob,
  carryOutJob,
  keepErasuresJob,
  sendDigestsJob,
  seeToPraiseJob,
  tellAuthorJob,
  releaseEditsJob,
  declineUnansweredJob,
  endUnconfirmedJob,
  climbAlertJob,
  watchDeadlinesJob,
  forgetContactsJob,
  tidySignInJob,
  climbLaddersJob,
  remindOffStageJob,
  readUnreadJob,
  eraseLogJob,
  eraseRelayJob,
  tellAskersJob,
  tellHostsJob,
  eraseSharingJob,
  tidyCareJob,
  tidyHeadspaceJob,
]

export const mailerJobs: readonly JobHandler<MailGround>[] = [deliverMail, sweepMail]

export const jobHandlers = [...workerJobs, ...mailerJobs]

/** What is counted in memory and written down every few seconds and at the end, never inside a request. */
export const buffers: readonly Buffered[] = [reads.readBuffer]

export const mailTemplates: readonly MailTemplate[] = [
  ...authorMails,
  ...objections.objectionMails,
  ...alertMails,
  ...careMails,
  ...headspaceMails,
  ...ladderMails,
  ...relayMails,
  ...sharingMails,
  ...invitationMails,
  ...safeguardingMails,
  ...staffMails,
]
