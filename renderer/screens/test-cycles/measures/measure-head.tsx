import { Pencil } from 'lucide-react';
import type { PlainRecord } from '../../../../shared/document/model/document.ts';
import { useProject } from '../../../core/state/project-store.ts';
import { Button } from '../../../core/ui/button.tsx';
import { describeMeasure } from './describe-measure.ts';
import { openMeasureForm } from './measure-form-dialog.tsx';
import { MeasureName } from './measure-name.tsx';

/** What the measure is: its name, one line of sentences, and what can be done with it. */
export function MeasureHead({ measure }: { readonly measure: PlainRecord }) {
  const isReadOnly = useProject(({ readOnly }) => readOnly);
  const sentences = useProject(({ document }) => describeMeasure(document, measure));
  return (
    <header className="measure-head">
      <div className="measure-head-words">
        <MeasureName measure={measure} />
        {sentences !== '' && <p className="meta">{sentences}</p>}
        <Button variant="tool" icon={Pencil} onPress={() => openMeasureForm(measure.id)}>
          {isReadOnly ? 'All about this measure' : 'Edit the measure'}
        </Button>
      </div>
    </header>
  );
}
