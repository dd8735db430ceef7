import type { PlainRecord } from '../../document/model/document.ts';
import { evidenceBalanceOf } from '../computed/evidence-balance.ts';
import { hypothesisPriorityOf } from '../computed/hypothesis-priority.ts';
import { missingSentences } from '../computed/hypothesis-sentences.ts';
import { cardFields } from '../fields/common-fields.ts';
import { choice, line, scale, text } from '../fields/field.ts';
import { listInWords, optionLabel } from '../fields/read-field.ts';
import { defineKind } from '../kind.ts';

const statuses = [
  { value: 'draft', label: 'Draft' },
  { value: 'ready', label: 'Ready to test' },
  { value: 'testing', label: 'Testing' },
  { value: 'supported', label: 'Supported' },
  { value: 'notSupported', label: 'Not supported' },
  { value: 'unclear', label: 'Unclear' },
  { value: 'retired', label: 'Retired' },
];

const missingSentencesInWords = (record: PlainRecord): string => {
  const missing = missingSentences(record).map(({ says }) => says);
  return missing.length === 0 ? '' : `Write first: ${listInWords(missing)}.`;
};

const resultStatuses = ['supported', 'notSupported', 'unclear'];

/** What we believe will help whom, and how we would see it: four sentences (after Strategyzer). */
export const hypothesis = defineKind({
  name: 'hypothesis',
  label: 'Hypothesis',
  plural: 'Hypotheses',
  inFewWords: 'what we believe',
  isTowardsTest: true,
  prompt: 'What do we believe would help?',
  nextStep: { kind: 'test', relation: 'testedBy', label: 'Plan a test', carriesWords: true },
  card: true,
  order: 90,
  mark: {
    shape: 'M14 .8l11.8 6.6v13.2L14 27.2 2.2 20.6V7.4z',
    icon: 'telescope',
    colour: '--kind-hypothesis',
  },
  share: 'open',
  fields: {
    title: line({ label: 'Short title', help: 'Left empty, what we believe stands for it.', max: 2_000 }),
    weBelieve: text({ label: 'We believe that', max: 2_000 }),
    forWhom: text({ label: 'for', max: 2_000 }),
    willResult: text({ label: 'will result in', max: 2_000 }),
    weWillSee: text({ label: 'We will know because we see', max: 2_000 }),
    status: choice({ label: 'Status', initial: 'draft' }, statuses),
    riskiest: text({ label: 'Riskiest assumption' }),
    importance: scale({ label: 'Importance', help: '1 little to 5 much.' }),
    evidenceSoFar: scale({ label: 'Evidence so far', help: '1 a guess to 5 well known.' }),
    statusReason: text({
      label: 'Why this status',
      help: 'Where people decide otherwise than the evidence says.',
    }),
    ...cardFields,
  },
  titleField: 'title',
  titleFallback: ['weBelieve'],
  state: (record) => optionLabel(statuses, record.fields.status),
  meta: (record, project) => {
    const balance = evidenceBalanceOf(project, record.id);
    const [supporting, against] = [balance.for.cards.length, balance.against.cards.length];
    const priority = hypothesisPriorityOf(project, record.id);
    return [
      supporting + against > 0 && `${supporting} for, ${against} against`,
      priority && `Priority ${priority.rank} of ${priority.total}`,
    ]
      .filter(Boolean)
      .join('. ');
  },
  lifecycle: {
    field: 'status',
    initial: 'draft',
    transitions: {
      // A test may start before anybody has said that it is ready: the same four sentences are asked for.
      draft: ['ready', 'testing', 'retired'],
      ready: ['draft', 'testing', 'retired'],
      testing: ['draft', 'ready', ...resultStatuses],
      supported: ['testing', 'notSupported', 'unclear', 'retired'],
      notSupported: ['testing', 'supported', 'unclear', 'retired'],
      unclear: ['testing', 'supported', 'notSupported', 'retired'],
      retired: ['draft', 'ready', ...resultStatuses],
    },
    guard: (record, to) =>
      to === 'draft' || to === 'retired' ? undefined : missingSentencesInWords(record) || undefined,
  },
  relations: { testedBy: ['test'] },
  findings: (record) => {
    const status = record.fields.status ?? 'draft';
    const missing = missingSentencesInWords(record);
    if (status === 'draft' || status === 'retired' || !missing) return [];
    return [
      {
        rule: 'hypothesisIncomplete',
        message: missing,
        field: missingSentences(record)[0]?.field ?? 'weBelieve',
      },
    ];
  },
});
