import { useState } from 'react';
import type { PlainRecord } from '../../../shared/document/model/document.ts';
import { useProject } from '../../core/state/project-store.ts';
import { FormDialog } from '../../core/ui/form-dialog.tsx';
import { TextArea } from '../../core/ui/text-field.tsx';
import { stageLabel } from './stage-label.ts';
import { unmetConditionsFor } from './stage-moves.ts';

interface StageReasonDialogProps {
  readonly project: PlainRecord;
  readonly to: string;
  readonly onMove: (to: string, reason: string) => void;
  readonly onClose: () => void;
}

/** A soft gate: says what is open, and lets people go on who say why. */
export function StageReasonDialog({ project, to, onMove, onClose }: StageReasonDialogProps) {
  const doc = useProject((one) => one.document);
  const [reason, setReason] = useState('');
  const [wasSubmitted, setWasSubmitted] = useState(false);
  const submit = () => {
    setWasSubmitted(true);
    if (reason.trim() !== '') onMove(to, reason);
  };
  return (
    <FormDialog
      title={`Move on to ${stageLabel(to)}`}
      submitLabel="Move on"
      cancelLabel="Cancel"
      onSubmit={submit}
      onClose={onClose}
    >
      <ul className="stage-open">
        {unmetConditionsFor(doc, project, to).map(({ message }) => (
          <li key={message}>{message}</li>
        ))}
      </ul>
      <TextArea
        label="Why go on now?"
        help="It is kept in the history of the project, for your partners to read."
        error={wasSubmitted && reason.trim() === '' ? 'Write one sentence, then move on.' : undefined}
        value={reason}
        onChange={setReason}
        autoFocus
      />
    </FormDialog>
  );
}
