import { useMemo, useState } from 'react';
import { type Delimiter, readDelimitedText } from '../../../shared/interchange/tables/delimited-text.ts';
import { localToday } from '../../core/records/parse-day.ts';
import { useProject } from '../../core/state/project-store.ts';
import { changedSettings, withOnlyDateOrder } from './date-order-settings.ts';
import { type ChosenDays, daysOfNumbers } from './days-of-numbers.ts';
import { guessTable } from './guess-mapping.ts';
import type { IncomingTable } from './incoming-table.ts';
import { planTable, type TableMeasure, type TablePlan, type TableSettings } from './plan-table.ts';

const firstSettings = ({ guess, delimiter }: IncomingTable): TableSettings => ({
  ...guess,
  delimiter: delimiter ?? '\t',
  dateOrder: null,
  numberStyle: null,
  existing: 'replace',
});

/** Nothing can be said of numbers whose days are not known. */
const withoutDays: TablePlan = {
  reading: undefined,
  imported: undefined,
  problems: [],
  missing: { part: 'days', sentence: 'Say the first day, and how often a number was written down.' },
};

/** The days of a table that says none, as far as they are known and said. */
function useDaysOfNumbers({ days: known, rows, guess }: IncomingTable) {
  const count = rows.length - guess.headingsRow - 1;
  const [chosen, setChosen] = useState<ChosenDays>({ first: undefined, rhythm: known?.rhythm });
  const all = useMemo(
    () => known && daysOfNumbers(known, chosen, count, localToday()),
    [known, chosen, count],
  );
  if (!known) return undefined;
  const choose = (part: Partial<ChosenDays>) => setChosen((before) => ({ ...before, ...part }));
  return { known, chosen, choose, all, count, isAsked: known.rows.length < count };
}

/** A table with what a person says of it, and what it would do. */
export function useTablePlan(arrival: IncomingTable) {
  const document = useProject((project) => project.document);
  const [chosen, setSettings] = useState(() => firstSettings(arrival));
  const [measure, setMeasure] = useState<TableMeasure>(arrival.measure);
  const { text } = arrival;
  const days = useDaysOfNumbers(arrival);
  const dates = days?.all;
  const hasDays = days === undefined || dates !== undefined;
  const rows = useMemo(() => {
    const first = arrival.guess.headingsRow + 1;
    if (arrival.days) return arrival.rows.map((row, index) => [dates?.[index - first] ?? '', ...row]);
    return text === undefined ? arrival.rows : readDelimitedText(text, chosen.delimiter).rows;
  }, [text, arrival, dates, chosen.delimiter]);
  const { settings, plan } = useMemo(() => {
    const today = localToday();
    if (!hasDays) return { settings: chosen, plan: withoutDays };
    const first = planTable(document, rows, chosen, measure, today);
    const settled = withOnlyDateOrder(chosen, first);
    if (settled === chosen) return { settings: chosen, plan: first };
    return { settings: settled, plan: planTable(document, rows, settled, measure, today) };
  }, [document, rows, chosen, measure, hasDays]);
  const change = (part: Partial<TableSettings>) => setSettings((before) => changedSettings(before, part));
  /** Other cells are another table: what its columns are is guessed anew. */
  const changeDelimiter = (delimiter: Delimiter) => {
    const next = readDelimitedText(text ?? '', delimiter).rows;
    change({ delimiter, ...guessTable(next, chosen.targets.includes('numerator')) });
  };
  return { rows, settings, plan, measure, setMeasure, change, changeDelimiter, days };
}
