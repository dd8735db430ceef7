import type { StoredRecord } from '../../../shared/document/model/document.ts';
import { fieldStateOf } from '../../core/records/field-state.ts';
import { TestSeal } from '../seal/test-seal.tsx';
import { StartClash } from './start-clash.tsx';

interface StartRowProps {
  readonly id: string;
  readonly stored: StoredRecord;
}

/**
 * What a test kept at its start: its seal, and both starts where two people started it at once. What it predicted stands
 * at the locked fields themselves, and a copy that goes without it has no seal.
 */
export function StartRow({ id, stored }: StartRowProps) {
  const { value, others, isWithheld } = fieldStateOf(stored, 'locked');
  const starts = [value, ...others.map((other) => other.value)].filter((start) => start !== null);
  return (
    <>
      {!isWithheld && <TestSeal starts={starts} />}
      <StartClash testId={id} stored={stored} />
    </>
  );
}
