import type { Value } from '../../document/document.ts';
import { cardFields, titleLength } from '../common.ts';
import { choice, date, line, number, parts, text, yesNo } from '../field.ts';
import { defineKind, type EveryValue, type Finding, type PlainRecord, type Reader } from '../kind.ts';
import { inWords, isFilled, ofWhole, partsOf, textOf } from '../read-field.ts';

const kinds = [
  { value: 'figure', label: 'Figure' },
  { value: 'story', label: 'Story' },
  { value: 'observation', label: 'Observation' },
  { value: 'document', label: 'Document' },
  { value: 'survey', label: 'Survey' },
];

const biases = [
  { value: 'undercount', label: 'Too low: some are not counted' },
  { value: 'overcount', label: 'Too high: some are counted twice' },
  { value: 'unknown', label: 'Not known' },
  { value: 'none', label: 'None' },
];

/** The words of a quote, and what would tell whose they are. */
const quoted = ['statement', 'caveat', 'sourceTitle', 'sourceWhere'];

const scopes = [
  { value: 'group', label: 'This group' },
  { value: 'partners', label: 'Partners' },
  { value: 'public', label: 'Everybody' },
];

/** "271 people"; a share of a whole is written "8 of 80 people". */
const figureOf = (record: PlainRecord): string => {
  const { value, unit, numerator, denominator } = partsOf(record, 'figure');
  const amount = ofWhole(value, undefined) || ofWhole(numerator, denominator);
  return amount && typeof unit === 'string' ? `${amount} ${unit}`.trim() : amount;
};

const incompleteFigure = (record: PlainRecord): readonly Finding[] => {
  const { value, unit, numerator, denominator } = partsOf(record, 'figure');
  const whole = typeof numerator === 'number' && typeof denominator === 'number';
  const missing = [
    { field: 'figure', words: 'its number', there: typeof value === 'number' || whole },
    { field: 'figure', words: 'its unit', there: Boolean(unit) },
    { field: 'asOf', words: 'the date it stands for', there: isFilled(record, 'asOf') },
    { field: 'sourceTitle', words: 'its source', there: isFilled(record, 'sourceTitle') },
  ].filter(({ there }) => !there);
  if (!missing[0]) return [];
  return [
    {
      rule: 'figureIncomplete',
      message: `A figure says where it is from. Add ${inWords(missing.map(({ words }) => words))}.`,
      field: missing[0].field,
    },
  ];
};

/** Whether one permission lets somebody's words go to a reader. */
const permits = (permission: Value | undefined, reader: Reader): boolean => {
  const { given, scope } = (permission ?? {}) as { readonly given?: Value; readonly scope?: Value };
  return given === true && (scope === 'public' || (scope === 'partners' && reader === 'partners'));
};

/** A story, or words about whose permission anything is written, go only as far as every permission says. */
const withheldWords = (every: EveryValue, reader: Reader): readonly string[] => {
  const permissions = every('quoteConsent');
  const isQuote =
    every('kind').some((kind) => kind === 'story') || permissions.some((permission) => permission !== null);
  return isQuote && !permissions.every((permission) => permits(permission, reader)) ? quoted : [];
};

const withoutPermission = (record: PlainRecord): readonly Finding[] => {
  const { given, scope } = partsOf(record, 'quoteConsent');
  if (given === true && scope) return [];
  const message =
    given === true
      ? 'Permission is given, but nobody has said for whom. Until they do, its words stay out of a partner’s copy.'
      : 'Nobody has given permission to quote this. Until they do, its words stay out of a partner’s copy.';
  return [{ rule: 'storyWithoutPermission', message, field: 'quoteConsent' }];
};

/** What we know, and where we know it from. */
export const evidence = defineKind({
  name: 'evidence',
  label: 'Evidence',
  plural: 'Evidence',
  prompt: 'What do we know, and from where?',
  card: true,
  order: 50,
  mark: {
    shape: 'M3.5 2.5h21a1 1 0 0 1 1 1v21a1 1 0 0 1-1 1h-21a1 1 0 0 1-1-1v-21a1 1 0 0 1 1-1z',
    icon: 'file-search',
    colour: '--kind-evidence',
  },
  share: 'open',
  withholds: { permission: withheldWords },
  fields: {
    kind: choice({ label: 'Kind of evidence' }, kinds),
    statement: line({ label: 'What it says', max: titleLength }),
    figure: parts(
      { label: 'Figure', help: 'A share is written as the part and the whole, never as a bare per cent.' },
      {
        value: number({ label: 'Number' }),
        unit: line({ label: 'Unit', help: 'Of what: people, visits, weeks.', max: 120 }),
        numerator: number({ label: 'Part' }),
        denominator: number({ label: 'Whole' }),
      },
    ),
    asOf: date({ label: 'Stands for the date', help: 'Leave it empty where nobody knows.' }),
    geography: line({ label: 'Where' }),
    sourceTitle: line({ label: 'Source' }),
    sourceWhere: line({ label: 'Where to find it', max: 2_000 }),
    caveat: text({ label: 'What to be careful about' }),
    bias: choice({ label: 'Which way it may be wrong' }, biases),
    alreadyPublished: yesNo({ label: 'Already published' }),
    quoteConsent: parts(
      {
        label: 'Permission to quote',
        help: 'Its words go into a partner’s copy only where their teller said so.',
      },
      {
        given: yesNo({ label: 'Given' }),
        scope: choice({ label: 'For' }, scopes),
        on: date({ label: 'On' }),
      },
    ),
    ...cardFields,
  },
  titleField: 'statement',
  figure: figureOf,
  meta: (record) => (textOf(record, 'caveat').split('\n')[0] ?? '') || textOf(record, 'sourceTitle'),
  relations: {
    supports: ['barrier', 'hypothesis', 'idea'],
    challenges: ['barrier', 'hypothesis', 'idea'],
  },
  findings: (record) => {
    if (record.fields.kind === 'figure') return incompleteFigure(record);
    return record.fields.kind === 'story' ? withoutPermission(record) : [];
  },
});
