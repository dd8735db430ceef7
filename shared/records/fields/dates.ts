const padTwo = (part: number): string => String(part).padStart(2, '0');

/** The day of a moment in the calendar of the place where this runs, not in Greenwich's: `YYYY-MM-DD`. */
export function localDateOf(moment: Date): string {
  return `${moment.getFullYear()}-${padTwo(moment.getMonth() + 1)}-${padTwo(moment.getDate())}`;
}

/** Months as people here write them; no locale data in shared/. */
export const monthNames: readonly string[] = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** `2026-03-13` as `13 March 2026`; anything else comes back as it is. */
export function dateInWords(day: string): string {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day);
  const month = monthNames[Number(parts?.[2] ?? 0) - 1];
  return parts && month ? `${Number(parts[3])} ${month} ${parts[1]}` : day;
}
