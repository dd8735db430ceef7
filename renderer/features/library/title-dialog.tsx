import { useState } from 'react';
import { singleFlight } from '../../core/state/single-flight.ts';
import { FormDialog } from '../../core/ui/form-dialog.tsx';
import { TextField } from '../../core/ui/text-field.tsx';

interface TitleDialogProps {
  readonly heading: string;
  readonly label: string;
  readonly help?: string;
  readonly initialTitle: string;
  /** The words on the solid button. */
  readonly submitLabel: string;
  readonly onClose: () => void;
  /** Resolves when done; a throw is said under the field. */
  readonly onTitle: (title: string) => Promise<void>;
}

/** Asks for one title. */
export function TitleDialog({
  heading,
  label,
  help,
  initialTitle,
  submitLabel,
  onClose,
  onTitle,
}: TitleDialogProps) {
  const [title, setTitle] = useState(initialTitle);
  const [problem, setProblem] = useState<string | undefined>(undefined);
  const [send] = useState(() => singleFlight(onTitle));
  const submit = () => {
    if (title.trim() === '') return setProblem('Write a title.');
    send(title.trim()).then(onClose, (cause: unknown) =>
      setProblem(cause instanceof Error ? cause.message : 'Alongside did not answer.'),
    );
  };
  return (
    <FormDialog
      title={heading}
      submitLabel={submitLabel}
      cancelLabel="Not now"
      onSubmit={submit}
      onClose={onClose}
    >
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
}
