import { useState } from 'react';
import { useStore } from 'zustand';
import type { OpenOutcome } from '../../shared/contract.ts';
import { api } from '../client/client.ts';
import { oneAtATime } from '../state/one-at-a-time.ts';
import { Button } from '../ui/button.tsx';
import { showDialog } from '../ui/dialog-host.tsx';
import { FormDialog } from '../ui/form-dialog.tsx';
import { TextField } from '../ui/text-field.tsx';
import { goToProject } from './go.ts';
import { libraryStore } from './library-store.ts';

/** Outcomes that leave the person where they are, so that they can mend the path. */
const stays = (outcome: OpenOutcome): boolean =>
  outcome.key === undefined && outcome.outcome !== 'sameProject';

type Show = (outcome: OpenOutcome) => void;

const usePath = (close: () => void, showOutcome: Show) => {
  const [path, setPath] = useState('');
  const [problem, setProblem] = useState<string | undefined>(undefined);
  const [openAt] = useState(() =>
    oneAtATime(async (place: string) => {
      const outcome = await api.library.openPath({ path: place });
      if (stays(outcome)) return setProblem(outcome.sentence);
      close();
      showOutcome(outcome);
    }),
  );
  const open = () => {
    if (path.trim() === '') return setProblem('Write where the file lies.');
    openAt(path.trim()).catch(() => setProblem('Alongside did not answer.'));
  };
  return { path, setPath, problem, open };
};

const Recents = ({ close }: { readonly close: () => void }) => {
  const projects = useStore(libraryStore, (state) => state.projects) ?? [];
  const recent = projects.filter((project) => !project.binned && !project.missing).slice(0, 6);
  if (recent.length === 0) return null;
  return (
    <section>
      <h3>Opened before</h3>
      <ul className="recents">
        {recent.map((project) => (
          <li key={project.key}>
            <Button
              variant="quiet"
              onPress={() => {
                close();
                goToProject(project.key);
              }}
            >
              {project.title || 'Untitled project'}
            </Button>
            <span className="meta">{project.path}</span>
          </li>
        ))}
      </ul>
    </section>
  );
};

const OpenPathDialog = ({ onClose, show }: { readonly onClose: () => void; readonly show: Show }) => {
  const { path, setPath, problem, open } = usePath(onClose, show);
  return (
    <FormDialog
      title="Open a file where it lies"
      action="Open the file"
      cancel="Not now"
      onSubmit={open}
      onClose={onClose}
    >
      <TextField
        label="Path of the file"
        help="It is edited in place. To bring in a copy that somebody sent, use Receive a file."
        value={path}
        onChange={setPath}
        error={problem}
        autoFocus
      />
      <Recents close={onClose} />
    </FormDialog>
  );
};

/** Asks for a path, where no native dialog exists; `show` is told how opening it ended. */
export const openPathDialog = (show: Show): void => {
  showDialog((close) => <OpenPathDialog onClose={close} show={show} />);
};
