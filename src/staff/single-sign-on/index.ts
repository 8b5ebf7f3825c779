/** Signing in through an organisation's own issuer, and what becomes of those who come that way for the first time. */
export { type Admission, admit, type NotAdmitted } from './admit.ts'
export { type Arrival, arrivalsOf, letIn, turnAway } from './arrivals.ts'
export { comeBack, returnAddress, setOut } from './attempts.ts'
export {
  allConnections,
  allowConnection,
  type Connection,
  connectionForEmail,
  connectionOf,
  endConnection,
  sayAddressesChecked,
  setConnection,
} from './connections.ts'
export { addressAtIssuer, askIssuer, type IssuerProblem } from './issuer.ts'
export { codeToSetUp, setUpCode } from './own-code.ts'
export { readDomains, readIssuer } from './rules.ts'
