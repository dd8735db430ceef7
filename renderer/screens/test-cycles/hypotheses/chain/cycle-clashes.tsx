import type { RecordId } from '../../../../../shared/document/model/id-types.ts';
import { kindOf } from '../../../../../shared/records/kind-registry.ts';
import { useStoredRecord } from '../../../../core/records/stored-record.ts';
import { DecisionClash } from '../../../../features/record-fields/decision-clash.tsx';
import { FieldClash } from '../../../../features/record-fields/field-clash.tsx';
import { isStartDisputed, StartClash } from '../../../../features/record-fields/start-clash.tsx';

/** What a start keeps is chosen with the start. */
const predictionFields = ['prediction', 'successCriterion'];

/** What else a cycle's card says of its test, of which it reads one value where people wrote several at once. */
const resultFields = ['resultValue', 'predictionMet', 'observations', 'unexpected', 'stopReason'];

/** What people wrote at once of what the card says: two starts, two results; one of them is chosen here. */
export function CycleClashes({ testId }: { readonly testId: RecordId }) {
  const kind = kindOf('test');
  const stored = useStoredRecord({ kind: 'test', id: testId });
  if (!kind || !stored) return null;
  const names = isStartDisputed(stored) ? resultFields : [...predictionFields, ...resultFields];
  return (
    <>
      <StartClash testId={testId} stored={stored} />
      {names.map((name) => {
        const field = kind.fields[name];
        return (
          field && <FieldClash key={name} kind={kind} id={testId} name={name} field={field} stored={stored} />
        );
      })}
      <DecisionClash testId={testId} stored={stored} />
    </>
  );
}
