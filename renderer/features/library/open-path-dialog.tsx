import { useState } from 'react';
import { useStore } from 'zustand';
import type { OpenOutcome } from '../../../shared/contract/open-outcome.ts';
import { api } from '../../core/client/api.ts';
import { singleFlight } from '../../core/state/single-flight.ts';
import { Button } from '../../core/ui/button.tsx';
import { showDialog } from '../../core/ui/dialog-host.tsx';
import { FormDialog } from '../../core/ui/form-dialog.tsx';
import { TextField } from '../../core/ui/text-field.tsx';
import { goToProject } from './go-to-project.ts';
import { libraryStore } from './library-store.ts';

/** Outcomes that leave the person where they are, so that they can mend the path. */
const isRetryable = (outcome: OpenOutcome): boolean => outcome.key === undefined;

type ShowOutcome = (outcome: OpenOutcome) => void;

const useOpenPath = (close: () => void, showOutcome: ShowOutcome) => {
  const [path, setPath] = useState('');
  const [problem, setProblem] = useState<string | undefined>(undefined);
  const [openAt] = useState(() =>
    singleFlight(async (place: string) => {
      const outcome = await api.library.openPath({ path: place });
      if (isRetryable(outcome)) return setProblem(outcome.sentence);
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

const RecentProjects = ({ close }: { readonly close: () => void }) => {
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

const OpenPathDialog = ({
  onClose,
  show: showOutcome,
}: {
  readonly onClose: () => void;
  readonly show: ShowOutcome;
}) => {
  const { path, setPath, problem, open } = useOpenPath(onClose, showOutcome);
  return (
    <FormDialog
      title="Open a file where it lies"
      submitLabel="Open the file"
      cancelLabel="Not now"
      onSubmit={open}
      onClose={onClose}
    >
      <TextField
        label="Path of the file"
        help="It is edited in place. To bring in a copy that somebody sent, use Receive copies."
        value={path}
        onChange={setPath}
        error={problem}
        autoFocus
      />
      <RecentProjects close={onClose} />
    </FormDialog>
  );
};

/** Asks for a path, where no native dialog exists; `show` is told how opening it ended. */
export function openPathDialog(showOutcome: ShowOutcome): void {
  showDialog((close) => <OpenPathDialog onClose={close} show={showOutcome} />);
}
