import type { Fields } from '../../../../shared/document/model/document.ts';
import { quoted } from '../../../../shared/records/fields/quoted.ts';
import { newRecordId } from '../../../core/client/random.ts';
import { newCardChange } from '../../../core/records/new-record.ts';
import { edit } from '../../../core/state/edit.ts';
import { currentProject } from '../../../core/state/project-store.ts';
import { offerToPlace } from '../../../features/not-on-map/offer-to-place.ts';
import { goToNewRow } from '../grid/go-to-new-row.ts';
import { showMeasure } from './shown-measure.ts';

/** Adds a measure with these fields, and goes to the row that waits for its first number. */
export function addMeasure(name: string, fields: Fields): void {
  const id = newRecordId();
  const change = newCardChange(currentProject().document, 'measure', id, name);
  const changes = [change, { op: 'set', kind: 'measure', id, fields } as const];
  if (!edit('Measure added', changes, offerToPlace('measure', id, `Measure added: ${quoted(name)}.`))) return;
  showMeasure(id);
  goToNewRow(id);
}
