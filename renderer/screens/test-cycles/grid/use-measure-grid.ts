import { useRef } from 'react';
import { localToday } from '../../../core/records/parse-day.ts';
import { useProject } from '../../../core/state/project-store.ts';
import { areRowsEqual, type GridRow } from './grid-rows.ts';
import { type MeasureGrid, measureGrid } from './measure-grid.ts';

const areListsSame = <T>(one: readonly T[], other: readonly T[]): boolean =>
  one.length === other.length && one.every((entry, index) => entry === other[index]);

/** The rows that are as they were keep their objects, so that they are not rendered again. */
const withSameObjects = (rows: readonly GridRow[], before: readonly GridRow[]): readonly GridRow[] => {
  let known: ReadonlyMap<string, GridRow> | undefined;
  const twinOf = ({ key }: GridRow, index: number): GridRow | undefined => {
    // A number that is typed moves no row.
    if (before[index]?.key === key) return before[index];
    known ??= new Map(before.map((row) => [row.key, row]));
    return known.get(key);
  };
  const kept = rows.map((row, index) => {
    const twin = twinOf(row, index);
    return twin && (twin === row || areRowsEqual(twin, row)) ? twin : row;
  });
  return areListsSame(kept, before) ? before : kept;
};

const areColumnsEqual = (one: MeasureGrid['columns'], other: MeasureGrid['columns']): boolean =>
  one.length === other.length &&
  one.every(({ id, label, help }, index) => {
    const twin = other[index];
    return twin?.id === id && twin.label === label && twin.help === help;
  });

/** The grid with all of the last one that is as it was; the last one itself where that is all. */
const withSameParts = (grid: MeasureGrid, last: MeasureGrid): MeasureGrid => {
  const columns = areColumnsEqual(last.columns, grid.columns) ? last.columns : grid.columns;
  const rows = withSameObjects(grid.rows, last.rows);
  const isSame = columns === last.columns && rows === last.rows && grid.rhythm === last.rhythm;
  return isSame && grid.measureId === last.measureId ? last : { ...grid, columns, rows };
};

/** Where nothing can be written no row waits. */
const asShown = (grid: MeasureGrid, isReadOnly: boolean): MeasureGrid =>
  isReadOnly ? { ...grid, rows: grid.rows.slice(0, -1) } : grid;

/** A grid as it is shown, and what it was made of. */
interface ShownGrid {
  readonly whole: MeasureGrid;
  readonly isReadOnly: boolean;
  readonly shown: MeasureGrid;
}

const showGrid = (whole: MeasureGrid, isReadOnly: boolean, last: ShownGrid | undefined): ShownGrid => {
  if (last?.whole === whole && last.isReadOnly === isReadOnly) return last;
  const shown = asShown(whole, isReadOnly);
  return { whole, isReadOnly, shown: last ? withSameParts(shown, last.shown) : shown };
};

/** Follows the numbers of a measure. Renders again when something else stands in the grid, not with each edit. */
export function useMeasureGrid(measureId: string): MeasureGrid {
  const last = useRef<ShownGrid>(undefined);
  return useProject(({ document, readOnly }) => {
    last.current = showGrid(measureGrid(document, measureId, localToday()), readOnly, last.current);
    return last.current.shown;
  });
}
