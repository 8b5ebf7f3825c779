import { catalogue } from '../../platform/i18n/index.ts'

/** The pages beside the telling: for under-16s, for staff, and for those who need help first. */
export const asideWords = catalogue({
  youngTitle: 'If you are under 16',
  young1: 'It is good that you want to tell your story. What happened to you matters.',
  young2:
    'Please ask a grown-up you trust to do this with you. It can be a parent, a carer, a guardian, or an advocate.',
  young3:
    'An advocate is a person whose job is to help you say what you want to say. It is free. Ask at the hospital or your school.',
  young4:
    'If a grown-up hurt you, or you do not feel safe, you can talk to Childline: 0800 1111. It is free and it does not show on the bill.',
  youngReady: 'A grown-up I trust is with me and says it is all right',
  youngLater: 'We keep your story in this browser for 7 days, so you can come back together.',

  staffTitle: 'If you work there',
  staff1:
    'This place is for people who were cared for, and for those close to them. It is not the right place to speak up about your own work.',
  staff2: 'For that, these can protect you and can act:',
  staffRoute1:
    'your manager, or the person your organisation has for speaking up (often called a Freedom to Speak Up Guardian)',
  staffRoute2: 'your union or professional body',
  staffRoute3: 'the regulator of health and care in your country',
  staffRoute4:
    'Protect, a charity that gives free and private advice to people who speak up at work: 020 3117 2520',
  staff3:
    'If you had care there yourself, or someone close to you had, you can tell that story here like anybody else.',
  staffPart: 'How do you want to tell it?',
  staffPartMissing: 'Choose how you want to tell it.',

  helpTitle: 'Help is there, now',
  helpLead:
    'We are sorry that this happens. You do not have to carry it alone. Your story is safe: we have kept every word.',
  helpMore: 'More help, at any time',
  helpNotRead: 'A moderator may not read your story for some days. These people can help you now.',
  helpOn: 'Go on with my story',
  helpTop: 'Go to “Tell your story”',
})
