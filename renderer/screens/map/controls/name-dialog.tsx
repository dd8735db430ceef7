import { useEffect, useRef, useState } from 'react';
import { showDialog } from '../../../core/ui/dialog-host.tsx';
import { FormDialog } from '../../../core/ui/form-dialog.tsx';
import { TextField } from '../../../core/ui/text-field.tsx';

interface Props {
  readonly title: string;
  readonly initialName: string;
  readonly action: string;
  /** What a name is good for, said where it is left empty. */
  readonly emptyError: string;
  readonly onDone: (name: string) => void;
  readonly onClose: () => void;
}

function NameDialog({ title, initialName, action, emptyError, onDone, onClose }: Props) {
  const [name, setName] = useState(initialName);
  const [error, setError] = useState<string>();
  const field = useRef<HTMLInputElement>(null);
  // What is typed takes the place of the name that is there.
  useEffect(() => field.current?.select(), []);
  const submit = (): void => {
    const words = name.trim();
    if (words === '') {
      setError(emptyError);
      return;
    }
    onDone(words);
    onClose();
  };
  return (
    <FormDialog title={title} submitLabel={action} onSubmit={submit} onClose={onClose}>
      <TextField
        label="Name"
        value={name}
        onChange={setName}
        error={error}
        inputRef={field}
        autoFocus
        maxLength={280}
      />
    </FormDialog>
  );
}

/** Asks for a name: of a map, unless it is said of what. */
export function openNameDialog(
  title: string,
  initialName: string,
  action: string,
  onDone: (name: string) => void,
  emptyError = 'A map needs a name: what it is about, or for whom.',
): void {
  showDialog((close) => (
    <NameDialog
      title={title}
      initialName={initialName}
      action={action}
      emptyError={emptyError}
      onDone={onDone}
      onClose={close}
    />
  ));
}
