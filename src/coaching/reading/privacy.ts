import { CueBook, type Word } from './cue-book.ts'
import { stemOf } from './stem.ts'
import type { ReadText, Stretch } from './text.ts'
import { wordLists } from './word-lists.ts'

/** Words for what a record holds about a person. Said of the author, they must come from the author (R33). */
const clinical = `admission admissions admitted allergy allergies amputation anaemia angina antibiotic antibiotics
antidepressant antidepressants antipsychotic antipsychotics anxiety appendix arthritis asthma autism adhd biopsy
bipolar bladder blood bpd bowel breast bronchitis cancer cannula catheter chemotherapy chemo cholesterol colonoscopy
colostomy copd coil contraception depression dementia delirium detox diabetes diabetic diagnosis diagnosed dialysis
discharge discharged dose drinking drug drugs eczema embryo endoscopy epilepsy epileptic fibroids fracture gallstones
genetic gestational hepatitis hernia hiv hysterectomy incontinence infection infections inhaler injection insulin
ivf kidney leukaemia liver lump mastectomy medication medicine meds menopause metformin methadone migraine miscarriage
mri morphine obesity operation overdose pacemaker paranoia parkinsons pills placenta pneumonia polyp pregnancy
pregnant prescription prostate psychosis psychotic radiotherapy relapse scan scans schizophrenia
seizure seizures sepsis smear sti stoma stroke suicidal surgery swab tablet tablets termination tumour
thyroid transfusion ulcer ultrasound urine vaccine warfarin xray x-ray epilim sertraline fluoxetine olanzapine
clozapine lithium amitriptyline diazepam tramadol codeine statin statins steroid steroids sectioned`

const clinicalStems = new Set(clinical.split(/\s+/).map(stemOf))

const aboutAuthor = new CueBook<'meeting' | 'history'>(wordLists)
  .add(
    'meeting',
    `
    remember|recall you|your|her|him|it|when|@month
    lovely|nice|good|great to ?have met|meet|see|have you|her|him|them at|on|in|again
    met|saw|seen you|her|him at|on|in|last
    when|since|after you|your _2 admitted|admission|discharged|discharge|stayed|stay|diagnosed|came
    you and !i|your|the|we|others|everyone|all|anyone|a|to
    looked|checked at|in your|his|her notes|records|file
    your|his|her notes|records|file ?show|say|says|shows
    i|we see|know from your|his|her
    known to us|the
    `,
  )
  .add(
    'history',
    `
    your|his|her|mums|dads|sons|daughters|wifes|husbands|baby
    with|given your|his|her
    dose|prescription|diagnosis|course of
    `,
  )

/**
 * What the answer tells about the author that the story does not: a diagnosis, a drug, a stay, a companion's name.
 * Every stretch is a question to the writer ("did they tell us this?"), never a finding.
 */
export function privacyRisks(answer: ReadText, story: ReadText): Stretch[] {
  const told = new Set(story.words.map(({ low }) => stemOf(low)))
  const isNew = (low: string) => !told.has(stemOf(low))
  return aboutAuthor.matches(answer.words).flatMap(({ meaning, from, to }) => {
    const near = answer.words.slice(to, to + 6)
    const at = near.findIndex((word, index) =>
      index > 0 && word.sentence === answer.words[from]?.sentence
        ? isNew(word.low) &&
          (clinicalStems.has(stemOf(word.low)) || (meaning === 'meeting' && isNamed(word, index)))
        : false,
    )
    return at > 0 ? [answer.stretch(from, to + at)] : []
  })
}

/** A name, a month or a year. */
function isNamed({ text, opens, low }: Word, index: number): boolean {
  const names = index < 6 && !opens && /^[A-Z][a-z]+$/.test(text) && low !== 'i'
  return names || /^(?:19|20)\d\d$/.test(text)
}
