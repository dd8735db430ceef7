import type { ProjectSummary } from '../../shared/contract.ts';
import { api } from '../client/client.ts';
import { announce } from '../ui/announce.tsx';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { showDialog } from '../ui/dialog-host.tsx';
import { homeNotice } from './home-notice.ts';
import { useLibrary } from './library-store.ts';
import { attempt } from './project-acts.tsx';

const bringBack = ({ key, title }: ProjectSummary): void =>
  attempt(async () => {
    await api.library.bringBack({ key });
    homeNotice.setState({ sentence: null, undo: null });
    announce(`“${title}” is back.`);
  });

const BinDialog = ({ onClose }: { readonly onClose: () => void }) => {
  const binned = useLibrary()?.binned ?? [];
  return (
    <Dialog title="Bin" onClose={onClose}>
      {binned.length === 0 ? (
        <p>Nothing is in the bin.</p>
      ) : (
        <ul className="bin">
          {binned.map((project) => (
            <li key={project.key}>
              <span>{project.title.trim() === '' ? 'Untitled project' : project.title}</span>
              <Button onPress={() => bringBack(project)} aria-label={`Bring back ${project.title}`}>
                Bring back
              </Button>
            </li>
          ))}
        </ul>
      )}
    </Dialog>
  );
};

/** Shows what is in the bin. */
export const binDialog = (): void => {
  showDialog((close) => <BinDialog onClose={close} />);
};
