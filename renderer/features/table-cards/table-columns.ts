import { fillableFields } from '../../../shared/interchange/tables/fillable-fields.ts';
import { DETAILS } from '../../../shared/records/fields/common-fields.ts';
import type { Control } from '../../../shared/records/fields/field.ts';
import { kindOf } from '../../../shared/records/kind-registry.ts';

/** Where a column goes that no field takes: a line of the card's details. */
export const TO_DETAILS = DETAILS;
/** A column that does not come in. No field is called so. */
export const LEFT_OUT = 'left out';

/** What rows become, and what each of their columns fills: see `guessColumns`. */
export interface ColumnTargets {
  readonly kind: string;
  readonly targets: readonly string[];
}

/** The columns that fill fields of this sort, by their places. */
export function columnsOf(control: Control, { kind, targets }: ColumnTargets): readonly number[] {
  const definition = kindOf(kind);
  const ids = new Set(
    (definition ? fillableFields(definition) : [])
      .filter(({ field }) => field.control === control)
      .map(({ id }) => id),
  );
  return targets.flatMap((target, at) => (ids.has(target) ? [at] : []));
}
