import { useEffect, useRef, useState } from 'react';
import { showDialog } from '../../ui/dialog-host.tsx';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { TextField } from '../../ui/text-field.tsx';

interface Props {
  readonly title: string;
  readonly first: string;
  readonly action: string;
  /** What a name is good for, said where it is left empty. */
  readonly whyName: string;
  readonly onDone: (name: string) => void;
  readonly onClose: () => void;
}

function NameDialog({ title, first, action, whyName, onDone, onClose }: Props) {
  const [name, setName] = useState(first);
  const [error, setError] = useState<string>();
  const field = useRef<HTMLInputElement>(null);
  // What is typed takes the place of the name that is there.
  useEffect(() => field.current?.select(), []);
  const done = (): void => {
    const words = name.trim();
    if (words === '') {
      setError(whyName);
      return;
    }
    onDone(words);
    onClose();
  };
  return (
    <FormDialog title={title} action={action} onSubmit={done} onClose={onClose}>
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
export const askName = (
  title: string,
  first: string,
  action: string,
  onDone: (name: string) => void,
  whyName = 'A map needs a name: what it is about, or for whom.',
): void => {
  showDialog((close) => (
    <NameDialog
      title={title}
      first={first}
      action={action}
      whyName={whyName}
      onDone={onDone}
      onClose={close}
    />
  ));
};
