import type { PlainRecord, ProjectDocument, Value } from '../../document/model/document.ts';
import { cardFields, maxTitleLength } from '../fields/common-fields.ts';
import { choice, date, line, number, parts, text, yesNo } from '../fields/field.ts';
import {
  isFilled,
  isWithheld,
  listInWords,
  numberOfWholeInWords,
  partsOf,
  textOf,
} from '../fields/read-field.ts';
import { shareReasonFields } from '../fields/share-reason-fields.ts';
import { type AllValuesLookup, defineKind, type Finding, type Recipient } from '../kind.ts';
import {
  containsSmallNumber,
  hasShareReason,
  SMALL_NUMBER_WITHHELD,
} from '../privacy/contains-small-number.ts';
import { knownValuesOf, smallNumbersFinding } from '../privacy/small-numbers-finding.ts';
import {
  withdrawnPermissionFinding,
  withWithdrawnPermission,
} from '../privacy/withdrawn-permission-finding.ts';

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
const quoteFields = ['statement', 'caveat', 'sourceTitle', 'sourceWhere'];

const scopes = [
  { value: 'group', label: 'This group' },
  { value: 'partners', label: 'Partners' },
  { value: 'public', label: 'Everybody' },
];

/** "271 people"; a share of a whole is written "8 of 80 people". */
const figureOf = (record: PlainRecord): string => {
  const { value, unit, numerator, denominator } = partsOf(record, 'figure');
  const amount = numberOfWholeInWords(value, undefined) || numberOfWholeInWords(numerator, denominator);
  return amount && typeof unit === 'string' ? `${amount} ${unit}`.trim() : amount;
};

const incompleteFigureFindings = (record: PlainRecord): readonly Finding[] => {
  const { value, unit, numerator, denominator } = partsOf(record, 'figure');
  const hasShare = typeof numerator === 'number' && typeof denominator === 'number';
  const isFigureWithheld = isWithheld(record, 'figure');
  const missing = [
    {
      field: 'figure',
      words: 'its number',
      there: typeof value === 'number' || hasShare || isFigureWithheld,
    },
    { field: 'figure', words: 'its unit', there: Boolean(unit) || isFigureWithheld },
    { field: 'asOf', words: 'the date it stands for', there: isFilled(record, 'asOf') },
    { field: 'sourceTitle', words: 'its source', there: isFilled(record, 'sourceTitle') },
  ].filter(({ there }) => !there);
  if (!missing[0]) return [];
  return [
    {
      rule: 'figureIncomplete',
      message: `A figure says where it is from. Add ${listInWords(missing.map(({ words }) => words))}.`,
      field: missing[0].field,
    },
  ];
};

/** Whether one permission lets somebody's words be shared with a recipient. */
const isPermitted = (permission: Value | undefined, recipient: Recipient): boolean => {
  const { given, scope } = (permission ?? {}) as { readonly given?: Value; readonly scope?: Value };
  return given === true && (scope === 'public' || (scope === 'partners' && recipient === 'partners'));
};

/** A story, or words about whose permission anything is written, go only as far as every permission says. */
const withheldQuoteFields = (allValues: AllValuesLookup, recipient: Recipient): readonly string[] => {
  const permissions = allValues('quoteConsent');
  const isQuote =
    allValues('kind').some((kind) => kind === 'story') ||
    permissions.some((permission) => permission !== null);
  return isQuote && !permissions.every((permission) => isPermitted(permission, recipient)) ? quoteFields : [];
};

const figureNumberFields = ['figure'];

/**
 * A number of 1 to 7 people, unless all who wrote say that it is published already. Without a unit of things it
 * counts people.
 */
const hasSmallNumbersInFigure = (allValues: AllValuesLookup): boolean =>
  allValues('figure').some((value) => containsSmallNumber(value)) &&
  !allValues('alreadyPublished').every((is) => is === true);

const knownValues = ({ id }: PlainRecord, project: ProjectDocument): AllValuesLookup =>
  knownValuesOf(project, { kind: 'evidence', id });

const smallFigureFindings = (record: PlainRecord, project: ProjectDocument): readonly Finding[] => {
  const allValues = knownValues(record, project);
  if (!hasSmallNumbersInFigure(allValues)) return [];
  return withWithdrawnPermission(
    smallNumbersFinding(
      allValues,
      'This figure is about few people, so it stays out of a partner’s copy. Say why partners may see it, or leave it.',
    ),
    record,
    project,
  );
};

const withheldFigureFields = (allValues: AllValuesLookup): readonly string[] =>
  hasSmallNumbersInFigure(allValues) && !hasShareReason(allValues) ? figureNumberFields : [];

const missingPermissionFindings = (record: PlainRecord, project: ProjectDocument): readonly Finding[] => {
  const { given, scope } = partsOf(record, 'quoteConsent');
  if (given === true && scope) return [];
  const message =
    given === true
      ? 'Permission is given, but nobody has said for whom. Until they do, its words stay out of a partner’s copy.'
      : 'Nobody has given permission to quote this. Until they do, its words stay out of a partner’s copy.';
  return [
    { rule: 'storyWithoutPermission', message, field: 'quoteConsent' },
    ...withdrawnPermissionFinding(record, project, 'quoteConsent'),
  ];
};

/** What we know, and where we know it from. */
export const evidence = defineKind({
  name: 'evidence',
  label: 'Evidence',
  plural: 'Evidence',
  inFewWords: 'known, with a source',
  prompt: 'What do we know, and from where?',
  card: true,
  order: 50,
  mark: {
    shape: 'M3.5 2.5h21a1 1 0 0 1 1 1v21a1 1 0 0 1-1 1h-21a1 1 0 0 1-1-1v-21a1 1 0 0 1 1-1z',
    icon: 'file-search',
    colour: '--kind-evidence',
  },
  share: 'open',
  withholds: { permission: withheldQuoteFields, fewPeople: withheldFigureFields },
  smallNumberFields: figureNumberFields,
  conditionalFields: {
    resultMayLeave: (record, project) => hasSmallNumbersInFigure(knownValues(record, project)),
  },
  permissionFields: ['quoteConsent', 'resultMayLeave'],
  fields: {
    kind: choice({ label: 'Kind of evidence' }, kinds),
    statement: line({ label: 'What it says', max: maxTitleLength }),
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
    ...shareReasonFields,
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
  addressField: 'sourceWhere',
  figure: figureOf,
  meta: (record) => {
    const about = (textOf(record, 'caveat').split('\n')[0] ?? '') || textOf(record, 'sourceTitle');
    return isWithheld(record, 'figure') ? [SMALL_NUMBER_WITHHELD, about].filter(Boolean).join('. ') : about;
  },
  relations: {
    supports: ['barrier', 'hypothesis', 'idea'],
    challenges: ['barrier', 'hypothesis', 'idea'],
  },
  findings: (record, project) => {
    const { kind } = record.fields;
    return [
      ...(kind === 'figure' ? incompleteFigureFindings(record) : []),
      ...(kind === 'story' ? missingPermissionFindings(record, project) : []),
      ...smallFigureFindings(record, project),
    ];
  },
});
