import { monthNames } from '../../../../shared/records/fields/dates.ts';

/** "9 Mar", and with `withYear` "9 Mar 2026"; anything that is no day stays as it is. */
export function dateInCell(day: string, withYear: boolean): string {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day) ?? [];
  const name = monthNames[Number(month) - 1];
  if (name === undefined) return day;
  return `${Number(date)} ${name.slice(0, 3)}${withYear ? ` ${year}` : ''}`;
}
