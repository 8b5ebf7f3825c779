// The typefaces, cut down to the letters and weights that pages use. Welsh letters are files of their own, loaded only where they stand.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const span = (first, last) =>
  Array.from({ length: last - first + 1 }, (_, at) => String.fromCodePoint(first + at)).join('')

const latin = `${span(0x20, 0x7e)}${span(0xa0, 0xff)}–—‘’“”†•…‹›€™←↑→↓−`
const welsh = 'ŴŵŶŷẀẁẂẃẄẅỲỳ'
// Enough to join and space letters well; figures, swashes and small capitals stay out.
const keepFeatures = ['kern', 'liga', 'mark', 'ccmp', 'locl']

const faces = [
  { name: 'interface', family: 'atkinson-hyperlegible-next', weights: { min: 400, max: 700 } },
  { name: 'letter', family: 'literata', weights: { min: 400, max: 600 } },
]

const folder = (root, family) => join(root, 'node_modules/@fontsource-variable', family)

/** The subset fonts as pairs of file name and content. */
export async function buildFonts(root) {
  const { default: subset } = await import('subset-font')
  const cut = ({ family, weights }, part, letters) =>
    subset(readFileSync(join(folder(root, family), `files/${family}-${part}-wght-normal.woff2`)), letters, {
      targetFormat: 'woff2',
      variationAxes: { wght: weights },
      noHinting: true,
      keepFeatures,
    })
  const fonts = []
  for (const face of faces) {
    fonts.push([`${face.name}.woff2`, await cut(face, 'latin', latin)])
    fonts.push([`${face.name}-welsh.woff2`, await cut(face, 'latin-ext', welsh)])
  }
  return fonts
}

/** The licences that must travel with the typefaces. */
export function fontLicences(root) {
  return faces.map(({ family }) => readFileSync(join(folder(root, family), 'LICENSE'), 'utf8')).join('\n\n')
}
