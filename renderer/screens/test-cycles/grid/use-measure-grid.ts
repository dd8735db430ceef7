import { useMemo, useRef } from 'react';
import { localToday } from '../../../core/records/parse-day.ts';
import { useProject } from '../../../core/state/project-store.ts';
import { areRowsEqual, type GridRow } from './grid-rows.ts';
import { type MeasureGrid, measureGrid } from './measure-grid.ts';

/** The rows that are as they were keep their objects, so that they are not rendered again. */
const withSameObjects = (rows: readonly GridRow[], before: readonly GridRow[]): readonly GridRow[] => {
  const known = new Map(before.map((row) => [row.key, row]));
  return rows.map((row) => {
    const twin = known.get(row.key);
    return twin && areRowsEqual(twin, row) ? twin : row;
  });
};

const areColumnsEqual = (one: MeasureGrid['columns'], other: MeasureGrid['columns']): boolean =>
  one.length === other.length &&
  one.every(({ id, label, help }, index) => {
    const twin = other[index];
    return twin?.id === id && twin.label === label && twin.help === help;
  });

/** The rows and columns of a measure's numbers, worked out anew after each edit; what is as it was stays the same object. */
export function useMeasureGrid(measureId: string): MeasureGrid {
  const document = useProject((project) => project.document);
  const isReadOnly = useProject((project) => project.readOnly);
  const before = useRef<MeasureGrid>(undefined);
  return useMemo(() => {
    const whole = measureGrid(document, measureId, localToday());
    // Where nothing can be written no row waits.
    const grid = isReadOnly ? { ...whole, rows: whole.rows.slice(0, -1) } : whole;
    const last = before.current;
    const kept = last && {
      ...grid,
      columns: areColumnsEqual(last.columns, grid.columns) ? last.columns : grid.columns,
      rows: withSameObjects(grid.rows, last.rows),
    };
    before.current = kept ?? grid;
    return before.current;
  }, [document, measureId, isReadOnly]);
}
