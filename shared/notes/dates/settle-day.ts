import {
  addDays,
  dayOf,
  daysBetween,
  daysIn,
  mondayOf,
  monthEnd,
  monthOf,
  weekdayOf,
  yearOf,
} from './calendar.ts';

/** What a date without a year, or "Friday", is counted from. */
export interface DateReference {
  /** The day of the meeting where the notes say it, else the day of reading. */
  readonly day?: string;
  /** When the group meets next, where the notes say it. */
  readonly nextMeeting?: string;
  /** All meetings to come that the notes name. */
  readonly comingMeetings?: readonly string[];
}

/** Which way a date without a year lies: a due date ahead, a meeting's own behind. `near`: whichever is nearer. */
export type Direction = 'ahead' | 'behind' | 'near';

/** Overdue entries of a log lie so far back at most. */
const RECENT_DAYS = 45;

/** Years that a weekday can date notes back. */
const YEARS_BACK = 6;

/** The last time that the day fell on the weekday. */
const lastOn = (month: number, day: number, weekday: number, from: string): string | undefined => {
  for (let back = 0; back <= YEARS_BACK; back += 1) {
    const one = dayOf(yearOf(from) - back, month, day);
    if (one && one <= from && weekdayOf(one) === weekday) return one;
  }
  return undefined;
};

/** The year that the notes mean: their own, or the next one where the month has gone by. */
export function inYear(
  month: number,
  day: number,
  reference: DateReference,
  direction: Direction,
  weekday?: number,
): string | undefined {
  const from = reference.day;
  if (!from) return undefined;
  const bygone =
    direction === 'behind' && weekday !== undefined ? lastOn(month, day, weekday, from) : undefined;
  if (bygone) return bygone;
  const own = dayOf(yearOf(from), month, day);
  const next = dayOf(yearOf(from) + 1, month, day);
  const last = dayOf(yearOf(from) - 1, month, day);
  const all = [last, own, next].filter((one) => one !== undefined);
  const isNear = (one: string): boolean =>
    daysBetween(from, one) > -RECENT_DAYS && daysBetween(from, one) < 330;
  const fits = all.filter((one) => weekday !== undefined && weekdayOf(one) === weekday && isNear(one));
  if (fits.length === 1) return fits[0];
  if (direction === 'behind') return all.filter((one) => one <= from).at(-1);
  if (!own || own >= from)
    return direction === 'near' && own && last && daysBetween(from, own) > 270 ? last : own;
  if (direction === 'near' && daysBetween(own, from) <= RECENT_DAYS) return own;
  return month < monthOf(from) ? next : own;
}

/** The first such weekday after the day; "next Friday" is the one of the week after. */
export function nextWeekday(
  weekday: number,
  reference: DateReference,
  isNextWeek: boolean,
): string | undefined {
  if (!reference.day) return undefined;
  if (isNextWeek) return addDays(mondayOf(reference.day), 6 + weekday);
  return addDays(reference.day, (weekday - weekdayOf(reference.day) + 7) % 7 || 7);
}

/** "the 16th": the first to come. */
export function nextOrdinal(number: number, reference: DateReference, weekday?: number): string | undefined {
  if (!reference.day) return undefined;
  for (let months = 0; months < 4; months += 1) {
    const end = monthEnd(reference.day, months);
    const day = dayOf(yearOf(end), monthOf(end), number);
    if (day && day >= reference.day && (weekday === undefined || weekdayOf(day) === weekday)) return day;
  }
  return undefined;
}

/** "first Thursday in March"; from six on, the last. */
export function nthWeekday(
  nth: number,
  weekday: number,
  month: number,
  reference: DateReference,
  direction: Direction,
): string | undefined {
  const first = inYear(month, 28, reference, direction);
  if (!first) return undefined;
  const [year, number] = [yearOf(first), monthOf(first)];
  const start = dayOf(year, number, 1) ?? first;
  const day = 1 + ((weekday - weekdayOf(start) + 7) % 7) + (nth - 1) * 7;
  if (nth > 5) {
    const last = dayOf(year, number, daysIn(year, number)) ?? first;
    return addDays(last, -((weekdayOf(last) - weekday + 7) % 7));
  }
  return dayOf(year, number, day);
}
