import { Ellipsis, Plus } from 'lucide-react';
import { Button as RacButton } from 'react-aria-components';
import type { PlainRecord } from '../../../../shared/document/model/document.ts';
import { useCommand } from '../../../core/commands/use-command.ts';
import { useProject } from '../../../core/state/project-store.ts';
import { Button, IconButton } from '../../../core/ui/button.tsx';
import { Menu } from '../../../core/ui/menu.tsx';
import { describeMeasure } from './describe-measure.ts';
import { goToChart } from './go-to-chart.ts';
import { openMeasureForm } from './measure-form-dialog.tsx';
import { MeasureName } from './measure-name.tsx';

const NewNumberButton = () => {
  // Its label says how often numbers are written down.
  useProject(({ document }) => document);
  const { label, keys, run } = useCommand('tests.newNumber');
  return (
    <Button variant="primary" icon={Plus} onPress={run}>
      {label}
      {keys !== undefined && <span className="key">{keys}</span>}
    </Button>
  );
};

const CommandButton = ({ id }: { readonly id: string }) => {
  const { command, label, run } = useCommand(id);
  return (
    <Button {...(command.icon ? { icon: command.icon } : {})} onPress={run}>
      {label}
    </Button>
  );
};

/** What is done less often, behind three dots. */
const MoreMenu = ({ isReadOnly }: { readonly isReadOnly: boolean }) => {
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
};

/** What the measure is: its name, one line of sentences, and what can be done with it. */
export function MeasureHead({ measure }: { readonly measure: PlainRecord }) {
  const isReadOnly = useProject(({ readOnly }) => readOnly);
  const sentences = useProject(({ document }) => describeMeasure(document, measure));
  return (
    <header className="measure-head">
      <div className="measure-head-words">
        <MeasureName measure={measure} />
        <p className="meta">
          {sentences}{' '}
          <RacButton className="measure-edit" onPress={() => openMeasureForm(measure.id)}>
            {isReadOnly
              ? 'All about this measure'
              : sentences === ''
                ? 'Say what is counted'
                : 'Edit the measure'}
          </RacButton>{' '}
          <RacButton className="measure-edit measure-to-chart" onPress={goToChart}>
            Go to the chart
          </RacButton>
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
