import type { Value } from '../../../shared/document/model/document.ts';
import type { DateOrder } from '../../../shared/interchange/tables/read-date.ts';
import type { Field, Option } from '../../../shared/records/fields/field.ts';
import { problemsOf } from '../record-fields/values/field-problems.ts';
import { parseRaw } from '../record-fields/values/raw-values.ts';
import { readTableDay } from './date-order.ts';
import { plainHead } from './plain-head.ts';
import type { FillableField } from './table-columns.ts';

/** The field that a cell fills; its id says what a word in the cell means there. */
type CellTarget = Pick<FillableField, 'id' | 'field'>;

/** A cell as its field takes it, or why not: "not a day that exists". */
export type CellValue = { readonly value: Value } | { readonly problem: string };

/**
 * How tables say what our choices say: by the field, then by the choice's value. One word means different things in
 * different columns: "no" under "Done" is open work, under "Confidential" it opens nothing to the public.
 */
const choiceWords: {
  readonly [field: string]: { readonly [value: string]: readonly string[] };
} = {
  status: {
    open: ['not started', 'to do', 'todo', 'new', 'outstanding', 'no', 'n', 'false'],
    inProgress: ['ongoing', 'on going', 'underway', 'under way', 'started', 'in hand', 'on track'],
    done: ['complete', 'completed', 'closed', 'finished', 'yes', 'y', 'x', 'true'],
    dropped: ['cancelled', 'withdrawn', 'stopped', 'not going ahead'],
  },
  sensitivity: {
    restricted: ['restricted', 'confidential', 'yes', 'y', 'x', 'true'],
    partners: ['no', 'n', 'false'],
  },
};

/** Small letters without signs. What stands in brackets counts: "Open (not to the public)" is not "Open". */
const plainCell = (cell: string): string => plainHead(cell.replace(/[()]/g, ' '));

const optionFor = ({ id, field }: CellTarget, cell: string): string | undefined => {
  const words = plainCell(cell);
  const options = field.options ?? [];
  const isSaid = ({ value, label }: Option): boolean =>
    [plainCell(label), value.toLowerCase()].includes(words);
  const isMeant = ({ value }: Option): boolean => choiceWords[id]?.[value]?.includes(words) === true;
  return (options.find(isSaid) ?? options.find(isMeant))?.value;
};

const entriesOf = (cell: string): readonly string[] => [
  ...new Set(
    cell
      .split(/[,;\n]|\s\/\s/)
      .map((entry) => entry.replace(/\s+/g, ' ').trim())
      .filter((entry) => entry !== ''),
  ),
];

const validated = (field: Field, value: Value): CellValue => {
  const [problem] = problemsOf(field, value);
  return problem ? { problem: problem.message } : { value };
};

const readChoice = (target: CellTarget, cell: string): CellValue => {
  const value = optionFor(target, cell);
  return value === undefined ? validated(target.field, cell) : { value };
};

const readChoices = (target: CellTarget, cell: string): CellValue =>
  validated(
    target.field,
    entriesOf(cell).map((entry) => optionFor(target, entry) ?? entry),
  );

const readYesNo = (cell: string): CellValue => {
  const word = plainHead(cell);
  if (/^(?:yes|y|true|x|done)$/.test(word) || /^[✓✔☑]$/u.test(cell.trim())) return { value: true };
  return /^(?:no|n|false)$/.test(word) ? { value: false } : { problem: 'Yes or no.' };
};

const readNumber = (field: Field, cell: string, today: string): CellValue => {
  const read = parseRaw(field, cell.replace(/^[£$€]\s?/, ''), today);
  return read.ok ? { value: read.value } : { problem: read.problems[0]?.message ?? '' };
};

/** Reads a cell that is not empty as a value of a field. `order` is how its table writes days in numbers. */
export function readCell(target: CellTarget, cell: string, order: DateOrder, today: string): CellValue {
  const { field } = target;
  const { control } = field;
  if (control === 'choice') return readChoice(target, cell);
  if (control === 'choices') return readChoices(target, cell);
  if (control === 'tags') return validated(field, entriesOf(cell));
  if (control === 'yesNo') return readYesNo(cell);
  if (control === 'scale')
    return validated(field, Number(/^([1-5])(?:\s?(?:of|\/)\s?5)?$/.exec(cell.trim())?.[1] ?? Number.NaN));
  if (control === 'number') return readNumber(field, cell, today);
  if (control === 'date') return validated(field, readTableDay(cell, order, today) ?? cell);
  if (control === 'line') return validated(field, cell.replace(/\s+/g, ' ').trim());
  return validated(field, cell.trim());
}
