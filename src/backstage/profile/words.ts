import { catalogue } from '../../platform/i18n/index.ts'

export const words = catalogue({
  title: 'Your profile',
  lead: 'This is what people see beside your answers. Authors say that a name and a face help them to trust an answer.',
  saved: 'Saved',
  savedBody: 'New answers show it from now on.',
  preview: 'How it looks',
  unnamed: 'Only your role is shown, without name and photo. Ask a director if you want your name back.',
  wordsTitle: 'Your words',
  name: 'Name',
  nameHint: 'The name that a patient would call you by, such as Ines Okoro.',
  nameMissing: 'Write your name.',
  nameLong: 'Use 100 characters or fewer for your name.',
  roleTitle: 'Your role',
  roleTitleHint: 'Such as: Ward sister, Willow ward.',
  roleMissing: 'Write what your role is called.',
  roleLong: 'Use 100 characters or fewer for your role.',
  roleSentence: 'What you do, in one plain sentence',
  roleSentenceHint: 'Such as: I lead the nurses on Willow ward and plan who cares for whom.',
  sentenceLong: 'Use 200 characters or fewer for this sentence.',
  whyAnswering: 'Why you are the one who answers',
  whyHint:
    'Such as: I was there that week, and I can change how we do things. You can change it for each answer.',
  whyLong: 'Use 300 characters or fewer for this.',
  save: 'Save your words',
  photoTitle: 'Your photo',
  photo: 'Choose a photo',
  photoHint:
    'JPEG, PNG or WebP, up to 12 MB. We cut it to a square and take out the place and time that cameras write into it.',
  photoMissing: 'Choose a photo first.',
  keepPhoto: 'Use this photo',
  removePhoto: 'Take the photo away',
})
