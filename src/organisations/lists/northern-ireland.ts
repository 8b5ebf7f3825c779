import type { Fields, Format } from './directory-row.ts'

/** Northern Irish hospitals. The list has no codes: ours are made from postcode and name, and the trust's from its name. */
export const northernIreland: Format = {
  columns: ['trust', 'name', 'short_name', 'postcode'],
  read(fields) {
    const trust = fields.trust?.trim() ?? ''
    return {
      kind: 'hospital',
      code: madeCode(fields),
      name: fields.name ?? '',
      knownAs: [fields.short_name ?? ''],
      postcode: fields.postcode ?? '',
      parentCode: trust && `NI-${asCode(trust)}-TRUST`,
      parentName: trust && `${trust} Health and Social Care Trust`,
    }
  },
}

function madeCode({ name, postcode }: Fields): string {
  if (!name?.trim()) return ''
  return ['NI', asCode(postcode ?? ''), asCode(name)].filter(Boolean).join('-')
}

function asCode(words: string): string {
  return words
    .toUpperCase()
    .replace(/['’]/g, '')
    .replace(/[^A-Z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}
