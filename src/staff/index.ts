/** The door of the staff: who may sign in, the cast of each organisation, its guidelines, and the pages an operator edits. */
export * as accounts from './accounts/index.ts'
export { respondersFor } from './cast/responders.ts'
export { answersFor, covers, mayRespond } from './cast/rules.ts'
export { staffViewer } from './cast/staff-viewer.ts'
export { photoPaths } from './profile/photo-paths.ts'
export { identifyStaff } from './sign-in/identify-staff.ts'
export * as signIn from './sign-in/index.ts'
export { sitePage } from './site-pages/site-page.ts'
