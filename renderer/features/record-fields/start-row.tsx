import type { StoredRecord } from '../../../shared/document/model/document.ts';
import type { Field } from '../../../shared/records/fields/field.ts';
import type { Kind } from '../../../shared/records/kind.ts';
import { fieldStateOf } from '../../core/records/field-state.ts';
import { TestSeal } from '../seal/test-seal.tsx';
import { FieldClash } from './field-clash.tsx';

interface StartRowProps {
  readonly kind: Kind;
  readonly id: string;
  readonly field: Field;
  readonly stored: StoredRecord;
}

/**
 * What a test kept at its start: its seal, and both starts where two people started it at once. What it predicted stands
 * at the locked fields themselves, and a copy that goes without it has no seal.
 */
export function StartRow({ kind, id, field, stored }: StartRowProps) {
  const { value, others, isWithheld } = fieldStateOf(stored, 'locked');
  const starts = [value, ...others.map((other) => other.value)].filter((start) => start !== null);
  return (
    <>
      {!isWithheld && <TestSeal starts={starts} />}
      <FieldClash kind={kind} id={id} name="locked" field={field} stored={stored} />
    </>
  );
}
