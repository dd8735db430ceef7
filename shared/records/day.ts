const two = (part: number): string => String(part).padStart(2, '0');

/** The day of a moment in the calendar of the place where this runs, not in Greenwich's: `YYYY-MM-DD`. */
export const dayOf = (moment: Date): string =>
  `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;

/** Months as people here write them; no locale data in shared/. */
export const months: readonly string[] = [
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
export const writeDay = (day: string): string => {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day);
  const month = months[Number(parts?.[2] ?? 0) - 1];
  return parts && month ? `${Number(parts[3])} ${month} ${parts[1]}` : day;
};
