import { cardFields } from '../common.ts';
import { balanceOf } from '../evidence-balance.ts';
import { choice, line, scale, text } from '../field.ts';
import type { PlainRecord } from '../kind.ts';
import { defineKind } from '../kind.ts';
import { priorityOf } from '../priority.ts';
import { inWords, isFilled, labelOf } from '../read-field.ts';

const statuses = [
  { value: 'draft', label: 'Draft' },
  { value: 'ready', label: 'Ready to test' },
  { value: 'testing', label: 'Testing' },
  { value: 'supported', label: 'Supported' },
  { value: 'notSupported', label: 'Not supported' },
  { value: 'unclear', label: 'Unclear' },
  { value: 'retired', label: 'Retired' },
];

const sentences = [
  ['weBelieve', 'what we believe'],
  ['forWhom', 'for whom'],
  ['willResult', 'what will result'],
  ['weWillSee', 'what we will see'],
] as const;

const sentencesToGo = (record: PlainRecord): string => {
  const missing = sentences.filter(([field]) => !isFilled(record, field)).map(([, words]) => words);
  return missing.length === 0 ? '' : `Write first: ${inWords(missing)}.`;
};

const results = ['supported', 'notSupported', 'unclear'];

/** What we believe will help whom, and how we would see it: four sentences (after Strategyzer). */
export const hypothesis = defineKind({
  name: 'hypothesis',
  label: 'Hypothesis',
  plural: 'Hypotheses',
  prompt: 'What do we believe would help?',
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
  state: (record) => labelOf(statuses, record.fields.status),
  meta: (record, project) => {
    const balance = balanceOf(project, record.id);
    const [speakFor, against] = [balance.for.cards.length, balance.against.cards.length];
    const priority = priorityOf(project, record.id);
    return [
      speakFor + against > 0 && `${speakFor} for, ${against} against`,
      priority && `Priority ${priority.rank} of ${priority.of}`,
    ]
      .filter(Boolean)
      .join('. ');
  },
  lifecycle: {
    field: 'status',
    initial: 'draft',
    transitions: {
      draft: ['ready', 'retired'],
      ready: ['draft', 'testing', 'retired'],
      testing: ['ready', ...results],
      supported: ['testing', 'notSupported', 'unclear', 'retired'],
      notSupported: ['testing', 'supported', 'unclear', 'retired'],
      unclear: ['testing', 'supported', 'notSupported', 'retired'],
      retired: ['draft', 'ready', ...results],
    },
    guard: (record, to) =>
      to === 'draft' || to === 'retired' ? undefined : sentencesToGo(record) || undefined,
  },
  relations: { testedBy: ['test'] },
  findings: (record) => {
    const status = record.fields.status ?? 'draft';
    const toGo = sentencesToGo(record);
    if (status === 'draft' || status === 'retired' || !toGo) return [];
    return [
      {
        rule: 'hypothesisIncomplete',
        message: toGo,
        field: sentences.find(([field]) => !isFilled(record, field))?.[0] ?? 'weBelieve',
      },
    ];
  },
});
