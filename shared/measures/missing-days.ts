import {
  type CollectionFrequency,
  collectionFrequencyOf,
  dayByRhythm,
  type RegularRhythm,
} from './collection-frequency.ts';

/** How many days a step of each rhythm takes; of months, quarters and years on average. */
const stepDays: { readonly [rhythm in RegularRhythm]: number } = {
  day: 1,
  week: 7,
  fortnight: 14,
  month: 30.44,
  quarter: 91.31,
  year: 365.25,
};

/** A number that was written down a quarter of a step late is none too few. Ours. */
const LATE = 0.25;
/** With more gaps among the dates than this share no rhythm is known. Ours. */
const MOST_GAPS = 1 / 3;

const timeOf = (day: string): number => Date.parse(`${day}T00:00:00Z`);

const isWeekend = (day: string): boolean => [0, 6].includes(new Date(timeOf(day)).getUTCDay());

/** Days on which a number is missing, before a day that has one. */
export interface MissingDays {
  /** `YYYY-MM-DD`, of the next number. */
  readonly before: string;
  readonly days: readonly string[];
}

const missingBetween = (from: string, to: string, rhythm: RegularRhythm): readonly string[] => {
  const steps = Math.floor((timeOf(to) - timeOf(from)) / (stepDays[rhythm] * 86_400_000) + LATE);
  return Array.from({ length: Math.max(0, steps - 1) }, (_, step) => dayByRhythm(from, rhythm, step + 1));
};

const isRegular = (rhythm: CollectionFrequency): rhythm is RegularRhythm => rhythm !== 'other';

/**
 * Where numbers are missing by the rhythm of the dates (`YYYY-MM-DD`, ascending, each once). None where no rhythm is
 * known; where numbers are written down each working day, weekends are not missing.
 */
export function missingDays(dates: readonly string[]): readonly MissingDays[] {
  const rhythm = collectionFrequencyOf(dates, '');
  if (!isRegular(rhythm) || dates.length < 3) return [];
  const hasWeekends = dates.some(isWeekend);
  const gaps = dates.slice(1).flatMap((before, index): readonly MissingDays[] => {
    const between = missingBetween(dates[index] ?? before, before, rhythm);
    const days = rhythm === 'day' && !hasWeekends ? between.filter((day) => !isWeekend(day)) : between;
    return days.length === 0 ? [] : [{ before, days }];
  });
  return gaps.length > MOST_GAPS * (dates.length - 1) ? [] : gaps;
}
