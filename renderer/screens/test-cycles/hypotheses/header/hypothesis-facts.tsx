import type { RecordId } from '../../../../../shared/document/model/id-types.ts';
import { kindOf } from '../../../../../shared/records/kind-registry.ts';
import { useStoredRecord } from '../../../../core/records/stored-record.ts';
import { useProject } from '../../../../core/state/project-store.ts';
import { FieldRow } from '../../../../features/record-fields/field-row.tsx';
import { LifecycleSelect } from '../../../../features/record-fields/lifecycle-select.tsx';

/** How much it matters, what is known so far, and the status that people gave it. */
export function HypothesisFacts({ hypothesisId }: { readonly hypothesisId: RecordId }) {
  const kind = kindOf('hypothesis');
  const stored = useStoredRecord({ kind: 'hypothesis', id: hypothesisId });
  const isReadOnly = useProject(({ readOnly }) => readOnly);
  if (!kind || !stored) return null;
  return (
    <>
      {['importance', 'evidenceSoFar'].map((name) => {
        const field = kind.fields[name];
        return (
          field && (
            <FieldRow
              key={name}
              kind={kind}
              id={hypothesisId}
              name={name}
              field={field}
              stored={stored}
              isReadOnly={isReadOnly}
              autoFocus={false}
            />
          )
        );
      })}
      <LifecycleSelect kind="hypothesis" id={hypothesisId} />
    </>
  );
}
