import { LockKeyhole } from 'lucide-react';
import type { RecordId } from '../../../../../shared/document/model/id-types.ts';
import { fieldStateOf } from '../../../../core/records/field-state.ts';
import { useStoredRecord } from '../../../../core/records/stored-record.ts';
import { SealLines } from '../../../../features/seal/seal-lines.tsx';

interface CycleStartProps {
  readonly testId: RecordId;
  /** "30 January"; empty where no day was kept. */
  readonly lockedOn: string;
}

/** Since when the prediction is locked, and the words of its seal, to be held against paper. Of two starts at once the other is said where one is chosen. */
export function CycleStart({ testId, lockedOn }: CycleStartProps) {
  const stored = useStoredRecord({ kind: 'test', id: testId });
  const start = stored && fieldStateOf(stored, 'locked');
  return (
    <>
      <p className="cycle-lock">
        <LockKeyhole className="icon icon-s" aria-hidden="true" />
        {lockedOn === '' ? 'Locked at the start' : `Locked on ${lockedOn}`}
      </p>
      {!start?.isWithheld && <SealLines starts={start && start.value !== null ? [start.value] : []} />}
    </>
  );
}
