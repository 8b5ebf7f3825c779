/** A function's value and slope at a point. */
export interface Slope {
  readonly value: number
  readonly gradient: Float64Array
}

interface Step {
  readonly move: Float64Array
  readonly turn: Float64Array
}

const remembered = 8
const mostSteps = 150

/**
 * Finds the lowest point of a smooth convex function by limited-memory BFGS (Nocedal 1980) with a halving line search.
 * Same function, same start, same answer: no chance is involved.
 */
export function minimise(slopeAt: (point: Float64Array) => Slope, size: number): Float64Array {
  let point = new Float64Array(size)
  let here = slopeAt(point)
  const steps: Step[] = []
  for (let round = 0; round < mostSteps; round++) {
    const direction = downhill(here.gradient, steps)
    const next = search(slopeAt, { point, here, direction })
    if (next === undefined) break
    steps.push({ move: minus(next.point, point), turn: minus(next.slope.gradient, here.gradient) })
    if (steps.length > remembered) steps.shift()
    const gained = here.value - next.slope.value
    point = next.point
    here = next.slope
    if (gained < 1e-7 * Math.abs(here.value)) break
  }
  return point
}

/** The two-loop recursion: the direction of steepest descent, bent by the last steps. */
function downhill(gradient: Float64Array, steps: readonly Step[]): Float64Array {
  const direction = gradient.map((value) => -value)
  const shares: number[] = []
  for (const { move, turn } of steps.toReversed()) {
    const share = dot(move, direction) / dot(move, turn)
    shares.push(share)
    addScaled(direction, turn, -share)
  }
  const last = steps.at(-1)
  if (last !== undefined) scale(direction, dot(last.move, last.turn) / dot(last.turn, last.turn))
  for (const { move, turn } of steps) {
    const share = shares.pop() ?? 0
    addScaled(direction, move, share - dot(turn, direction) / dot(move, turn))
  }
  return direction
}

function search(
  slopeAt: (point: Float64Array) => Slope,
  from: { point: Float64Array; here: Slope; direction: Float64Array },
) {
  const fall = dot(from.here.gradient, from.direction)
  if (fall > -1e-9) return undefined
  for (let length = 1; length > 1e-6; length /= 2) {
    const point = from.point.slice()
    addScaled(point, from.direction, length)
    const slope = slopeAt(point)
    if (slope.value <= from.here.value + 1e-4 * length * fall) return { point, slope }
  }
  return undefined
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0
  for (let index = 0; index < a.length; index++) sum += (a[index] ?? 0) * (b[index] ?? 0)
  return sum
}

function minus(a: Float64Array, b: Float64Array): Float64Array {
  return a.map((value, index) => value - (b[index] ?? 0))
}

function addScaled(target: Float64Array, other: Float64Array, times: number): void {
  for (let index = 0; index < target.length; index++)
    target[index] = (target[index] ?? 0) + times * (other[index] ?? 0)
}

function scale(target: Float64Array, times: number): void {
  for (let index = 0; index < target.length; index++) target[index] = (target[index] ?? 0) * times
}
