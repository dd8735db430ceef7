import { Download } from 'lucide-react';
import { useCommand } from '../../core/commands/use-command.ts';
import { useProject } from '../../core/state/project-store.ts';
import { Button } from '../../core/ui/button.tsx';

/** The path of the project's file, and the button that saves a copy. */
export function FileSection() {
  const path = useProject((project) => project.path);
  const copy = useCommand('file.saveCopy');
  return (
    <section aria-labelledby="plan-file">
      <h3 id="plan-file">The file</h3>
      <p className="meta">
        The whole project is this one file. A copy is made to keep, or for a partner, without what is private.
      </p>
      <p className="plan-file-path">{path}</p>
      <Button icon={Download} onPress={copy.run}>
        Share a copy…
      </Button>
    </section>
  );
}
