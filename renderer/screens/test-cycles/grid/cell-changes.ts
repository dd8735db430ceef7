import type { Fields, PlainRecord, Value } from '../../../../shared/document/model/document.ts';
import { asTypedOf, type FigureName, figureNames } from '../../../../shared/records/computed/as-typed.ts';
import { partsOf } from '../../../../shared/records/fields/read-field.ts';
import type { ColumnId } from './columns.ts';
import type { CellReading } from './read-cell.ts';

type Parts = { readonly [part: string]: Value };

const orNull = (parts: Parts): Parts | null => {
  const filled = Object.entries(parts).filter(([, value]) => value !== null && value !== '');
  return filled.length === 0 ? null : Object.fromEntries(filled);
};

const isFigure = (column: ColumnId): column is FigureName => figureNames.some((name) => name === column);

/** What was typed there, or is there no longer, beside what was typed elsewhere in the row. */
const typedFields = (
  point: PlainRecord | undefined,
  typed: { readonly [figure in FigureName]?: string | null },
): Fields => {
  const before = point ? asTypedOf(point) : {};
  const isAlready = figureNames.every(
    (name) => !(name in typed) || (typed[name] ?? null) === (before[name] ?? null),
  );
  return isAlready ? {} : { asTyped: orNull({ ...before, ...typed }) };
};

const numberFields = (point: PlainRecord | undefined, column: FigureName, value: number | null): Fields => {
  if (column === 'value' || column === 'n') return { [column]: value };
  return { ratio: orNull({ ...(point ? partsOf(point, 'ratio') : {}), [column]: value }) };
};

/** The fields of a point that what was read in a cell sets; undefined for a date. */
export function cellFields(
  point: PlainRecord | undefined,
  column: ColumnId,
  reading: CellReading,
): Fields | undefined {
  switch (reading.type) {
    case 'date':
    case 'notADate':
      return undefined;
    case 'text':
      return { note: reading.value };
    case 'ratio': {
      const { numerator, denominator } = reading;
      return {
        ratio: { numerator, denominator },
        ...typedFields(point, { numerator: null, denominator: null }),
      };
    }
    case 'number':
      return isFigure(column)
        ? { ...numberFields(point, column, reading.value), ...typedFields(point, { [column]: null }) }
        : {};
    case 'notANumber':
      return isFigure(column)
        ? { ...numberFields(point, column, null), ...typedFields(point, { [column]: reading.text }) }
        : {};
  }
}

const emptiedRatio = (point: PlainRecord, figures: readonly FigureName[]): Fields => {
  const parts = figures.filter((name) => name === 'numerator' || name === 'denominator');
  const nothing = Object.fromEntries(parts.map((name) => [name, null]));
  return parts.length === 0 ? {} : { ratio: orNull({ ...partsOf(point, 'ratio'), ...nothing }) };
};

/** The fields that empty some columns of a point; what is empty already is left out. */
export function emptiedFields(point: PlainRecord, columns: readonly ColumnId[]): Fields {
  const figures = columns.filter(isFigure);
  const all = {
    ...(figures.includes('value') ? { value: null } : {}),
    ...(figures.includes('n') ? { n: null } : {}),
    ...emptiedRatio(point, figures),
    ...typedFields(point, Object.fromEntries(figures.map((name) => [name, null]))),
    ...(columns.includes('note') ? { note: null } : {}),
  };
  return Object.fromEntries(Object.entries(all).filter(([name]) => (point.fields[name] ?? null) !== null));
}
