import { useState } from 'react';
import { api } from '../client/client.ts';
import { isSafe } from '../frame/project-acts.tsx';
import { notice } from '../state/edit.ts';
import { currentSession } from '../state/open-project.ts';
import { showDialog } from '../ui/dialog-host.tsx';
import { FormDialog } from '../ui/form-dialog.tsx';
import { TextField } from '../ui/text-field.tsx';

/** Keeps the project as it is; resolves to what stands in the way, if anything. */
const keepAs = async (name: string): Promise<string | undefined> => {
  const session = currentSession();
  if (!session) return undefined;
  if (!(await isSafe(session))) return 'Your last changes are not saved yet. It can be kept when they are.';
  try {
    await api.project.keepVersion({ key: session.key, name });
    notice(`“${name}” is kept. You find it under “Go back to…”.`);
    return undefined;
  } catch {
    return 'The version could not be written. Is the disk full? Nothing was changed.';
  }
};

const KeepDialog = ({ onClose, onKept }: { readonly onClose: () => void; readonly onKept: () => void }) => {
  const [name, setName] = useState('');
  const [problem, setProblem] = useState<string | undefined>(undefined);
  const [isBusy, setBusy] = useState(false);
  const keep = async () => {
    if (isBusy) return;
    const words = name.trim();
    if (words === '') return setProblem('Give it a name that you will know again.');
    setBusy(true);
    const why = await keepAs(words);
    setBusy(false);
    if (why !== undefined) return setProblem(why);
    onClose();
    onKept();
  };
  return (
    <FormDialog
      title="Keep this version"
      action="Keep this version"
      cancel="Not now"
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
export const openKeepVersion = (onKept: () => void = () => undefined): void => {
  showDialog((close) => <KeepDialog onClose={close} onKept={onKept} />);
};
