/** Pictures in answers: hand-drawn or photographed, and the easy-read version with a picture for each short sentence. */
export {
  type AnswerPicture,
  addPicture,
  type PictureKind,
  pictureKinds,
  pictureLimits,
  picturesOf,
  publicPicture,
  removePicture,
  storedPicture,
} from './pictures.ts'
