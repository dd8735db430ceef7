import type { TablePlan, TableSettings } from './plan-table.ts';

/**
 * The settings with the only order in which the dates exist. Where a date could be two days a person has to say it: what
 * the other dates speak for is a guess.
 */
export function withOnlyDateOrder(settings: TableSettings, { reading }: TablePlan): TableSettings {
  const isOpen = reading?.dates === 'unknown' && reading.ambiguousRows.length === 0;
  return isOpen && reading.likelyOrder !== null ? { ...settings, dateOrder: reading.likelyOrder } : settings;
}

/** The settings after a change. An order of dates was said of one column, and is asked anew for another. */
export function changedSettings(settings: TableSettings, part: Partial<TableSettings>): TableSettings {
  const next = { ...settings, ...part };
  const isSameColumn = next.targets.indexOf('date') === settings.targets.indexOf('date');
  return isSameColumn && next.delimiter === settings.delimiter ? next : { ...next, dateOrder: null };
}
