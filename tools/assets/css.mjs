// Sass to one small stylesheet for each audience. The staff sheet is compiled in the light and in the dark and woven into one:
// wherever the two differ stands a custom property, and the reader's preference chooses its value.
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { transform } from 'esbuild'
import * as sass from 'sass'
import { prune } from './prune.mjs'

const oldestBrowsers = ['chrome80', 'firefox78', 'safari13', 'edge88']
const colour = /(#[0-9a-f]{3,8}\b|rgba?\([^)]*\))/gi

/** The stylesheets as pairs of file name and content. `addressOf` gives the address of another asset. */
export async function buildStylesheets(root, addressOf) {
  const compile = (sheet) => compileSass(root, sheet, addressOf)
  return [
    ['public.css', await minify(compile('public'))],
    ['staff.css', await minify(weave(compile('staff'), compile('staff-dark')))],
  ]
}

function compileSass(root, sheet, addressOf) {
  const { css } = sass.compile(join(root, `src/ui/${sheet}.scss`), {
    loadPaths: [join(root, 'node_modules')],
    quietDeps: true,
    functions: {
      'asset($name)': ([name]) =>
        new sass.SassString(addressOf(name.assertString('name').text), { quotes: false }),
    },
    importers: [
      {
        findFileUrl: (url) =>
          url.startsWith('nhsuk-frontend/') ? pathToFileURL(join(root, 'node_modules', url)) : null,
      },
    ],
  })
  return css
}

/** One sheet from two that differ in nothing but colours. */
export function weave(light, dark) {
  const [lights, darks] = [light.split(colour), dark.split(colour)]
  const names = new Map()
  const woven = lights.map((part, at) => {
    if (part === darks[at]) return part
    if (at % 2 === 0)
      throw new Error(`The light and the dark sheet differ in more than colours: ${part.trim().slice(-200)}`)
    const pair = `${part}|${darks[at]}`
    if (!names.has(pair)) names.set(pair, `--c${names.size}`)
    return `var(${names.get(pair)})`
  })
  const values = (side) => [...names].map(([pair, name]) => `${name}:${pair.split('|')[side]}`).join(';')
  const inTheDark = `@media screen and (prefers-color-scheme:dark){:root{${values(1)}}}`
  return `${placeAfterCharset(woven.join(''), `:root{${values(0)}}${inTheDark}`)}`
}

const placeAfterCharset = (css, rules) =>
  `${/^@charset [^;]+;/.exec(css)?.[0] ?? ''}${rules}${css.replace(/^@charset [^;]+;/, '')}`

async function minify(css) {
  const { code } = await transform(css, {
    loader: 'css',
    minify: true,
    target: oldestBrowsers,
    charset: 'utf8',
  })
  return prune(code.trim())
}
