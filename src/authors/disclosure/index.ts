/** An author's address, opened by two people at the command line and never in the web. */
export { type Basis, bases, confirmDisclosure, type Disclosed, requestDisclosure } from './disclose.ts'
