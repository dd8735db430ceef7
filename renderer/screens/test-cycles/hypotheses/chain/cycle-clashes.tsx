import type { RecordId } from '../../../../../shared/document/model/id-types.ts';
import { kindOf } from '../../../../../shared/records/kind-registry.ts';
import { useStoredRecord } from '../../../../core/records/stored-record.ts';
import { FieldClash } from '../../../../features/record-fields/field-clash.tsx';

/** What a cycle's card says of its test, of which it reads one value where people wrote several at once. */
const saidFields = [
  'prediction',
  'successCriterion',
  'locked',
  'resultValue',
  'predictionMet',
  'unexpected',
  'stopReason',
];

/** What people wrote at once of what the card says: two starts, two results; one of them is chosen here. */
export function CycleClashes({ testId }: { readonly testId: RecordId }) {
  const kind = kindOf('test');
  const stored = useStoredRecord({ kind: 'test', id: testId });
  if (!kind || !stored) return null;
  return saidFields.map((name) => {
    const field = kind.fields[name];
    return (
      field && <FieldClash key={name} kind={kind} id={testId} name={name} field={field} stored={stored} />
    );
  });
}
