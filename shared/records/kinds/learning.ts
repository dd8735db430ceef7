import type { PlainRecord, ProjectDocument } from '../../document/model/document.ts';
import { proposedConfidenceOf } from '../computed/proposed-confidence.ts';
import { cardFields, maxTitleLength } from '../fields/common-fields.ts';
import { choice, line, number, scale, text } from '../fields/field.ts';
import { nestaLevelHelp } from '../fields/option-lists.ts';
import { isFilled, numberOf, optionLabel } from '../fields/read-field.ts';
import { defineKind, type Finding } from '../kind.ts';

const directions = [
  { value: 'supports', label: 'Supports what we believed' },
  { value: 'challenges', label: 'Challenges what we believed' },
  { value: 'neither', label: 'Neither' },
];

const confidences = [
  { value: 'low', label: 'Low' },
  { value: 'medium', label: 'Medium' },
  { value: 'high', label: 'High' },
];

const strengthHelp =
  '1 an opinion in the room, 2 what several told us, 3 what we saw people do, 4 repeated over time, 5 repeated by another group';

const NO_COMPARISON = 'Above level 2 it takes a comparison. Say whom you compared with.';

/** A person may see it otherwise than the rule, and says why. */
const confidenceFinding = (record: PlainRecord, project: ProjectDocument): readonly Finding[] => {
  const chosen = record.fields.confidence;
  if (!isFilled(record, 'confidence') || isFilled(record, 'confidenceReason')) return [];
  const proposed = proposedConfidenceOf(project, record.id);
  if (!proposed || proposed.confidence === chosen) return [];
  return [
    {
      rule: 'confidenceWithoutReason',
      message: `The rule proposes ${optionLabel(confidences, proposed.confidence).toLowerCase()} confidence. Say why you see it otherwise.`,
      field: 'confidenceReason',
    },
  ];
};

/** What we learned; it links to what it is about. The strength scale is our own, after Strategyzer. */
export const learning = defineKind({
  name: 'learning',
  label: 'Learning',
  plural: 'Learnings',
  inFewWords: 'what we saw',
  isTowardsTest: true,
  prompt: 'What did we learn?',
  nextStep: { kind: 'decision', relation: 'informs', label: 'Add a decision' },
  card: true,
  order: 120,
  mark: {
    shape: 'M2.5 26V13.5a11.5 11.5 0 0 1 23 0V26z',
    icon: 'sprout',
    colour: '--kind-learning',
  },
  share: 'open',
  fields: {
    statement: line({ label: 'What we learned', max: maxTitleLength }),
    weObserved: text({ label: 'We observed that' }),
    soWeLearned: text({ label: 'From that we learned that' }),
    thereforeWeWill: text({ label: 'Therefore we will' }),
    direction: choice({ label: 'What it says' }, directions),
    strength: scale({ label: 'Strength', help: strengthHelp }),
    nestaLevel: {
      ...scale({ label: 'Evidence', help: nestaLevelHelp }),
      scaleLimit: { highest: 2, unlessFilled: 'comparisonGroup', why: NO_COMPARISON },
    },
    comparisonGroup: line({ label: 'Compared with', help: 'Who did not take part, where you looked.' }),
    dataPoints: number({ label: 'How many data points', whole: true, min: 0 }),
    confidence: choice({ label: 'Confidence' }, confidences),
    confidenceReason: text({ label: 'Why that confidence' }),
    limits: text({ label: 'What it does not say' }),
    whoWasNotHeard: text({ label: 'Who was not heard' }),
    shareWith: line({ label: 'Share with' }),
    ...cardFields,
  },
  titleField: 'statement',
  meta: (record) => {
    const strength = numberOf(record, 'strength');
    return strength === undefined ? '' : `Strength ${strength} of 5`;
  },
  relations: {
    supports: ['hypothesis'],
    challenges: ['hypothesis'],
    answers: ['question'],
    informs: ['decision'],
  },
  findings: (record, project) => [
    ...((numberOf(record, 'nestaLevel') ?? 0) > 2 && !isFilled(record, 'comparisonGroup')
      ? [
          {
            rule: 'levelWithoutComparison',
            message: NO_COMPARISON,
            field: 'comparisonGroup',
          },
        ]
      : []),
    ...confidenceFinding(record, project),
  ],
});
