/** How often a number is written down. */
export type CollectionFrequency = 'day' | 'week' | 'fortnight' | 'month' | 'quarter' | 'year' | 'other';

const DAY = 86_400_000;

const timeOf = (day: string): number => Date.parse(`${day}T00:00:00Z`);

const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(timeOf(text));

/** `days` after a day, both `YYYY-MM-DD`. */
export function daysAfter(day: string, days: number): string {
  return new Date(timeOf(day) + days * DAY).toISOString().slice(0, 10);
}

/** The day of the month counted from 1; 0 for the last day, whatever the month's length. */
const dayOfMonth = (day: string): number =>
  daysAfter(day, 1).endsWith('-01') && Number(day.slice(8)) < 31 ? 0 : Number(day.slice(8));

const monthsAfter = (day: string, months: number, wanted: number): string => {
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1 + months];
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  const date = wanted === 0 ? last : Math.min(wanted, last);
  return new Date(Date.UTC(year, month, date)).toISOString().slice(0, 10);
};

/** How many of the last gaps between dates are looked at. */
const LAST_GAPS = 6;

/** The last days, ascending; what is no day of a calendar is passed over. */
const lastDays = (dates: readonly string[]): readonly string[] => {
  const sorted = [...new Set(dates)].sort();
  const days: string[] = [];
  for (let at = sorted.length - 1; at >= 0 && days.length <= LAST_GAPS; at -= 1) {
    const day = sorted[at] ?? '';
    if (isDay(day)) days.unshift(day);
  }
  return days;
};

const gapsOf = (dates: readonly string[]): readonly number[] => {
  const days = lastDays(dates);
  return days.slice(1).map((day, index) => Math.round((timeOf(day) - timeOf(days[index] ?? day)) / DAY));
};

const middleOf = (numbers: readonly number[]): number =>
  [...numbers].sort((one, other) => one - other)[Math.floor((numbers.length - 1) / 2)] ?? 0;

const rhythmOfGap = (days: number): CollectionFrequency => {
  if (days === 1) return 'day';
  if (days === 7) return 'week';
  if (days === 14) return 'fortnight';
  if (days >= 28 && days <= 31) return 'month';
  if (days >= 89 && days <= 92) return 'quarter';
  return days === 365 || days === 366 ? 'year' : 'other';
};

const wordsFor: readonly (readonly [RegExp, CollectionFrequency])[] = [
  [/fortnight|(every|each) (two|2|second|other) weeks?/i, 'fortnight'],
  [/quarter/i, 'quarter'],
  [/month/i, 'month'],
  [/week|monday|tuesday|wednesday|thursday|friday|saturday|sunday/i, 'week'],
  [/year|annual/i, 'year'],
  [/\bday\b|daily/i, 'day'],
];

/**
 * How often the numbers of a measure are written down: by the last of their dates (`YYYY-MM-DD`, in any order), and as
 * long as there are fewer than two by what is said about how often they are collected.
 */
export function collectionFrequencyOf(dates: readonly string[], howOften: string): CollectionFrequency {
  const gaps = gapsOf(dates);
  if (gaps.length > 0) return rhythmOfGap(middleOf(gaps));
  return wordsFor.find(([words]) => words.test(howOften))?.[1] ?? 'other';
}

const monthsOf: { readonly [rhythm in CollectionFrequency]?: number } = { month: 1, quarter: 3, year: 12 };
const daysOf: { readonly [rhythm in CollectionFrequency]?: number } = { day: 1, week: 7, fortnight: 14 };

/** Of the same month's day as most: the 31st of one month is the last of the next. */
const wantedDayOfMonth = (dates: readonly string[]): number => {
  const wanted = dates.slice(-LAST_GAPS).map(dayOfMonth);
  return wanted.every((day) => day === 0 || day === 31) ? 0 : Math.max(...wanted);
};

/** A rhythm that one can go on by: `other` is none. */
export type RegularRhythm = Exclude<CollectionFrequency, 'other'>;

/** The day so many steps of a rhythm after a day (`YYYY-MM-DD`), or before it where `steps` is negative. */
export function dayByRhythm(day: string, rhythm: RegularRhythm, steps: number): string {
  const months = monthsOf[rhythm];
  if (months !== undefined) return monthsAfter(day, months * steps, dayOfMonth(day));
  return daysAfter(day, (daysOf[rhythm] ?? 1) * steps);
}

/**
 * The first of `count` days of a rhythm of which the last is not after `today`: weeks begin on Monday, and months,
 * quarters and years with the month.
 */
export function firstDayUntil(today: string, rhythm: RegularRhythm, count: number): string {
  const isByMonth = monthsOf[rhythm] !== undefined;
  const last = isByMonth ? `${today.slice(0, 8)}01` : rhythm === 'day' ? today : mondayOf(today);
  return dayByRhythm(last, rhythm, 1 - count);
}

const mondayOf = (day: string): string => daysAfter(day, -((new Date(timeOf(day)).getUTCDay() + 6) % 7));

/**
 * The day of the next number: after the last of `dates` by their rhythm. Of no rhythm: `today`, or the day after the last
 * where that is not before today. Of no dates: `today`, and its Monday where numbers are written down each week.
 */
export function nextDate(dates: readonly string[], howOften: string, today: string): string {
  const days = lastDays(dates);
  const last = days.at(-1);
  const rhythm = collectionFrequencyOf(days, howOften);
  if (last === undefined) return rhythm === 'week' || rhythm === 'fortnight' ? mondayOf(today) : today;
  const months = monthsOf[rhythm];
  if (months !== undefined) return monthsAfter(last, months, wantedDayOfMonth(days));
  const step = daysOf[rhythm];
  if (step !== undefined) return daysAfter(last, step);
  return last < today ? today : daysAfter(last, 1);
}
