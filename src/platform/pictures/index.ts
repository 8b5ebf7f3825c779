/** Pictures that people send: decoded with care, and drawn anew so that nothing a camera wrote stays in them. */
export { type Redrawn, type RedrawProblem, redraw } from './redraw.ts'
