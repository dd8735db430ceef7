import type { Value } from '../../document/model/document.ts';
import type { FieldName, KindName } from '../../document/model/id-types.ts';
import { fitToField } from '../../records/fields/fit-to-field.ts';
import { kindOf } from '../../records/kind-registry.ts';

/** A value as a field of a kind takes it, words that are too long cut; null where it takes nothing of it. */
export function fittedValue(kind: KindName, field: FieldName, value: Value): Value {
  const definition = kindOf(kind)?.fields[field];
  return (definition && fitToField(definition, value)) ?? null;
}
