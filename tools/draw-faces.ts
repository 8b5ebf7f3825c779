// Draws the faces of nobody that the demonstration shows: `npx tsx tools/draw-faces.ts` writes src/seed/faces/.
import { fileURLToPath } from 'node:url'
import sharp from 'sharp'

const skins = ['#f2d3bd', '#e0b08c', '#c68a63', '#9a6240', '#6f4530']
const hairs = ['#2b2320', '#5b3d2a', '#8a5a33', '#b9b4ac', '#d8c29a']
const clothes = ['#0b535d', '#54605f', '#7a5c86', '#93603d', '#3f6b4a', '#37557a']
const grounds = ['#e3efee', '#f0e9db', '#e9e4f0', '#f5e6d6', '#e2ecdf']

/** Shapes of hair behind and before the face; `H` stands for its colour. */
const styles = [
  {
    behind: '',
    before: '<path d="M98 138c0-52 28-78 62-78s62 26 62 78c-8-30-30-44-62-44s-54 14-62 44z" fill="H"/>',
  },
  {
    behind: '<path d="M88 214c-6-110 22-156 72-156s78 46 72 156z" fill="H"/>',
    before: '<path d="M100 140c4-40 28-58 60-58s56 18 60 58c-18-28-34-34-60-34s-46 10-60 34z" fill="H"/>',
  },
  {
    behind: '<circle cx="160" cy="52" r="28" fill="H"/>',
    before: '<path d="M98 140c0-50 26-74 62-74s62 24 62 74c-14-32-34-42-62-42s-50 12-62 42z" fill="H"/>',
  },
  { behind: '<circle cx="160" cy="118" r="86" fill="H"/>', before: '' },
  {
    behind: '',
    before:
      '<path d="M104 118c4-30 26-46 56-46s52 16 56 46c-18-14-36-20-56-20s-38 6-56 20z" fill="H"/><path d="M112 186c14 34 82 34 96 0-4 44-22 60-48 60s-44-16-48-60z" fill="H"/>',
  },
  {
    behind: '<path d="M82 250c-8-130 20-192 78-192s86 62 78 192z" fill="C"/>',
    before: '<path d="M102 150c0-46 24-68 58-68s58 22 58 68c-10-34-28-46-58-46s-48 12-58 46z" fill="C"/>',
  },
]

/** Skin, hair, style, clothes and ground of each person who shows a face. Those who are left out show their initials. */
const looks: Record<string, [number, number, number, number, number]> = {
  helen: [0, 3, 1, 0, 1],
  grace: [1, 1, 2, 5, 0],
  ruth: [4, 0, 3, 0, 3],
  bev: [0, 2, 1, 3, 4],
  sam: [3, 0, 0, 5, 1],
  priya: [2, 0, 2, 2, 0],
  jo: [0, 4, 0, 4, 2],
  imran: [2, 0, 4, 1, 1],
  ola: [1, 4, 1, 4, 3],
  lou: [1, 1, 0, 3, 4],
  marek: [0, 1, 4, 5, 2],
  femi: [4, 0, 0, 4, 0],
  asha: [3, 0, 5, 2, 1],
}

/** A portrait as SVG, or null for somebody who shows their initials. */
function portrait(key: string): string | null {
  const look = looks[key]
  if (!look) return null
  const [skin, hair, cloth, ground] = [skins[look[0]], hairs[look[1]], clothes[look[3]], grounds[look[4]]]
  const paint = (shape = '') => shape.replaceAll('"H"', `"${hair}"`).replaceAll('"C"', `"${cloth}"`)
  const style = styles[look[2]]
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 320 320" width="320" height="320">
    <rect width="320" height="320" fill="${ground}"/>
    ${paint(style?.behind)}
    <path d="M40 330c4-74 50-104 120-104s116 30 120 104z" fill="${cloth}"/>
    <path d="M132 190h56v44c0 18-56 18-56 0z" fill="${skin}"/>
    <ellipse cx="160" cy="150" rx="56" ry="68" fill="${skin}"/>
    ${paint(style?.before)}
    <path d="M142 186q18 14 36 0" fill="none" stroke="#0003" stroke-width="4" stroke-linecap="round"/>
    <circle cx="140" cy="150" r="4.5" fill="#0007"/><circle cx="180" cy="150" r="4.5" fill="#0007"/>
  </svg>`
}

if (import.meta.filename === process.argv[1]) {
  for (const key of Object.keys(looks)) {
    const file = new URL(`../src/seed/faces/${key}.webp`, import.meta.url)
    await sharp(Buffer.from(portrait(key) ?? ''))
      .webp({ quality: 82 })
      .toFile(fileURLToPath(file))
  }
}
