import type { Fields } from '../../../../../shared/document/model/document.ts';
import { quoted } from '../../../../../shared/records/fields/quoted.ts';
import { newRecordId } from '../../../../core/client/random.ts';
import { newCardChange } from '../../../../core/records/new-record.ts';
import { edit } from '../../../../core/state/edit.ts';
import { currentProject } from '../../../../core/state/project-store.ts';
import { offerToPlace } from '../../../../features/not-on-map/offer-to-place.ts';
import { focusStatementAfterDialog } from '../focus-hypothesis-page.ts';
import { showHypothesisOrTest } from '../shown-hypothesis.ts';

/** Adds a hypothesis with what we believe and what else is said of it, and shows it. @returns false where the edit was refused */
export function addHypothesis(weBelieve: string, fields: Fields): boolean {
  const id = newRecordId();
  const change = newCardChange(currentProject().document, 'hypothesis', id, weBelieve);
  const changes = [change, { op: 'set', kind: 'hypothesis', id, fields } as const];
  const message = `Hypothesis added: ${quoted(weBelieve)}.`;
  if (!edit('Hypothesis added', changes, offerToPlace('hypothesis', id, message))) return false;
  showHypothesisOrTest(id);
  focusStatementAfterDialog();
  return true;
}
