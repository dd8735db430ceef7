import { type FormEvent, useId, useState } from 'react';
import { oneAtATime } from '../state/one-at-a-time.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
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
  const form = useId();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (title.trim() === '') return setProblem('Write a title.');
    send(title.trim()).then(onClose, (cause: unknown) =>
      setProblem(cause instanceof Error ? cause.message : 'Alongside did not answer.'),
    );
  };
  return (
    <Dialog
      title={heading}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>Not now</Button>
          <Button variant="first" type="submit" form={form}>
            {action}
          </Button>
        </>
      }
    >
      <form id={form} className="form" noValidate onSubmit={submit}>
        <TextField
          label={label}
          help={help}
          value={title}
          onChange={setTitle}
          error={problem}
          maxLength={280}
          autoFocus
        />
      </form>
    </Dialog>
  );
};
