const DAY = 86_400_000;

/** Whole days from one calendar day to another; negative for the past. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY);
}

const noonOf = (day: string): Date => new Date(`${day}T12:00:00`);

/** "31 March", with the year where it is not this one. */
export function dayInWords(day: string, today: string): string {
  return noonOf(day).toLocaleDateString('en-GB', {
    day: 'numeric',
    month: 'long',
    ...(day.slice(0, 4) !== today.slice(0, 4) && { year: 'numeric' as const }),
  });
}

/** "Tuesday". */
export function weekdayOf(day: string): string {
  return noonOf(day).toLocaleDateString('en-GB', { weekday: 'long' });
}
