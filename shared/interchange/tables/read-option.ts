import type { Option } from '../../records/fields/field.ts';
import { normalisedHeading } from './table-columns.ts';

/** The value of a choice that a cell names: by value, in snake_case or camelCase, or by its words. */
export function readOption(cell: string, options: readonly Option[]): string | undefined {
  const wanted = normalisedHeading(cell);
  return options.find(
    ({ value, label }) => normalisedHeading(value) === wanted || normalisedHeading(label) === wanted,
  )?.value;
}

const yes = new Set(['yes', 'y', 'true', '1', 'x', 'excluded', 'leftout']);
const no = new Set(['no', 'n', 'false', '0']);

/** Yes or no; undefined where a cell says neither, null where it is empty. */
export function readYesNo(cell: string): boolean | null | undefined {
  const wanted = normalisedHeading(cell);
  if (wanted === '') return null;
  if (yes.has(wanted)) return true;
  return no.has(wanted) ? false : undefined;
}

/** Before these signs an apostrophe is put when a table is written, so that spreadsheets calculate nothing. */
const GUARDED = /^'(?='*[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20])/;

/** The words of a cell, without the apostrophe that guarded them, and without spaces around them. */
export function readWords(cell: string): string {
  return cell.trim().replace(GUARDED, '').replace(/\r\n?/g, '\n');
}
