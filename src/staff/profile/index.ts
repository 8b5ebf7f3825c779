/** What members of staff say about themselves beside their answers: name, role, a sentence, a face. */
export { type Leaver, leavers } from './leavers.ts'
export { keepPhoto, photoNamed, photoPath, photoPathOf, removePhoto } from './photos.ts'
export { type Profile, profileOf, saveProfile, setUnnamed } from './save-profile.ts'
