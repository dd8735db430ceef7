import { useState } from 'react';
import type { PlainRecord } from '../../shared/records/kind.ts';
import { useProject } from '../state/project-store.ts';
import { FormDialog } from '../ui/form-dialog.tsx';
import { TextArea } from '../ui/text-field.tsx';
import { openFor, stageLabel } from './stage-moves.ts';

interface ReasonProps {
  readonly project: PlainRecord;
  readonly to: string;
  readonly onMove: (to: string, reason: string) => void;
  readonly onClose: () => void;
}

/** A soft gate: says what is open, and lets people go on who say why. */
export const ReasonDialog = ({ project, to, onMove, onClose }: ReasonProps) => {
  const doc = useProject((one) => one.document);
  const [reason, setReason] = useState('');
  const [wasAsked, setWasAsked] = useState(false);
  const go = () => {
    setWasAsked(true);
    if (reason.trim() !== '') onMove(to, reason);
  };
  return (
    <FormDialog
      title={`Move on to ${stageLabel(to)}`}
      action="Move on"
      cancel="Stay here"
      onSubmit={go}
      onClose={onClose}
    >
      <ul className="plan-open">
        {openFor(doc, project, to).map(({ message }) => (
          <li key={message}>{message}</li>
        ))}
      </ul>
      <TextArea
        label="Why go on now?"
        help="It is kept in the history of the project, for your partners to read."
        error={wasAsked && reason.trim() === '' ? 'Write one sentence, then move on.' : undefined}
        value={reason}
        onChange={setReason}
        autoFocus
      />
    </FormDialog>
  );
};
