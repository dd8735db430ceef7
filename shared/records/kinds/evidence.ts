import type { ProjectDocument, Value } from '../../document/document.ts';
import { cardFields, titleLength } from '../common.ts';
import { everyKnown, fewPeopleFinding } from '../few-finding.ts';
import { holdsFew, keptBackFew, mayLeaveThough } from '../few-people.ts';
import { choice, date, line, number, parts, text, yesNo } from '../field.ts';
import { defineKind, type EveryValue, type Finding, type PlainRecord, type Reader } from '../kind.ts';
import { mayLeaveFields } from '../may-leave-fields.ts';
import { inWords, isFilled, isWithheld, ofWhole, partsOf, textOf } from '../read-field.ts';

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
  const isKeptBack = isWithheld(record, 'figure');
  const missing = [
    { field: 'figure', words: 'its number', there: typeof value === 'number' || whole || isKeptBack },
    { field: 'figure', words: 'its unit', there: Boolean(unit) || isKeptBack },
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

const fewInFigure = ['figure'];

/** A number of 1 to 7 people, unless all who wrote say that it is published already. Without a unit of things it counts people. */
const isFigureOfFew = (every: EveryValue): boolean =>
  every('figure').some((value) => holdsFew(value)) && !every('alreadyPublished').every((is) => is === true);

const known = ({ id }: PlainRecord, project: ProjectDocument): EveryValue =>
  everyKnown(project, { kind: 'evidence', id });

const figureOfFew = (record: PlainRecord, project: ProjectDocument): readonly Finding[] => {
  const every = known(record, project);
  if (!isFigureOfFew(every)) return [];
  return fewPeopleFinding(
    every,
    'This figure is about few people, so it stays out of a partner’s copy. Say why it may leave, or leave it.',
  );
};

const withheldFigure = (every: EveryValue): readonly string[] =>
  isFigureOfFew(every) && !mayLeaveThough(every) ? fewInFigure : [];

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
  withholds: { permission: withheldWords, fewPeople: withheldFigure },
  aboutFew: fewInFigure,
  asksOnly: { resultMayLeave: (record, project) => isFigureOfFew(known(record, project)) },
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
    ...mayLeaveFields,
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
  meta: (record) => {
    const about = (textOf(record, 'caveat').split('\n')[0] ?? '') || textOf(record, 'sourceTitle');
    return isWithheld(record, 'figure') ? [keptBackFew, about].filter(Boolean).join('. ') : about;
  },
  relations: {
    supports: ['barrier', 'hypothesis', 'idea'],
    challenges: ['barrier', 'hypothesis', 'idea'],
  },
  findings: (record, project) => {
    const { kind } = record.fields;
    return [
      ...(kind === 'figure' ? incompleteFigure(record) : []),
      ...(kind === 'story' ? withoutPermission(record) : []),
      ...figureOfFew(record, project),
    ];
  },
});
