import { CueBook } from './cue-book.ts'
import { wordLists } from './word-lists.ts'

/** Flags that a phrase alone gives away. */
export type PhraseFlag = 'defensive' | 'ambiguous_change' | 'haste'

/** Cues of correcting the author, of change without content, and of an answer dashed off. */
export const flagCues = new CueBook<PhraseFlag>(wordLists)
  .add(
    'defensive',
    `
    for|in|some balance|fairness|context
    in defence|fairness of|to
    to be fair to|on|our|my|the
    i|we ?do dont|not|cannot|cant|wont accept|agree|recognise that|this|it|your|the
    correct ?you|a|some|one|what|the|this|that ?few|couple|factual ?of points|things|errors|inaccuracies|impression|record|you|said
    set|put|setting|keep the record straight
    trained to _1 high|highest|very|the
    receive|receives|had|undergo _3 training
    majority|most|many|hundreds|thousands of ?the|our|these ?other patients|people|users|families|visitors|feedback|comments|them|those|reviews
    most|many|other people|patients|families|visitors _3 happy|satisfied|tell|report|say|praise|pleased|positive
    vast|great|overwhelming majority
    staff|clinicians|nurses|colleagues|team|teams|they ?all work|works|working ?extremely|very|incredibly|so|tirelessly hard|tirelessly|challenging
    cant|cannot|never|impossible|not _2 please everyone|everybody
    disheartening|hurtful|upsetting|demoralising|unhelpful _4 staff|them|read|team|us|colleagues
    is|was|be|seems|think|_1 unfair|unjust|harsh|inaccurate|untrue|misleading|incorrect on|and|of|towards|that
    unfair to our|the|my|staff|say|suggest|call|describe
    people|some|you|many ?tend|seem|often|may ?to|not assume|realise|appreciate|understand|believe
    you|patients|author ?may|might|must|should|need|have|appear|seem ?to|not ?be aware|appreciate|realise|misunderstood|misremember*|mistaken|understand
    dedicated|hardworking|committed professionals|staff|team|individuals
    contrary to
    do not|dont|cannot|cant recognise|accept|agree
    was ?the|a|not|in|entirely correct|appropriate|clinically|lightly
    did not take _3 lightly
    have to|must|respectfully disagree|say|point|disagree ?that|out
    abuse|aggress* ?towards|of|against staff|our
    `,
  )
  .add(
    'ambiguous_change',
    `
    changes|improvements|measures|steps|actions|things|processes|procedures|action|adjustments ?have|has|were|are|being ?also|now|since|been|already|being ?been|now made|taken|put|implemented|introduced|underway|progressing
    made|making|taken|taking|implemented|implementing|introduced ?a|some|several|many|various|number|of|the|necessary|appropriate|significant ?number|of|necessary|appropriate changes|steps|improvements|measures|action|actions|adjustments
    things ?have|are ?now|been|much|already changed|improved|better|different|addressed|moving
    things|it ?has|have|had|is|been|will ?been|be dealt|addressed|resolved|sorted|rectified|improved ?with
    had|have|having words
    something|lot ?has|have|is been|being done
    put|putting|set _3 measures|steps|things|arrangements|safeguards|plans in place
    changed|improved|strengthened|reviewed|revised|updated how|the|our|some ?way|practice|practices|processes|procedures|approach|recording|communication ?we|in|of|as|following|$
    its|is|being ?being dealt|looked|sorted with|at|into|out
    `,
  )
  .add(
    'haste',
    `
    just|only ?just|now saw|seen|spotted|noticed|read|reading|picked|come ?this|your|it|up
    saw|seen this|your|it ?post ?pop|come|just|popped ?up
    pop|popped|pops up
    quick|quickly ?reply|note|one|to|say|message
    in|between haste|passing|meetings|patients
    `,
  )
