import type { PlainRecord } from '../../../../../shared/document/model/document.ts';
import { dateInWords } from '../../../../../shared/records/fields/dates.ts';
import { dayAndMonthInWords, textOf } from '../../../../../shared/records/fields/read-field.ts';
import { statusOfTest } from '../../../../../shared/records/lifecycle/test-lifecycle.ts';
import { daysBetween } from '../../../../core/records/days-text.ts';

/** From so many days on a day and month alone could be those of another year. */
const NEEDS_YEAR = 330;

const dayInWords = (day: string, today: string): string =>
  dayAndMonthInWords(day) !== '' && Math.abs(daysBetween(today, day)) >= NEEDS_YEAR
    ? dateInWords(day)
    : dayAndMonthInWords(day);

const rangeInWords = (from: string, to: string, today: string): string => {
  const [first, last] = [dayInWords(from, today), dayInWords(to, today)];
  if (first === '') return last === '' ? '' : `To ${last}`;
  return last === '' ? `From ${first}` : `${first} to ${last}`;
};

const weeksUntil = (from: string, to: string): number =>
  Math.max(1, Math.ceil((daysBetween(from, to) + 1) / 7));

const weekInWords = (from: string, to: string, today: string): string => {
  if (from === '') return 'Running';
  if (to === '' || today > to || today < from) return rangeInWords(from, to, today);
  return `Week ${weeksUntil(from, today)} of ${weeksUntil(from, to)}`;
};

/**
 * When a cycle is or was: "Week 2 of 6" while it runs within its plan, else the days it began and ended, "Planned" before
 * the start. `today` is a day as `YYYY-MM-DD`; days far from
 * it have their year. Empty where no day is known.
 */
export function cycleDatesInWords(test: PlainRecord, today: string): string {
  const planned = { from: textOf(test, 'plannedStart'), to: textOf(test, 'plannedEnd') };
  const from = textOf(test, 'actualStart') || planned.from;
  const to = textOf(test, 'actualEnd') || planned.to;
  switch (statusOfTest(test)) {
    case 'draft':
    case 'planned': {
      const range = rangeInWords(planned.from, planned.to, today);
      return range === '' ? '' : `Planned: ${range.charAt(0).toLowerCase()}${range.slice(1)}`;
    }
    case 'running':
      return weekInWords(from, to, today);
    case 'studying':
    case 'decided':
    case 'stopped':
      return rangeInWords(from, to, today);
  }
}
