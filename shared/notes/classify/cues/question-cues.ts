import { cuesOf } from './cue.ts';

/** A sentence at the end that asks; a question inside quotation marks is quoted. */
export function endsWithQuestion(text: string): boolean {
  return (
    /\?[!?]*["”’')\]]*(?:\s\([^()]{1,40}\))?$/.test(text) && !/[‘“"][^‘“"”]{0,200}\?[”"’]+[.)]*$/.test(text)
  );
}

/** The first sentence asks, and no more than one follows. */
export function beginsWithQuestion(text: string): boolean {
  return /^[^.!?‘“"]{3,240}\?+\s+[^.!?]{1,200}[.!]?$/.test(text);
}

/** What the group wants to find out, asked or not. */
export const QUESTION_CUES = cuesOf('question', [
  [
    3.5,
    /^(?:a |the )?(?:quer(?:y|ies)|questions?) (?:was |were |is |been )?(?:raised|asked|put|about|over|as to|on|whether|how|from)\b|\b(?:queried|enquired|inquired) (?:who|what|how|why|when|where|which|whether|if|about)\b/i,
    'Somebody asks it.',
  ],
  [2, /^(?:\?|q[\s.:–-]|qu?[:.])\s?/i, 'It is marked as a question.'],
  [
    3,
    /\b(?:(?:do(?:es)?|did)(?: ?n[o’']?t| not)|dont|didnt|doesnt|do not) (?:really |actually |yet |even |at all )?know\b(?: at all)?(?= (?:if|whether|who|what|how|why|when|where|which|about|the|at)|[.,;)]|$)/i,
    'It says what is not known.',
  ],
  [
    3,
    /\b(?:no idea|not sure|unsure|uncertain|not clear|unclear|unknown|not known|doubtful|anyone(?:’|')?s guess|anybody(?:’|')?s guess|a mystery|puzzled|beats (?:me|us))\b/i,
    'It says what is not known.',
  ],
  [
    3,
    /\b(?:nobody|no-?one|none of us|not a soul|no officer|nobody present|no one present)\b[^.;]{0,40}\b(?:kn[eo]ws?|could (?:say|tell|answer)|can (?:say|tell|answer)|was able to (?:say|answer)|sure)\b|\bnor could (?:anybody|anyone)\b|\bwithout an answer\b|\bno answer\b|\bnot answered\b/i,
    'It says that nobody could answer.',
  ],
  [
    2.5,
    /\b(?:asked|asks|wondered|wonders|wondering|queried|query|queries|enquired|inquired)\b[^.;]{0,30}\b(?:who|what|how|why|when|where|which|whether|if|whose)\b/i,
    'Somebody asks it.',
  ],
  [
    3,
    /\b(?:wish(?:ed|es)?|want(?:ed|s)?|need(?:ed|s)?|(?:would|’d|'d)(?: dearly| really| all)? (?:like|love)|keen|dearly like) to (?:know|learn|understand|find out|hear)\b/i,
    'It says what they want to know.',
  ],
  [
    3,
    /\b(?:remains?|remained|is|was|are) (?:still )?(?:unclear|unanswered|an open question|to be seen|not known)\b|\bwas a question\b|\bquestion (?:is|was|of) (?:whether|who|what|how|why)\b/i,
    'It says what is open.',
  ],
  [2, /^(?:who|what|how|why|when|where|which|whose|whether)\b[^.]{6,200}\??$/i, 'It asks something.'],
  [
    1.5,
    /^(?:if|do|does|did|is|are|was|can|could|would|should|will|has|have|any)\b [^.]{6,160}\?$/i,
    'It asks something.',
  ],
  [1, /\b(?:whether|or only when|how many|how often)\b/i, 'It asks something.'],
]);
