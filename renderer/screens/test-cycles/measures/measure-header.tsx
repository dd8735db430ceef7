import { Ellipsis, Plus } from 'lucide-react';
import { memo } from 'react';
import { Button as RacButton } from 'react-aria-components';
import type { RecordId } from '../../../../shared/document/model/id-types.ts';
import { recordOf } from '../../../../shared/document/model/selectors.ts';
import { commandOf, labelOf } from '../../../core/commands/command-registry.ts';
import { useCommand } from '../../../core/commands/use-command.ts';
import { useProject } from '../../../core/state/project-store.ts';
import { Button, IconButton } from '../../../core/ui/button.tsx';
import { Menu } from '../../../core/ui/menu.tsx';
import { describeMeasure } from './describe-measure.ts';
import { goToChart } from './go-to-chart.ts';
import { openMeasureForm } from './measure-form-dialog.tsx';
import { MeasureName } from './measure-name.tsx';

const NewNumberButton = memo(() => {
  // Its label says how often numbers are written down.
  useProject(() => labelOf(commandOf('tests.newNumber')));
  const { label, keys, run } = useCommand('tests.newNumber');
  return (
    <Button variant="primary" icon={Plus} onPress={run}>
      {label}
      {keys !== undefined && <span className="key">{keys}</span>}
    </Button>
  );
});

const CommandButton = memo(({ id }: { readonly id: string }) => {
  const { command, label, run } = useCommand(id);
  return (
    <Button {...(command.icon ? { icon: command.icon } : {})} onPress={run}>
      {label}
    </Button>
  );
});

/** What is done less often, behind three dots. */
const MoreMenu = memo(({ isReadOnly }: { readonly isReadOnly: boolean }) => {
  const entries = [
    useCommand('tests.editMeasure'),
    useCommand('tests.saveNumbers'),
    useCommand('tests.saveAllNumbers'),
    useCommand('tests.toMap'),
  ];
  return (
    <Menu
      label="More to do with this measure"
      trigger={<IconButton label="More to do with this measure" icon={Ellipsis} />}
      entries={entries.map(({ command, label, run }) => ({
        id: command.id,
        label: command.id === 'tests.editMeasure' && isReadOnly ? 'All about this measure' : label,
        icon: command.icon,
        run,
      }))}
    />
  );
});

/** A press leads to all fields of the measure. */
const EditMeasureButton = memo(
  ({ measureId, label }: { readonly measureId: RecordId; readonly label: string }) => (
    <RacButton className="measure-edit" onPress={() => openMeasureForm(measureId)}>
      {label}
    </RacButton>
  ),
);

const ToChartButton = memo(() => (
  <RacButton className="measure-edit measure-to-chart" onPress={goToChart}>
    Go to the chart
  </RacButton>
));

const editLabel = (isReadOnly: boolean, sentences: string): string => {
  if (isReadOnly) return 'All about this measure';
  return sentences === '' ? 'Say what is counted' : 'Edit the measure';
};

/** What the measure is: its name, one line of sentences, and what can be done with it. Its numbers render none of it again. */
export function MeasureHeader({ measureId }: { readonly measureId: RecordId }) {
  const isReadOnly = useProject(({ readOnly }) => readOnly);
  const sentences = useProject(({ document }) => {
    const measure = recordOf(document, { kind: 'measure', id: measureId });
    return measure ? describeMeasure(document, measure) : '';
  });
  return (
    <header className="measure-head">
      <div className="measure-head-words">
        <MeasureName measureId={measureId} />
        <p className="meta">
          {sentences} <EditMeasureButton measureId={measureId} label={editLabel(isReadOnly, sentences)} />{' '}
          <ToChartButton />
        </p>
      </div>
      <div className="measure-head-buttons">
        {!isReadOnly && <CommandButton id="tests.bringInTable" />}
        {!isReadOnly && <NewNumberButton />}
        <MoreMenu isReadOnly={isReadOnly} />
      </div>
    </header>
  );
}
