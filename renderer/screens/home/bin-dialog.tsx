import type { ProjectSummary } from '../../../shared/contract/library.ts';
import { api } from '../../core/client/api.ts';
import { Button } from '../../core/ui/button.tsx';
import { Dialog } from '../../core/ui/dialog.tsx';
import { showDialog } from '../../core/ui/dialog-host.tsx';
import { say } from '../../core/ui/message.ts';
import { libraryNotice } from '../../features/library/library-notice.ts';
import { useLibrary } from '../../features/library/library-store.ts';
import { runLibraryAction } from '../../features/library/project-actions.tsx';

const restoreProject = ({ key, title }: ProjectSummary): void =>
  runLibraryAction(async () => {
    await api.library.restoreFromBin({ key });
    libraryNotice.setState({ sentence: null, undo: null });
    say(`“${title}” is back.`);
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
              <Button onPress={() => restoreProject(project)} aria-label={`Bring back ${project.title}`}>
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
export function openBinDialog(): void {
  showDialog((close) => <BinDialog onClose={close} />);
}
