import { useWords } from '../../platform/i18n/index.ts'
import type { ShownMail } from '../../platform/mail/index.ts'
import { Day, EmptyState, H1, H2, Prose, PublicLayout } from '../../ui/index.ts'
import { words } from './words.ts'

/** The outbox in place of a mail box, while nothing is really sent. */
export function DevMailPage({ mails }: { mails: ShownMail[] }) {
  const t = useWords(words)
  return (
    <PublicLayout title={t('title')}>
      <H1>{t('title')}</H1>
      <p class="lede">{t('lead')}</p>
      {mails.length === 0 ? <EmptyState heading={t('empty')} /> : mails.map((mail) => <Mail mail={mail} />)}
    </PublicLayout>
  )
}

function Mail({ mail }: { mail: ShownMail }) {
  const t = useWords(words)
  return (
    <article class="letter letter--small" id={`mail-${mail.id}`}>
      <H2>{mail.subject}</H2>
      <p class="totals">
        {t('to', { to: mail.to })}, <Day day={mail.day} />, {t(mail.state === 'sent' ? 'sent' : 'waiting')}
      </p>
      <Prose text={mail.text} />
      <Links text={mail.text} />
    </article>
  )
}

function Links({ text }: { text: string }) {
  const links = [...text.matchAll(/^https?:\/\/\S+$/gm)].map(([link]) => new URL(link))
  return (
    <ul>
      {links.map((link) => (
        <li>
          <a href={`${link.pathname}${link.search}`}>{link.pathname}</a>
        </li>
      ))}
    </ul>
  )
}
