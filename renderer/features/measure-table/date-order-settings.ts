import type { TablePlan, TableSettings } from './plan-table.ts';

/**
 * The settings with the only order in which all dates exist: 16/3/2026 says how 2/3/2026 in the same column is written. It
 * stands as the answer to the question, where a person sees it and can say otherwise.
 */
export function withOnlyDateOrder(settings: TableSettings, { reading }: TablePlan): TableSettings {
  if (reading?.dates !== 'unknown' || reading.likelyOrder === null) return settings;
  return { ...settings, dateOrder: reading.likelyOrder };
}

/** The settings after a change. An order of dates was said of one column, and is asked anew for another. */
export function changedSettings(settings: TableSettings, part: Partial<TableSettings>): TableSettings {
  const next = { ...settings, ...part };
  const isSameColumn = next.targets.indexOf('date') === settings.targets.indexOf('date');
  return isSameColumn && next.delimiter === settings.delimiter ? next : { ...next, dateOrder: null };
}
