import { useState } from 'react';
import type { PlainRecord, ProjectDocument } from '../../../../../shared/document/model/document.ts';
import { isFilled, partsOf } from '../../../../../shared/records/fields/read-field.ts';
import { incompleteDecisions } from '../../../../../shared/records/lifecycle/missing-in-cycle.ts';
import { fieldElementId } from '../../../../features/record-fields/field-row.tsx';
import { FieldsForm } from './fields-form.tsx';

interface IncompleteDecisionProps {
  readonly document: ProjectDocument;
  readonly test: PlainRecord;
  readonly onDone: () => void;
}

/** The element of the decision's first part that is missing. */
const missingElementId = (decision: PlainRecord): string => {
  const ref = { kind: 'decision', id: decision.id };
  if (!isFilled(decision, 'outcome')) return fieldElementId(ref, 'outcome');
  const part = partsOf(decision, 'practiceChange').whatWeDoDifferently ? 'checkedOn' : 'whatWeDoDifferently';
  return `${fieldElementId(ref, 'practiceChange')}-${part}`;
};

/** Of the decisions about a test the first that lacked something when it was opened; what is written does not close it. */
export function IncompleteDecisionForm({ document, test, onDone }: IncompleteDecisionProps) {
  const [decision] = useState(() => incompleteDecisions(document, test)[0]);
  if (decision === undefined) return null;
  const isDecided = isFilled(decision, 'outcome');
  return (
    <FieldsForm
      card={{ kind: 'decision', id: decision.id }}
      title={isDecided ? 'What is done differently now' : 'What is decided'}
      fields={isDecided ? ['practiceChange', 'dissent'] : ['outcome', 'practiceChange', 'dissent']}
      focusElementId={missingElementId(decision)}
      onDone={onDone}
    />
  );
}
