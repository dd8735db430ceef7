import { kindOf } from '../../../shared/records/kind-registry.ts';
import type { CardTableChoices } from './table-choices.ts';
import { fillableFields } from './table-columns.ts';

/** The columns that fill a day, by their places. */
export function dayColumns({ kind, targets }: CardTableChoices): readonly number[] {
  const definition = kindOf(kind);
  const days = new Set(
    (definition ? fillableFields(definition) : [])
      .filter(({ field }) => field.control === 'date')
      .map(({ id }) => id),
  );
  return targets.flatMap((target, at) => (days.has(target) ? [at] : []));
}

/** The changed choices. An order of days was said of some columns, and is asked anew where others hold the days. */
export function withOrderOfSameDays(before: CardTableChoices, after: CardTableChoices): CardTableChoices {
  const isSame = dayColumns(before).join() === dayColumns(after).join();
  return isSame ? after : { ...after, dateOrder: undefined };
}
