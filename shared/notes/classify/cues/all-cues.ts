import { ACTION_CUES } from './action-cues.ts';
import { BARRIER_CUES } from './barrier-cues.ts';
import { CHANGE_CUES } from './change-cues.ts';
import { COMMITMENT_CUES } from './commitment-cues.ts';
import type { Cue } from './cue.ts';
import { DECISION_CUES } from './decision-cues.ts';
import { DISPOSAL_DECISION_CUES } from './disposal-decision-cues.ts';
import { EVIDENCE_CUES } from './evidence-cues.ts';
import { EXAMPLE_CUES } from './example-cues.ts';
import { EXTERNAL_DECISION_CUES } from './external-decision-cues.ts';
import { IDEA_CUES } from './idea-cues.ts';
import { IMPLICIT_DECISION_CUES } from './implicit-decision-cues.ts';
import { NOMINAL_DECISION_CUES } from './nominal-decision-cues.ts';
import { NOTE_CUES } from './note-cues.ts';
import { OBJECTIVE_CUES } from './objective-cues.ts';
import { QUESTION_CUES } from './question-cues.ts';
import { STATED_FACT_DECISION_CUES } from './stated-fact-decision-cues.ts';

/** The cues of all kinds. Where two of one kind weigh the same, the first says why. */
export const ALL_CUES: readonly Cue[] = [
  ...NOTE_CUES,
  ...EXTERNAL_DECISION_CUES,
  ...ACTION_CUES,
  ...COMMITMENT_CUES,
  ...DECISION_CUES,
  ...IMPLICIT_DECISION_CUES,
  ...STATED_FACT_DECISION_CUES,
  ...NOMINAL_DECISION_CUES,
  ...DISPOSAL_DECISION_CUES,
  ...QUESTION_CUES,
  ...IDEA_CUES,
  ...EXAMPLE_CUES,
  ...EVIDENCE_CUES,
  ...CHANGE_CUES,
  ...BARRIER_CUES,
  ...OBJECTIVE_CUES,
];
