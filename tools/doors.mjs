// Who may enter which room (docs/architecture.md), asked of the real import graph.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { cruise } from 'dependency-cruiser'
import ts from 'typescript'

const stages = ['frontstage', 'backstage', 'desk', 'operator', 'open-data']

/** The line of the domains: each may enter the doors of those before it. */
const line = [
  'organisations',
  'staff',
  'authors',
  'tags',
  'stories',
  'search',
  'moderation',
  'responses',
  'coaching',
  'changes',
  'care',
  'audience',
  'alerts',
  'ladder',
  'relay',
  'sharing',
  'invitations',
  'worklog',
  'headspace',
  'reports',
]

const MOST_EXPORTS = 10
const any = (names) => `(${names.join('|')})`
const tests = '\\.test\\.tsx?$|^src/testing/'
const outside = { pathNot: tests }

const rules = [
  // Two files of one room may name each other's types; what runs may not go round.
  { name: 'no cycles', from: {}, to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } } },
  { name: 'every import leads somewhere', from: {}, to: { couldNotResolve: true } },
  {
    name: 'domains are entered by their doors',
    from: { ...outside, path: '^src/([^/]+)', pathNot: `${tests}|^src/wiring\\.ts$` },
    to: { path: `^src/${any(line)}/`, pathNot: ['^src/$1/', `^src/${any(line)}/index\\.ts$`] },
  },
  {
    name: 'stages do not know each other',
    from: { ...outside, path: `^src/${any(stages)}/` },
    to: { path: `^src/${any(stages)}/`, pathNot: '^src/$1/' },
  },
  {
    name: 'domains know no page',
    from: { ...outside, path: `^src/${any(line)}/` },
    to: { path: `^src/${any([...stages, 'ui', 'cli', 'copies', 'running', 'seed'])}/` },
  },
  ...line.map((domain, place) => ({
    name: `${domain} enters only what stands before it in the line`,
    from: { ...outside, path: `^src/${domain}/` },
    to: { path: `^src/${any(line.slice(place))}/`, pathNot: `^src/${domain}/` },
  })),
  {
    name: 'platform knows no word of the domain',
    from: { ...outside, path: '^src/platform/' },
    to: { path: '^src/', pathNot: '^src/platform/' },
  },
  {
    name: 'ui knows only the platform',
    from: { ...outside, path: '^src/ui/' },
    to: { path: '^src/', pathNot: '^src/(ui|platform)/' },
  },
  {
    name: 'rooms do not know how the house is put together',
    from: { ...outside, path: `^src/${any([...stages, ...line])}/` },
    to: { path: '^src/(wiring|app|queues|main[^/]*|cli)\\.ts$' },
  },
  { name: 'no program leans on tests', from: outside, to: { path: tests } },
].map((rule) => ({ severity: 'error', ...rule }))

/** Cruises a tree's `src` and gives what is wrong in it, a sentence each, and how much was read. */
export async function checkDoors(root) {
  const { output } = await cruise(
    ['src'],
    {
      baseDir: root,
      includeOnly: { path: '^src' },
      tsPreCompilationDeps: true,
      tsConfig: { fileName: join(root, 'tsconfig.json') },
      validate: true,
      ruleSet: { forbidden: rules },
      enhancedResolveOptions: { extensions: ['.ts', '.tsx'] },
    },
    {},
  )
  const { totalCruised: modules, totalDependenciesCruised: imports, violations } = output.summary
  const problems = violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`)
  if (modules === 0 || imports === 0) problems.push('Nothing was read, so nothing is known.')
  return { modules, imports, problems: [...new Set([...problems, ...wideDoors(root)])] }
}

/** Doors through which more than ten things pass. Types are apart: they are the words, not the deeds. */
function wideDoors(root) {
  return line
    .map((domain) => `src/${domain}/index.ts`)
    .filter((door) => existsSync(join(root, door)))
    .flatMap((door) => {
      const names = exportsOf(
        ts.createSourceFile(door, readFileSync(join(root, door), 'utf8'), ts.ScriptTarget.Latest),
      )
      if (names.includes('*')) return [`${door} opens everything (export *), so nobody can see what passes.`]
      return names.length > MOST_EXPORTS
        ? [`${door} lets ${names.length} things through; ten are enough.`]
        : []
    })
}

function exportsOf(source) {
  return source.statements.flatMap((statement) => {
    if (ts.isExportDeclaration(statement)) return statement.isTypeOnly ? [] : namesIn(statement.exportClause)
    const isExport = statement.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)
    return isExport && !ts.isInterfaceDeclaration(statement) && !ts.isTypeAliasDeclaration(statement)
      ? ['one']
      : []
  })
}

function namesIn(clause) {
  if (!clause) return ['*']
  if (ts.isNamespaceExport(clause)) return [clause.name.text]
  return clause.elements.filter((element) => !element.isTypeOnly).map((element) => element.name.text)
}

/** Folders of `src` that are in no rule, which would be rooms without a door. */
export function unknownRooms(root) {
  const known = new Set([...stages, ...line, 'platform', 'ui', 'cli', 'copies', 'running', 'seed', 'testing'])
  return readdirSync(join(root, 'src'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !known.has(entry.name))
    .map((entry) => `src/${entry.name} is in no rule; give it its place in tools/doors.mjs.`)
}
