import { useWords } from '../../platform/i18n/index.ts'
import { type StorySearch, searchQuery } from '../../search/index.ts'
import { Chip, Chips } from '../../ui/index.ts'
import { words } from './words.ts'

const said = {
  service: 'aboutService',
  organisation: 'aboutOrganisation',
  area: 'inArea',
  near: 'nearPlace',
  tag: 'taggedWith',
  from: 'fromMonth',
  to: 'toMonth',
} as const

/** The filters that came by a link and have no chip of their own, each a link that takes it away. */
export function InForce({ search }: { search: StorySearch }) {
  const t = useWords(words)
  const names = (Object.keys(said) as (keyof typeof said)[]).filter((name) => search[name])
  if (names.length === 0) return null
  return (
    <Chips label={t('inForce')}>
      {names.map((name) => (
        <Chip href={`/stories${searchQuery({ ...search, [name]: '' })}`} current>
          {t(said[name], { value: search[name] })}
          <span class="nhsuk-u-visually-hidden">, {t('removeFilter')}</span>
        </Chip>
      ))}
    </Chips>
  )
}
