import type { Value } from '../../../shared/document/model/document.ts';
import type { Field, Option } from '../../../shared/records/fields/field.ts';
import { problemsOf } from '../record-fields/values/field-problems.ts';
import { parseRaw } from '../record-fields/values/raw-values.ts';
import { type DateOrder, readTableDay } from './date-order.ts';
import { plainHead } from './plain-head.ts';

/** A cell as its field takes it, or why not: "not a day that exists". */
export type CellValue = { readonly value: Value } | { readonly problem: string };

/** How tables say what our choices say, by the choice's value. */
const optionWords: { readonly [value: string]: readonly string[] } = {
  open: ['not started', 'to do', 'todo', 'new', 'outstanding', 'no', 'n'],
  inProgress: ['ongoing', 'on going', 'underway', 'under way', 'started', 'in hand', 'on track'],
  done: ['complete', 'completed', 'closed', 'finished', 'yes', 'y', 'x', 'true'],
  dropped: ['cancelled', 'withdrawn', 'stopped', 'not going ahead'],
  restricted: ['restricted', 'confidential', 'yes', 'y', 'x', 'true'],
  partners: ['no', 'n', 'false'],
};

const optionFor = (options: readonly Option[], cell: string): string | undefined => {
  const words = plainHead(cell);
  const isSaid = ({ value, label }: Option): boolean =>
    [plainHead(label), value.toLowerCase()].includes(words);
  return (options.find(isSaid) ?? options.find(({ value }) => optionWords[value]?.includes(words)))?.value;
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

const readChoice = (field: Field, cell: string): CellValue => {
  const value = optionFor(field.options ?? [], cell);
  return value === undefined ? validated(field, cell) : { value };
};

const readChoices = (field: Field, cell: string): CellValue =>
  validated(
    field,
    entriesOf(cell).map((entry) => optionFor(field.options ?? [], entry) ?? entry),
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
export function readCell(field: Field, cell: string, order: DateOrder, today: string): CellValue {
  const { control } = field;
  if (control === 'choice') return readChoice(field, cell);
  if (control === 'choices') return readChoices(field, cell);
  if (control === 'tags') return validated(field, entriesOf(cell));
  if (control === 'yesNo') return readYesNo(cell);
  if (control === 'scale')
    return validated(field, Number(/^([1-5])(?:\s?(?:of|\/)\s?5)?$/.exec(cell.trim())?.[1] ?? Number.NaN));
  if (control === 'number') return readNumber(field, cell, today);
  if (control === 'date') return validated(field, readTableDay(cell, order, today) ?? cell);
  if (control === 'line') return validated(field, cell.replace(/\s+/g, ' ').trim());
  return validated(field, cell.trim());
}
