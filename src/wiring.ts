/** Who listens to which fact, what is done when, and which rooms are open: the house's table of contents. */
import type { Listener } from './platform/facts/index.ts'
import type { Route } from './platform/http/index.ts'
import type { JobHandler } from './platform/jobs/index.ts'
import { deliverMail, type MailGround, type MailTemplate } from './platform/mail/index.ts'
import type { WorkGround } from './platform/work.ts'

export const routes: readonly Route[] = []

export const listeners: readonly Listener[] = []

export const workerJobs: readonly JobHandler<WorkGround>[] = []

export const mailerJobs: readonly JobHandler<MailGround>[] = [deliverMail]

export const jobHandlers = [...workerJobs, ...mailerJobs]

export const mailTemplates: readonly MailTemplate[] = []
