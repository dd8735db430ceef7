const two = (part: number): string => String(part).padStart(2, '0');

/** The day of a moment in the calendar of the place where this runs, not in Greenwich's: `YYYY-MM-DD`. */
export const dayOf = (moment: Date): string =>
  `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
