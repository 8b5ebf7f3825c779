import { catalogue } from '../../platform/i18n/index.ts'

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

export type HelpKind = keyof typeof helpWords
