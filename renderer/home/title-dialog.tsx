import { useState } from 'react';
import { oneAtATime } from '../state/one-at-a-time.ts';
import { FormDialog } from '../ui/form-dialog.tsx';
import { TextField } from '../ui/text-field.tsx';

interface TitleDialogProps {
  readonly heading: string;
  readonly label: string;
  readonly help?: string;
  readonly start: string;
  /** The words on the solid button. */
  readonly action: string;
  readonly onClose: () => void;
  /** Resolves when done; a throw is said under the field. */
  readonly onTitle: (title: string) => Promise<void>;
}

/** Asks for one title. */
export const TitleDialog = ({ heading, label, help, start, action, onClose, onTitle }: TitleDialogProps) => {
  const [title, setTitle] = useState(start);
  const [problem, setProblem] = useState<string | undefined>(undefined);
  const [send] = useState(() => oneAtATime(onTitle));
  const submit = () => {
    if (title.trim() === '') return setProblem('Write a title.');
    send(title.trim()).then(onClose, (cause: unknown) =>
      setProblem(cause instanceof Error ? cause.message : 'Alongside did not answer.'),
    );
  };
  return (
    <FormDialog title={heading} action={action} cancel="Not now" onSubmit={submit} onClose={onClose}>
      <TextField
        label={label}
        help={help}
        value={title}
        onChange={setTitle}
        error={problem}
        maxLength={280}
        autoFocus
      />
    </FormDialog>
  );
};
