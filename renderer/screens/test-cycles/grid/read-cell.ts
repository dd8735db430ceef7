import type { Value } from '../../../../shared/document/model/document.ts';
import {
  type NotANumberReason,
  reasonNotANumber,
} from '../../../../shared/records/computed/as-typed-in-words.ts';
import type { Field } from '../../../../shared/records/fields/field.ts';
import { kindOf } from '../../../../shared/records/kind-registry.ts';
import { parseDay } from '../../../core/records/parse-day.ts';
import { parseRaw } from '../../../features/record-fields/values/raw-values.ts';
import type { ColumnId } from './columns.ts';

/** What was typed in a cell, read. */
export type CellReading =
  | { readonly type: 'date'; readonly date: string }
  | { readonly type: 'notADate' }
  | { readonly type: 'number'; readonly value: number | null }
  /** "5 of 6" */
  | { readonly type: 'ratio'; readonly numerator: number; readonly denominator: number }
  /** Letters where a number belongs, or a number that cannot stand there. */
  | { readonly type: 'notANumber'; readonly text: string; readonly reason: NotANumberReason }
  | { readonly type: 'text'; readonly value: string | null };

/** The field of a data point, or the part of one, that a column shows. */
export function fieldOfColumn(column: ColumnId): Field | undefined {
  const fields = kindOf('dataPoint')?.fields;
  if (column === 'numerator' || column === 'denominator') return fields?.ratio?.parts?.[column];
  return fields?.[column];
}

/** People write "45%"; what the sign says of the measure is `percentUnitChanges`. "£ 3.50" has no place here. */
const withoutPercentSign = (text: string): string => text.trim().replace(/\s*%$/, '');

const parsedNumber = (field: Field, text: string): Value | undefined => {
  const read = parseRaw(field, withoutPercentSign(text), '');
  return read.ok ? read.value : undefined;
};

const RATIO = /^(\d+(?:\.\d+)?)\s*(?:of|out of|\/)\s*(\d+(?:\.\d+)?)$/i;

const readNumber = (column: ColumnId, text: string): CellReading => {
  const ratio = column === 'numerator' ? RATIO.exec(text.trim()) : null;
  if (ratio) return { type: 'ratio', numerator: Number(ratio[1]), denominator: Number(ratio[2]) };
  const field = fieldOfColumn(column);
  const value = field && parsedNumber(field, text);
  if (typeof value === 'number' || value === null) return { type: 'number', value };
  return { type: 'notANumber', text: text.trim(), reason: reasonNotANumber(text) };
};

/** Reads what was typed in a cell of a column. `today` (`YYYY-MM-DD`) gives a date its year. */
export function readCell(column: ColumnId, text: string, today: string): CellReading {
  if (column === 'date') {
    const date = parseDay(text, today);
    return date === undefined ? { type: 'notADate' } : { type: 'date', date };
  }
  if (column === 'note') return { type: 'text', value: text.trim() === '' ? null : text.trimEnd() };
  return readNumber(column, text);
}
