import type { Value } from '../../document/model/document.ts';
import type { Field } from '../../records/fields/field.ts';
import { problemsOf } from '../../records/fields/field-problems.ts';
import { kindOf } from '../../records/kind-registry.ts';
import type { FillableField } from './fillable-fields.ts';
import { readChoice, readYesNo } from './read-choice.ts';
import { type DateOrder, readDate } from './read-date.ts';
import { type NumberStyle, readNumber } from './read-number.ts';
import { readEntries, readLine, readWords } from './read-words.ts';

/** How a table writes its days and numbers. */
export interface CellStyle {
  /** Null where nobody has said it: a day in numbers is then none. */
  readonly dateOrder: DateOrder | null;
  readonly numberStyle: NumberStyle;
  /** `YYYY-MM-DD`: a day without a year is in its year. Absent where such a day is none. */
  readonly today?: string | undefined;
}

/** The field that a cell fills; its id says what a word in the cell means there. */
export type CellTarget = Pick<FillableField, 'id' | 'field'>;

/** A cell as its field takes it, or why it does not: "A day that exists." Both where it takes a part. */
export type CellReading =
  | { readonly value: Value; readonly problem?: string }
  | { readonly value?: undefined; readonly problem: string };

/** A problem within a sentence: “Use a day that exists.” for `Use`. */
export function problemAfter(words: string, problem: string): string {
  return `${words} ${problem.charAt(0).toLowerCase()}${problem.slice(1)}`;
}

const NO_NUMBER = 'A number, such as 12 or 3.5.';

const validated = (field: Field, value: Value): CellReading => {
  const [problem] = problemsOf(field, value);
  return problem ? { problem: problem.message } : { value };
};

const readOption = ({ id, field }: CellTarget, cell: string): CellReading => {
  const value = readChoice(id, field.options ?? [], cell);
  if (value !== undefined) return { value };
  const reading = validated(field, cell);
  // Whoever wrote anything there had a reason to keep it close.
  const isPrivate = id === 'sensitivity' && reading.problem !== undefined;
  return isPrivate ? { value: 'restricted', problem: `${reading.problem} The card is private.` } : reading;
};

/** Commas may part them beside semicolons: none of their names has one. */
const readOptions = ({ id, field }: CellTarget, cell: string): CellReading => {
  const entries = readEntries(cell).flatMap(readEntries);
  const values = entries.map((entry) => readChoice(id, field.options ?? [], entry) ?? entry);
  return validated(field, [...new Set(values)]);
};

/** Entries that are too long are left out, the others stay. */
const readTags = (field: Field, cell: string): CellReading => {
  const entries = readEntries(cell);
  const fitting = entries.filter((entry) => problemsOf(field, [entry]).length === 0);
  const reading = validated(field, entries);
  return reading.problem !== undefined && fitting.length > 0 ? { ...reading, value: fitting } : reading;
};

/** A sign of per cent is a unit, which no number of a card has room for. */
const readFigure = (field: Field, cell: string, style: NumberStyle): CellReading => {
  const value = cell.includes('%') ? null : readNumber(cell, style);
  return value === null ? { problem: NO_NUMBER } : validated(field, value);
};

const readDay = (field: Field, cell: string, { dateOrder, today }: CellStyle): CellReading => {
  const date = readDate(cell, dateOrder, today);
  return validated(field, date.is === 'day' ? date.day : cell);
};

const readScale = (field: Field, cell: string): CellReading =>
  validated(field, Number(/^([1-5])(?:\s?(?:of|\/)\s?5)?$/.exec(cell)?.[1] ?? Number.NaN));

/** Reads a cell that is not empty as a value of a field; as the theme that a card stands under, its name. */
export function readCell(target: CellTarget, cell: string, style: CellStyle): CellReading {
  const { id, field } = target;
  const words = readWords(cell);
  switch (field.control) {
    case 'choice':
      return readOption(target, words);
    case 'choices':
      return readOptions(target, words);
    case 'tags':
      return readTags(field, words);
    case 'yesNo': {
      const value = readYesNo(words, id);
      return typeof value === 'boolean' ? { value } : { problem: 'Yes or no.' };
    }
    case 'scale':
      return readScale(field, words);
    case 'number':
      return readFigure(field, words, style.numberStyle);
    case 'date':
      return readDay(field, words, style);
    case 'parent':
      return validated(kindOf('theme')?.fields.name ?? field, readLine(words));
    case 'line':
      return validated(field, readLine(words));
    default:
      return validated(field, words);
  }
}
