import { fact } from '../platform/facts/index.ts'

/** An author asked to be forgotten: nothing may lead from anything they told to them, or from one thing to another. */
export const authorForgotten = fact<{ authorId: string }>('authorForgotten')
