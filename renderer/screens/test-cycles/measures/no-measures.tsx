import { Plus, Upload } from 'lucide-react';
import { runCommand } from '../../../core/commands/command-registry.ts';
import { useProject } from '../../../core/state/project-store.ts';
import { Button } from '../../../core/ui/button.tsx';
import { EmptyState } from '../../../core/ui/empty-state.tsx';
import { openNewMeasureDialog } from './new-measure-dialog.tsx';

/** A project that counts nothing yet. */
export function NoMeasures() {
  const isReadOnly = useProject(({ readOnly }) => readOnly);
  return (
    <div className="page">
      <h2>Measures</h2>
      <EmptyState title="Say how you would see a change.">
        <p>
          A measure is a number that you write down again and again: contacts in a week, or how many of six
          said yes. Ten of them show whether something changed.
        </p>
        {!isReadOnly && (
          <div className="measure-head-buttons">
            <Button variant="primary" icon={Plus} onPress={openNewMeasureDialog}>
              New measure
            </Button>
            <Button icon={Upload} onPress={() => runCommand('tests.bringInTable')}>
              Bring in a table…
            </Button>
          </div>
        )}
      </EmptyState>
    </div>
  );
}
