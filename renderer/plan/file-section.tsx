import { Download } from 'lucide-react';
import { useCommand } from '../commands/use-command.ts';
import { useProject } from '../state/project-store.ts';
import { Button } from '../ui/button.tsx';

/** Where the project's one file lies, and how to give it away. */
export const FileSection = () => {
  const path = useProject((project) => project.path);
  const copy = useCommand('file.saveCopy');
  return (
    <section aria-labelledby="plan-file">
      <h3 id="plan-file">The file</h3>
      <p className="meta">
        The whole project is this one file. Save a copy to keep, or one for a partner, without what stays
        here.
      </p>
      <p className="plan-path-name">{path}</p>
      <Button icon={Download} onPress={copy.run}>
        Save a copy as…
      </Button>
    </section>
  );
};
