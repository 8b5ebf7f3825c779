// The pages of the documentation that are written from the program itself, so that they cannot lie.
import { commands } from '../../src/cli/commands.ts'
import { usage } from '../../src/cli/help.ts'
import { permissionsPage, routesPage } from '../../src/cli/route-pages.ts'
import { settings } from '../../src/platform/config/index.ts'
import type { Setting } from '../../src/platform/config/settings.ts'
import { writeLetter } from '../../src/platform/mail/index.ts'
import { mailTemplates, routes } from '../../src/wiring.ts'

const WRITTEN = 'Written by `npm run docs` from the program itself. Do not edit.'

/** Every written page by its place in the repository. */
export function writtenPages(): Record<string, string> {
  const pages = {
    'docs/routes.md': routesPage(routes),
    'docs/permissions.md': permissionsPage(routes),
    'docs/operating/configuration.md': configurationPage(settings),
    'docs/operating/command-line.md': commandLinePage(),
    'docs/operating/mails.md': mailsPage(),
  }
  return Object.fromEntries(Object.entries(pages).map(([file, page]) => [file, `${page}\n`]))
}

function configurationPage(known: readonly Setting[]): string {
  return [
    '# Configuration',
    '',
    WRITTEN,
    '',
    'Settings are environment variables. Each is checked at the start, with one sentence for each mistake.',
    '`npm run hearback -- config` prints them with the values in use. `LOG_LEVEL` (info) says how much is logged.',
    '',
    '| setting | initial value | meaning |',
    '| --- | --- | --- |',
    ...known.map(
      ({ name, initial, meaning, secret }) =>
        `| \`${name}\` | ${initial ? `\`${initial}\`` : '(empty)'} | ${meaning}${secret ? ' Secret: masked wherever it is printed.' : ''} |`,
    ),
  ].join('\n')
}

function commandLinePage(): string {
  const parts = commands.flatMap((command) => [
    '',
    `## ${usage(command)}`,
    '',
    command.meaning,
    ...(command.notes ?? []),
    ...Object.entries(command.options ?? {}).flatMap(([name, { value, meaning }], place) => [
      ...(place === 0 ? [''] : []),
      `- \`--${name}${value ? ` ${value}` : ''}\`: ${meaning}`,
    ]),
  ])
  return [
    '# The command line',
    '',
    WRITTEN,
    '',
    '`npm run hearback -- COMMAND` works beside a running server and without one. It ends with 0 when the command was done,',
    '1 when it could not be done, and 2 when it could not be understood.',
    ...parts,
  ].join('\n')
}

/** Each mail with its subject, as its own example writes it. */
function mailsPage(): string {
  const site = {
    siteName: 'Hearback',
    baseUrl: 'https://stories.example',
    staffUrl: 'https://stories.example',
  }
  const rows = mailTemplates
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .map(
      (template) =>
        `| \`${template.name}\` | ${template.for} | ${template.meaning} | ${writeLetter(template, template.example, site).subject} |`,
    )
  return [
    '# Mails',
    '',
    WRITTEN,
    '',
    'A mail to an author holds no word of a story and no name of a service. `/design` shows each of them whole.',
    '',
    '| mail | for | sent when | subject, by example |',
    '| --- | --- | --- | --- |',
    ...rows,
  ].join('\n')
}
