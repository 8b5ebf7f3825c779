import { type CsvError, parse } from 'csv-parse/sync'
import type { Membership } from '../../platform/auth/index.ts'
import { email } from '../../platform/forms/index.ts'
import { Refusal } from '../../platform/refusal.ts'
import { t } from '../words.ts'
import { shapeOf } from './decode-list.ts'

/** Lines in one list. More come in a second list. */
export const MOST_LINES = 2000

/** What is known of the organisation whose cast grows. */
export interface KnownCast {
  /** Addresses that have a place in the cast already, in small letters. */
  emails: ReadonlySet<string>
  /** Services by code and by name, and sites by theirs, in small letters: what each stands for. */
  scopes: ReadonlyMap<string, { serviceIds: number[]; siteIds: number[] }>
}

export interface ListedMember {
  line: number
  name: string
  email: string
  roleTitle: string
  role: Membership['role']
  /** Both empty means the whole organisation. */
  serviceIds: number[]
  siteIds: number[]
  /** The scope as it was written; '' for the whole organisation. */
  scope: string
}

export interface CheckedList {
  members: ListedMember[]
  refused: { line: number; sentence: string }[]
  /** Columns that mean nothing here, as they are written: a slip in "role" must not make everybody a responder unseen. */
  unread: string[]
}

const roles: Membership['role'][] = [
  'reader',
  'responder',
  'understudy',
  'coach',
  'scout',
  'director',
  'administrator',
]
const columns = ['name', 'email', 'job', 'role', 'services'] as const
type Column = (typeof columns)[number]
type Cells = Partial<Record<Column, string>>

/** What people call the columns otherwise. */
const alsoCalled: Record<string, Column> = {
  'e-mail': 'email',
  'email address': 'email',
  'e-mail address': 'email',
  'full name': 'name',
  'job title': 'job',
  service: 'services',
}

/**
 * Reads a list of people to invite: the columns name and email, and, if there are any, job, role and services. Nothing is
 * changed by reading it. Every line is either taken whole or refused with a sentence.
 * @throws Refusal when the list as a whole cannot be read
 */
export function checkMemberList(text: string, known: KnownCast): CheckedList {
  const { lines, refused, unread } = linesOf(text)
  const members: ListedMember[] = []
  const lineOf = new Map<string, number>()
  for (const { line, cells } of lines) {
    const read = readLine(cells, known)
    const twice = lineOf.get((cells.email ?? '').trim().toLowerCase())
    if (typeof read === 'string') refused.push({ line, sentence: read })
    else if (twice) refused.push({ line, sentence: t('listTwice', { email: read.email, line: twice }) })
    else {
      members.push({ line, ...read })
      lineOf.set(read.email.toLowerCase(), line)
    }
  }
  return { members, refused: refused.toSorted((one, two) => one.line - two.line), unread }
}

/** One line as a member, or the sentence that says why not. */
function readLine(cells: Cells, known: KnownCast): Omit<ListedMember, 'line'> | string {
  const formula = columns.find((column) => isFormula(cells[column] ?? ''))
  if (formula) return t('listFormula', { column: formula })
  if (columns.some((column) => /\p{Cc}/u.test((cells[column] ?? '').trim()))) return t('listOddSigns')
  const cell = (column: keyof Cells) => (cells[column] ?? '').trim()
  if (cell('name') === '') return t('listNoName')
  if (cell('name').length > 100 || cell('job').length > 100) return t('listLong')
  const address = email({
    required: t('listNoEmail'),
    wrong: t('listBadEmail', { email: cell('email') }),
  }).read([cell('email')])
  if (!address.ok) return address.error
  if (known.emails.has(address.value.toLowerCase())) return t('listInCast', { email: address.value })
  const role = roles.find((one) => one === (cell('role').toLowerCase() || 'responder'))
  if (!role) return t('listBadRole', { role: cell('role'), roles: roles.join(', ') })
  const scope = scopeOf(cell('services'), known)
  if (typeof scope === 'string') return t('listBadService', { service: scope })
  return {
    name: cell('name'),
    email: address.value,
    roleTitle: cell('job'),
    role,
    ...scope,
    scope: cell('services'),
  }
}

/** What a spreadsheet would run when somebody opens the list again (OWASP, "CSV injection"). */
function isFormula(cell: string): boolean {
  return /^\s*[=+\-@＝＋－＠]/.test(cell) || /^[\t\r]/.test(cell)
}

/** The services and sites that a cell names, or the first name that nobody knows. */
function scopeOf(cell: string, { scopes }: KnownCast): Pick<ListedMember, 'serviceIds' | 'siteIds'> | string {
  const names = cell
    .split(/[;|]/)
    .map((name) => name.trim())
    .filter(Boolean)
  const stranger = names.find((name) => !scopes.has(name.toLowerCase()))
  if (stranger !== undefined) return stranger
  const found = names.flatMap((name) => scopes.get(name.toLowerCase()) ?? [])
  return {
    serviceIds: [...new Set(found.flatMap(({ serviceIds }) => serviceIds))],
    siteIds: [...new Set(found.flatMap(({ siteIds }) => siteIds))],
  }
}

interface Parsed {
  record: Cells
  info: { lines: number }
}

interface Lines {
  lines: { line: number; cells: Cells }[]
  refused: CheckedList['refused']
  unread: string[]
}

function linesOf(text: string): Lines {
  const refused: CheckedList['refused'] = []
  let header: string[] = []
  const { separator, headerLine } = shapeOf(text)
  const parsed = parse(text, {
    bom: true,
    delimiter: separator,
    from_line: headerLine,
    columns: (names: string[]) => {
      header = names.map((name) => columnOf(name.trim()))
      return header
    },
    info: true,
    skip_empty_lines: true,
    // A spreadsheet that was once longer leaves lines of nothing but separators.
    skip_records_with_empty_values: true,
    skip_records_with_error: true,
    on_skip: (error) => {
      refused.push(broken(error))
      return undefined
    },
  }) as unknown as Parsed[]
  checkHeader(header)
  if (parsed.length + refused.length === 0) throw new Refusal(t('listEmpty'))
  if (parsed.length > MOST_LINES) throw new Refusal(t('listManyLines', { most: MOST_LINES }))
  return {
    lines: parsed.map(({ record, info }) => ({ line: info.lines, cells: record })),
    refused,
    unread: header.filter((name) => name !== '' && !isColumn(name)),
  }
}

function columnOf(name: string): string {
  const plain = name.toLowerCase()
  return alsoCalled[plain] ?? (isColumn(plain) ? plain : name)
}

function isColumn(name: string): name is Column {
  return (columns as readonly string[]).includes(name)
}

function checkHeader(header: readonly string[]): void {
  if (!header.includes('name') || !header.includes('email')) throw new Refusal(t('listColumns'))
  const twice = columns.find((column) => header.filter((name) => name === column).length > 1)
  if (twice) throw new Refusal(t('listColumnTwice', { column: twice }))
}

function broken(error: CsvError | undefined): { line: number; sentence: string } {
  const line = Number(error?.lines ?? 1)
  if (error?.code === 'CSV_QUOTE_NOT_CLOSED') throw new Refusal(t('listOpenQuote', { line }))
  return { line, sentence: t('listRagged') }
}
