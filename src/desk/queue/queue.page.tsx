import { sayClock, useWords } from '../../platform/i18n/index.ts'
import { Button, Chip, Chips, EmptyState, Form, H1, StaffLayout, Table, Tag } from '../../ui/index.ts'
import { DeskKeys } from '../desk-keys.tsx'
import { deskNav, navWords } from '../nav.ts'
import { type Filter, filters, queueAddress } from './filters.ts'
import { Load, type LoadProps } from './load.tsx'
import { NarrowForm, type NarrowProps } from './narrow-form.tsx'
import { addressOf, type QueueItem } from './queue.ts'
import { type Undoable, UndoList } from './undo-list.tsx'
import { words } from './words.ts'

export interface QueuePageProps extends LoadProps, NarrowProps {
  items: readonly QueueItem[]
  counts: Record<Filter, number>
  shortcuts: boolean
  recent: readonly Undoable[]
  viewerId: number
}

/** Everything that waits for a moderator. */
export function QueuePage(props: QueuePageProps) {
  const t = useWords(words)
  const nav = useWords(navWords)
  return (
    <StaffLayout
      title={t('title')}
      section="desk"
      nav={deskNav(nav)}
      current="/desk"
      head={<DeskKeys on={props.shortcuts} />}
    >
      <H1>{t('title')}</H1>
      <Load {...props} />
      <UndoList recent={props.recent} />
      <FilterLinks {...props} />
      <NarrowForm {...props} />
      {props.items.length === 0 ? <Empty filter={props.filter} /> : <Items {...props} />}
    </StaffLayout>
  )
}

function FilterLinks({ filter, by, counts }: QueuePageProps) {
  const t = useWords(words)
  const shown = filters.filter((one) => one === 'all' || one === filter || counts[one] > 0)
  return (
    <nav aria-label={t('filters')}>
      <Chips>
        {shown.map((one) => (
          <Chip href={queueAddress(one, by)} current={one === filter}>
            {t('filterCount', { name: t(one), count: counts[one] })}
          </Chip>
        ))}
      </Chips>
    </nav>
  )
}

function Empty({ filter }: { filter: Filter }) {
  const t = useWords(words)
  if (filter === 'all') return <EmptyState heading={t('empty')}>{t('emptyAll')}</EmptyState>
  return (
    <EmptyState heading={t('empty')} action={<a href="/desk">{t('showAll')}</a>}>
      {t('emptyFilter')}
    </EmptyState>
  )
}

/** More than anybody reads in a day; the rest come up as these go. */
const mostShown = 100

function Items({ items, filter, viewerId }: QueuePageProps) {
  const t = useWords(words)
  return (
    <>
      {items.length > mostShown ? <p>{t('firstOnes', { shown: mostShown, count: items.length })}</p> : null}
      <Table
        caption={t(filter)}
        captionHidden
        rowHeads
        head={[t('what'), t('age'), t('critical'), t('reader'), t('do')]}
        figures={[1]}
        rows={items
          .slice(0, mostShown)
          .map((item) => [
            <What item={item} />,
            t('days', { days: item.days }),
            item.criticality ?? t('notSet'),
            <Reader item={item} viewerId={viewerId} />,
            <Doing item={item} viewerId={viewerId} />,
          ])}
      />
    </>
  )
}

const urgencies = [undefined, 'concern', 'actToday', 'actNow'] as const
const kindWords = { story: 'story', response: 'response', reply: 'reply' } as const

function What({ item }: { item: QueueItem }) {
  const t = useWords(words)
  const kind = item.isEdit ? (item.kind === 'story' ? 'edit' : 'responseRevision') : kindWords[item.kind]
  return (
    <>
      {item.isOpen ? <a href={addressOf(item)}>{nameOf(t, item)}</a> : t('ownOrganisation')}
      <br />
      <span class="quiet">{t(kind)}</span>{' '}
      {item.urgency > 0 ? <Tag tone="waiting">{t(urgencies[item.urgency] ?? 'concern')}</Tag> : null}{' '}
      {item.answered ? <Tag>{t('answered')}</Tag> : null}{' '}
      {item.language === 'en' ? null : <Tag>{t(`language-${item.language}`)}</Tag>}
      {item.alike > 0 && item.isOpen ? (
        <a href={`${addressOf(item)}/alike`}>{t('alike', { count: item.alike })}</a>
      ) : null}
    </>
  )
}

function nameOf(
  t: ReturnType<typeof useWords<keyof typeof words>>,
  { kind, title, organisation }: QueueItem,
) {
  if (kind === 'story') return title
  return kind === 'reply' ? t('replyName', { title }) : t('responseName', { organisation, title })
}

function Reader({ item, viewerId }: { item: QueueItem; viewerId: number }) {
  const t = useWords(words)
  if (!item.claim) return <span class="quiet">{t('nobody')}</span>
  const time = sayClock(item.claim.claimedAt)
  return (
    <>
      {item.claim.moderatorId === viewerId ? t('you', { time }) : t('them', { name: item.claim.name, time })}
    </>
  )
}

function Doing({ item, viewerId }: { item: QueueItem; viewerId: number }) {
  const t = useWords(words)
  const isMine = item.claim?.moderatorId === viewerId
  if (!item.isOpen || (item.claim && !isMine)) return null
  return (
    <Form action={`${addressOf(item)}/${isMine ? 'release' : 'claim'}`}>
      <Button variant="quiet">
        {t(isMine ? 'give' : 'claim')}
        <span class="nhsuk-u-visually-hidden">{t('forItem', { title: nameOf(t, item) })}</span>
      </Button>
    </Form>
  )
}
