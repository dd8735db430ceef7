import { useState } from 'react';
import { api } from '../../core/client/api.ts';
import { showNotice } from '../../core/state/edit.ts';
import { currentClient } from '../../core/state/open-project.ts';
import { waitUntilSaved } from '../../core/state/wait-until-saved.ts';
import { showDialog } from '../../core/ui/dialog-host.tsx';
import { FormDialog } from '../../core/ui/form-dialog.tsx';
import { TextField } from '../../core/ui/text-field.tsx';

/** Keeps the project as it is as a named version; resolves to the sentence that says why not, if it could not. */
const keepVersionAs = async (name: string): Promise<string | undefined> => {
  const client = currentClient();
  if (!client) return undefined;
  if (!(await waitUntilSaved(client)))
    return 'Your last changes are not saved yet. It can be kept when they are.';
  try {
    await api.project.keepVersion({ key: client.key, name });
    showNotice(`“${name}” is kept. You find it under “Go back to…”.`);
    return undefined;
  } catch {
    return 'The version could not be written. Is the disk full? Nothing was changed.';
  }
};

const KeepVersionDialog = ({
  onClose,
  onKept,
}: {
  readonly onClose: () => void;
  readonly onKept: () => void;
}) => {
  const [name, setName] = useState('');
  const [problem, setProblem] = useState<string | undefined>(undefined);
  const [isBusy, setBusy] = useState(false);
  const keep = async () => {
    if (isBusy) return;
    const words = name.trim();
    if (words === '') return setProblem('Give it a name that you will know again.');
    setBusy(true);
    const failure = await keepVersionAs(words);
    setBusy(false);
    if (failure !== undefined) return setProblem(failure);
    onClose();
    onKept();
  };
  return (
    <FormDialog
      title="Keep this version"
      submitLabel="Keep this version"
      cancelLabel="Not now"
      onSubmit={() => void keep()}
      onClose={onClose}
    >
      <TextField
        label="What do you call it?"
        help="“Before the workshop in March”. It is kept on this computer, and not thinned out like the others."
        error={problem}
        value={name}
        onChange={(words) => {
          setName(words);
          setProblem(undefined);
        }}
        maxLength={120}
        autoFocus
      />
    </FormDialog>
  );
};

/** Asks for a name and keeps the project as it is now. `onKept`: it is on the disk. */
export function openKeepVersionDialog(onKept: () => void = () => undefined): void {
  showDialog((close) => <KeepVersionDialog onClose={close} onKept={onKept} />);
}
