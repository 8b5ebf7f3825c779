/** Who listens to which fact, what is done when, and which rooms are open: the house's table of contents. */
import { identifyAuthor } from './authors/index.ts'
import type { Listener } from './platform/facts/index.ts'
import type { Identify, Route } from './platform/http/index.ts'
import type { JobHandler } from './platform/jobs/index.ts'
import { deliverMail, type MailGround, type MailTemplate } from './platform/mail/index.ts'
import type { WorkGround } from './platform/work.ts'
import { eraseDeletedJob, releaseStoriesJob } from './stories/release-stories.ts'

export const identify: Identify = { author: identifyAuthor, staff: async () => null }

export const routes: readonly Route[] = []

export const listeners: readonly Listener[] = []

export const workerJobs: readonly JobHandler<WorkGround>[] = [releaseStoriesJob, eraseDeletedJob]

export const mailerJobs: readonly JobHandler<MailGround>[] = [deliverMail]

export const jobHandlers = [...workerJobs, ...mailerJobs]

export const mailTemplates: readonly MailTemplate[] = []
