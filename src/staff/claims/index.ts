/** An organisation that has not joined says that it would like to. */
export { acceptClaim, type Claim, claimOrganisation, declineClaim, openClaims } from './claims.ts'
