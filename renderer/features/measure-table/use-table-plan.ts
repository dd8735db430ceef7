import { useMemo, useState } from 'react';
import { type Delimiter, readDelimitedText } from '../../../shared/interchange/tables/delimited-text.ts';
import { localToday } from '../../core/records/parse-day.ts';
import { useProject } from '../../core/state/project-store.ts';
import { guessTable } from './guess-targets.ts';
import { planTable, type TableMeasure, type TableSettings } from './plan-table.ts';
import { changedSettings, withOnlyDateOrder } from './settle-date-order.ts';
import type { TableArrival } from './table-arrival.ts';

const firstSettings = ({ guess, delimiter }: TableArrival): TableSettings => ({
  ...guess,
  delimiter: delimiter ?? '\t',
  dateOrder: null,
  numberStyle: null,
  existing: 'replace',
});

/** A table with what a person says of it, and what it would do. */
export function useTablePlan(arrival: TableArrival) {
  const document = useProject((project) => project.document);
  const [chosen, setSettings] = useState(() => firstSettings(arrival));
  const [measure, setMeasure] = useState<TableMeasure>(arrival.measure);
  const { text } = arrival;
  const rows = useMemo(
    () => (text === undefined ? arrival.rows : readDelimitedText(text, chosen.delimiter).rows),
    [text, arrival.rows, chosen.delimiter],
  );
  const { settings, plan } = useMemo(() => {
    const today = localToday();
    const first = planTable(document, rows, chosen, measure, today);
    const settled = withOnlyDateOrder(chosen, first);
    if (settled === chosen) return { settings: chosen, plan: first };
    return { settings: settled, plan: planTable(document, rows, settled, measure, today) };
  }, [document, rows, chosen, measure]);
  const change = (part: Partial<TableSettings>) => setSettings((before) => changedSettings(before, part));
  /** Other cells are another table: what its columns are is guessed anew. */
  const changeDelimiter = (delimiter: Delimiter) => {
    const next = readDelimitedText(text ?? '', delimiter).rows;
    change({ delimiter, ...guessTable(next, chosen.targets.includes('numerator')) });
  };
  return { rows, settings, plan, measure, setMeasure, change, changeDelimiter };
}
