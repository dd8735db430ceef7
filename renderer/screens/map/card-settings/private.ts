import type { ProjectDocument } from '../../../../shared/document/model/document.ts';
import { textOf } from '../../../../shared/records/fields/read-field.ts';
import { cardsWithIds, planField } from '../../../features/bulk/bulk-plan.ts';
import { runBulkPlan } from '../../../features/bulk/run-bulk-plan.ts';

/** Whether all of these are private; false where there is none. */
export function areAllPrivate(document: ProjectDocument, ids: Iterable<string>): boolean {
  const cards = cardsWithIds(document, ids);
  return cards.length > 0 && cards.every(({ record }) => textOf(record, 'sensitivity') === 'restricted');
}

/** Makes cards private, so that no copy for partners holds them; where all are, they are open again. */
export function togglePrivate(document: ProjectDocument, ids: Iterable<string>): void {
  const all = [...ids];
  const [label, value] = areAllPrivate(document, all) ? ['“Open”', 'open'] : ['“Private”', 'restricted'];
  runBulkPlan(label ?? '', planField(cardsWithIds(document, all), 'sensitivity', 'privacy', value ?? null));
}
