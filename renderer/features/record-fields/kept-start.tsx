import type { Value } from '../../../shared/document/model/document.ts';
import type { Field } from '../../../shared/records/fields/field.ts';
import { TestSeal } from '../seal/test-seal.tsx';
import { LockedValue } from './locked-value.tsx';

/** What a test had kept at a start that was taken back since, with its seal: to be read, never written. */
export function KeptStart({ field, value }: { readonly field: Field; readonly value: Value }) {
  if (value === null) return null;
  return (
    <div className="form-field record-locked">
      <p className="form-label">{field.label}</p>
      <LockedValue field={field} value={value} />
      <TestSeal starts={[value]} />
    </div>
  );
}
