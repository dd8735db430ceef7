import { useRef } from 'react';
import type { RecordId } from '../../../../../shared/document/model/id-types.ts';
import { toPlainRecord } from '../../../../../shared/document/model/selectors.ts';
import { isBehindItsTests } from '../../../../../shared/records/computed/is-behind-its-tests.ts';
import { kindOf } from '../../../../../shared/records/kind-registry.ts';
import { useStoredRecord } from '../../../../core/records/stored-record.ts';
import { useProject } from '../../../../core/state/project-store.ts';
import { ProposedStatus } from '../../../../features/evidence/proposed-status.tsx';
import { FieldRow } from '../../../../features/record-fields/field-row.tsx';
import { LifecycleSelect } from '../../../../features/record-fields/lifecycle-select.tsx';

/** How much it matters, what is known so far, and the status that people gave it. */
export function HypothesisFacts({ hypothesisId }: { readonly hypothesisId: RecordId }) {
  const kind = kindOf('hypothesis');
  const stored = useStoredRecord({ kind: 'hypothesis', id: hypothesisId });
  const isReadOnly = useProject(({ readOnly }) => readOnly);
  const document = useProject((project) => project.document);
  const status = useRef<HTMLDivElement>(null);
  if (!kind || !stored) return null;
  const hypothesis = toPlainRecord(hypothesisId, stored);
  const isBehind = isBehindItsTests(document, hypothesis);
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
      <div ref={status} className="hypothesis-status" tabIndex={-1}>
        <LifecycleSelect kind="hypothesis" id={hypothesisId} />
        {isBehind && (
          <>
            <p>A test of it has started.</p>
            <ProposedStatus
              proposedStatus="testing"
              kind={kind}
              record={hypothesis}
              onSet={() => status.current?.focus()}
            />
          </>
        )}
      </div>
    </>
  );
}
