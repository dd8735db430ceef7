import { Pencil, Plus } from 'lucide-react';
import type { PlainRecord } from '../../../../shared/document/model/document.ts';
import { useCommand } from '../../../core/commands/use-command.ts';
import { useProject } from '../../../core/state/project-store.ts';
import { Button } from '../../../core/ui/button.tsx';
import { describeMeasure } from './describe-measure.ts';
import { openMeasureForm } from './measure-form-dialog.tsx';
import { MeasureName } from './measure-name.tsx';

const NewNumberButton = () => {
  const { label, keys, run } = useCommand('tests.newNumber');
  return (
    <Button variant="primary" icon={Plus} onPress={run}>
      {label}
      {keys !== undefined && <kbd className="key">{keys}</kbd>}
    </Button>
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
        {sentences !== '' && <p className="meta">{sentences}</p>}
      </div>
      <div className="measure-head-buttons">
        <Button icon={Pencil} onPress={() => openMeasureForm(measure.id)}>
          {isReadOnly ? 'All about this measure' : 'Edit the measure'}
        </Button>
        {!isReadOnly && <NewNumberButton />}
      </div>
    </header>
  );
}
