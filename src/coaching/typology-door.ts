export { type Coding, codeResponse, isResponseType } from './code-response.ts'
export {
  type Agreement,
  agreementOfPeople,
  agreementWithCoach,
  type OrganisationAnswers,
  organisationAnswers,
  type ReadResponse,
  readResponses,
} from './typology.ts'
