import { BookmarkPlus, History } from 'lucide-react';
import { useCommand } from '../../core/commands/use-command.ts';
import { useProject } from '../../core/state/project-store.ts';
import { Button } from '../../core/ui/button.tsx';

/** Buttons to restore an earlier version, and to keep the current one. */
export function VersionsSection() {
  const isReadOnly = useProject((project) => project.readOnly);
  const back = useCommand('file.versions');
  const keep = useCommand('file.keepVersion');
  return (
    <section aria-labelledby="plan-versions">
      <h3 id="plan-versions">Earlier versions</h3>
      <p className="meta">
        Alongside keeps versions on this computer as you work. You can see what differs, and go back in one
        step that Undo takes back.
      </p>
      <div className="plan-versions">
        <Button icon={History} onPress={back.run}>
          Go back to…
        </Button>
        {!isReadOnly && (
          <Button variant="quiet" icon={BookmarkPlus} onPress={keep.run}>
            Keep this version…
          </Button>
        )}
      </div>
    </section>
  );
}
