import type { Value } from '../../document/model/document.ts';
import type { Finding } from '../kind.ts';
import { dateInWords } from './dates.ts';

/** Two days of which the first cannot be after the second, and what to say where it is. */
export interface DayOrder {
  readonly rule: string;
  /** The field to go to. */
  readonly field: string;
  readonly earlier: Value | undefined;
  readonly later: Value | undefined;
  /** "Its end, 2 April 1999, is before its start, 3 May 1999." */
  readonly say: (later: string, earlier: string) => string;
}

const isDay = (value: Value | undefined): value is string =>
  typeof value === 'string' && dateInWords(value) !== '';

/** Days that are the wrong way round, each with both days and their years: it is mostly the year that was mistyped. */
export function dayOrderFindings(orders: readonly DayOrder[]): readonly Finding[] {
  return orders.flatMap(({ rule, field, earlier, later, say }) =>
    isDay(earlier) && isDay(later) && later < earlier
      ? [
          {
            rule,
            field,
            message: `${say(dateInWords(later), dateInWords(earlier))} Look which day is wrong.`,
          },
        ]
      : [],
  );
}
