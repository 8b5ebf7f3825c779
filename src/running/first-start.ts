import { type Ground, openApp } from '../app.ts'

const HALF_BUILT =
  'The demonstration town was broken off half-way and is not whole. Remove the data folder to build it anew.'

/** Fills an empty database with the demonstration town, through the same actions and under the same role as the web. */
export async function seedWhenEmpty(ground: Ground): Promise<boolean> {
  const { isEmpty, isHalfBuilt, seedDemo } = await import('../seed/index.ts')
  const opened = await openApp({ ...ground, keys: { ...ground.keys, mailer: null } })
  try {
    if (await isHalfBuilt(opened.ground)) console.log(HALF_BUILT)
    if (!(await isEmpty(opened.ground))) return false
    console.log('Filling the empty database with Wellmouth, a town that does not exist …')
    await seedDemo(opened.ground)
    return true
  } finally {
    await opened.close()
  }
}
