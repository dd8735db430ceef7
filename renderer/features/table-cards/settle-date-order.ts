import { detectDateOrder } from '../../../shared/interchange/tables/detect-date-order.ts';
import type { DateOrder } from '../../../shared/interchange/tables/read-date.ts';

/** How the days of a table are read. */
export interface SettledDateOrder {
  /** As a person said, else the only order in which all of them exist; undefined where they have to be asked. */
  readonly order: DateOrder | undefined;
  /** A day that could be two, by which it is asked and can be changed; null where there is none. */
  readonly example: string | null;
}

/** Works out how days are read: 16/3/2026 says how 2/3/2026 beside it is written. `chosen` is what a person has said. */
export function settleDateOrder(
  days: readonly { readonly row: number; readonly cell: string }[],
  chosen: DateOrder | undefined,
): SettledDateOrder {
  const { likelyOrder, example } = detectDateOrder(days, null);
  return { order: chosen ?? likelyOrder ?? undefined, example };
}
