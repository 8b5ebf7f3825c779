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

/** Whom to turn to in the United Kingdom, by what the words call for. An operator elsewhere puts other words in their place. */
export const helpWords = catalogue({
  general: `- **In danger, or badly ill: call [999](tel:999).**
- **Urgent medical help: call [111](tel:111).** It is open day and night.
- **In despair or thinking of suicide: call [111](tel:111) and choose option 2**, day and night.
- **To talk to someone: Samaritans, [116 123](tel:116123)**, free, day and night.
- **If you would rather text: send SHOUT to 85258**, free, day and night.`,
  medical_emergency_now: `- **Call [999](tel:999) now**, or go to the nearest emergency department.
- If you are not sure, **call [111](tel:111)**. It is open day and night.`,
  suicide: `- **If you are in danger now, or have taken something: call [999](tel:999).**
- **Call [111](tel:111) and choose option 2** to talk to a mental health team, day and night.
- **Samaritans: [116 123](tel:116123)**, free, day and night. You can say anything.
- **Text SHOUT to 85258** if you would rather write than talk.`,
  self_harm: `- **If you are badly hurt: call [999](tel:999).**
- **Call [111](tel:111) and choose option 2** to talk to a mental health team, day and night.
- **Samaritans: [116 123](tel:116123)**, free, day and night.
- **Text SHOUT to 85258** if you would rather write than talk.`,
  child_protection: `- **If a child is in danger now: call [999](tel:999).**
- **NSPCC: [0808 800 5000](tel:08088005000)**, for grown-ups who worry about a child.
- **Childline: [0800 1111](tel:08001111)**, for children and young people, free, day and night.
- You can also call the council where the child lives and ask for children’s services.`,
  domestic_abuse: `- **If you are in danger now: call [999](tel:999).** If you cannot speak, press 55 on a mobile.
- **National Domestic Abuse Helpline: [0808 2000 247](tel:08082000247)**, free, day and night.
- **Men’s Advice Line: [0808 801 0327](tel:08088010327).**
- If someone may look at this phone, the button “Leave this page now” takes you to another site.`,
  abuse_of_patient: `- **If someone is in danger now: call [999](tel:999).**
- **If it was a crime: call [101](tel:101)**, or go to a police station.
- **Call the council and ask for adult safeguarding** (for a child, children’s services). They must look into it.
- **Rape and sexual abuse: [0808 500 2222](tel:08085002222)**, free, day and night.`,
  threat_to_staff: `- **If someone is in danger now: call [999](tel:999).**
- **If you feel that you may hurt someone, or yourself: call [111](tel:111) and choose option 2**, day and night.
- **Samaritans: [116 123](tel:116123)**, free, day and night. You can say anything.`,
})
