import type { PlainRecord, ProjectDocument } from '../../../../shared/document/model/document.ts';
import { linksOf, recordOf } from '../../../../shared/document/model/selectors.ts';
import { valueInWords } from '../../../../shared/measures/figure-in-words.ts';
import { dateInWords } from '../../../../shared/records/fields/dates.ts';
import { quoted } from '../../../../shared/records/fields/quoted.ts';
import { listInWords, numberOf, partsOf, textOf } from '../../../../shared/records/fields/read-field.ts';
import { titleOf } from '../../../../shared/records/kind-registry.ts';
import { chartDataOf } from '../../../features/charts/chart-data.ts';

const sentence = (words: string): string => {
  const trimmed = words.trim();
  if (trimmed === '') return '';
  const begun = trimmed.charAt(0).toUpperCase() + trimmed.slice(1);
  return /[.!?…]$/.test(begun) ? begun : `${begun}.`;
};

const directions: { readonly [direction: string]: string } = {
  up: 'Up is better.',
  down: 'Down is better.',
  neutral: 'Neither up nor down is better.',
};

const partsInWords = (measure: PlainRecord): string => {
  const [part, whole] = [textOf(measure, 'numeratorDef'), textOf(measure, 'denominatorDef')];
  if (part === '' || whole === '') return part || whole;
  return `${part}, out of ${whole.charAt(0).toLowerCase()}${whole.slice(1)}`;
};

const collectionInWords = (measure: PlainRecord): string => {
  const { who, how, howOften } = partsOf(measure, 'collection');
  return [who, how, howOften]
    .filter((part): part is string => typeof part === 'string' && part.trim() !== '')
    .map((part, index) => (index === 0 ? part : part.charAt(0).toLowerCase() + part.slice(1)))
    .join(', ');
};

/** The cards that a measure is linked with, either way. */
const neighboursOf = (document: ProjectDocument, id: string): readonly string[] => {
  const links = linksOf(document, id);
  return [...links.in.map(({ fields }) => fields.from), ...links.out.map(({ fields }) => fields.to)].filter(
    (one): one is string => typeof one === 'string',
  );
};

/** The balancing measures of an outcome: linked with it, or measured by the same test. */
export function balancePartnersOf(document: ProjectDocument, measure: PlainRecord): readonly PlainRecord[] {
  const near = neighboursOf(document, measure.id);
  const tests = near.filter((id) => recordOf(document, { kind: 'test', id }));
  const ids = new Set([...near, ...tests.flatMap((id) => neighboursOf(document, id))]);
  return [...ids]
    .map((id) => recordOf(document, { kind: 'measure', id }))
    .filter((one): one is PlainRecord => one?.fields.kind === 'balancing' && one.id !== measure.id);
}

/** A name with quotes of its own needs none around it. */
const named = (name: string): string => (name.includes('“') ? name : quoted(name));

/** The evidence that a measure is linked with says where its baseline comes from. */
const evidenceInWords = (document: ProjectDocument, measure: PlainRecord): string => {
  const [evidence] = neighboursOf(document, measure.id).flatMap(
    (id) => recordOf(document, { kind: 'evidence', id }) ?? [],
  );
  return evidence ? `, according to ${named(titleOf('evidence', evidence))}` : '';
};

/** With its sign where it is a per cent; other units stand at the head of the sentences already. */
const withItsSign = (document: ProjectDocument, { id }: PlainRecord, value: number): string =>
  valueInWords(value, { isPercent: chartDataOf(document, id)?.series.isPercent ?? false });

const baselineInWords = (document: ProjectDocument, measure: PlainRecord): string => {
  const { value, numerator, denominator, asOf } = partsOf(measure, 'baseline');
  const isPart = typeof numerator === 'number' && typeof denominator === 'number';
  const amount = isPart
    ? `${numerator} of ${denominator}`
    : typeof value === 'number'
      ? withItsSign(document, measure, value)
      : '';
  if (amount === '') return '';
  const day = typeof asOf === 'string' ? ` on ${dateInWords(asOf)}` : '';
  return `It was ${amount}${day}${evidenceInWords(document, measure)}.`;
};

const balanceInWords = (document: ProjectDocument, measure: PlainRecord): string => {
  if (measure.fields.kind !== 'outcome') return '';
  const partners = balancePartnersOf(document, measure).map((one) => named(titleOf('measure', one)));
  if (partners.length === 0) return '';
  return `Balancing ${partners.length === 1 ? 'measure' : 'measures'}: ${listInWords(partners)}.`;
};

const targetInWords = (document: ProjectDocument, measure: PlainRecord): string => {
  const target = numberOf(measure, 'target');
  return target === undefined ? '' : `The target is ${withItsSign(document, measure, target)}.`;
};

/** What a measure is, in one line of short sentences: what is counted, who collects it, which way is better, what it is held against. */
export function describeMeasure(document: ProjectDocument, measure: PlainRecord): string {
  return [
    sentence(textOf(measure, 'unit')),
    sentence(partsInWords(measure)),
    sentence(collectionInWords(measure)),
    directions[textOf(measure, 'direction')] ?? '',
    targetInWords(document, measure),
    baselineInWords(document, measure),
    balanceInWords(document, measure),
  ]
    .filter((words) => words !== '')
    .join(' ');
}
