import { Ellipsis } from 'lucide-react';
import type { RecordId } from '../../../../../shared/document/model/id-types.ts';
import { chainsOfHypothesis } from '../../../../../shared/records/lifecycle/test-chains.ts';
import { useCommand } from '../../../../core/commands/use-command.ts';
import { useProject } from '../../../../core/state/project-store.ts';
import { Button, IconButton } from '../../../../core/ui/button.tsx';
import { Menu } from '../../../../core/ui/menu.tsx';

/** What is done less often, behind three dots. */
const MoreMenu = ({ isReadOnly }: { readonly isReadOnly: boolean }) => {
  const entries = [
    useCommand('tests.editHypothesis'),
    useCommand('tests.matrix'),
    useCommand('tests.hypothesisToMap'),
  ];
  return (
    <Menu
      label="More to do with this hypothesis"
      trigger={<IconButton label="More to do with this hypothesis" icon={Ellipsis} />}
      entries={entries.map(({ command, label, run }) => ({
        id: command.id,
        label: command.id === 'tests.editHypothesis' && isReadOnly ? 'All about this hypothesis' : label,
        icon: command.icon,
        run,
      }))}
    />
  );
};

/** What can be done with a hypothesis: most of all try it. */
export function HypothesisActions({ hypothesisId }: { readonly hypothesisId: RecordId }) {
  const isReadOnly = useProject(({ readOnly }) => readOnly);
  const isTested = useProject(({ document }) => chainsOfHypothesis(document, hypothesisId).length > 0);
  const { command, label, run } = useCommand('tests.makeTest');
  return (
    <div className="hypothesis-actions">
      {!isReadOnly && (
        <Button
          variant={isTested ? 'plain' : 'primary'}
          {...(command.icon ? { icon: command.icon } : {})}
          onPress={run}
        >
          {label}
        </Button>
      )}
      <MoreMenu isReadOnly={isReadOnly} />
    </div>
  );
}
