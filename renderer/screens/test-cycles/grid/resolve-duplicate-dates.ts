import { recordOf } from '../../../../shared/document/model/selectors.ts';
import { dayAndMonthInWords, textOf } from '../../../../shared/records/fields/read-field.ts';
import { edit } from '../../../core/state/edit.ts';
import { currentProject } from '../../../core/state/project-store.ts';
import { afterOverlayCloses } from '../../../core/ui/focus.ts';
import { say } from '../../../core/ui/message.ts';
import { pointsOn } from '../../../features/measure-numbers/point-changes.ts';
import { goToCell } from './grid-store.ts';
import { reasonNotToDelete } from './reason-withheld.ts';

/** The other points of the day of a point: files that were joined may each have had one. */
export function pointsOfSameDay(measureId: string, pointId: string): readonly string[] {
  const { document } = currentProject();
  const point = recordOf(document, { kind: 'dataPoint', id: pointId });
  if (!point) return [];
  return pointsOn(document, measureId, textOf(point, 'date'))
    .map(({ id }) => id)
    .filter((id) => id !== pointId);
}

/** Of the points of one day only this one stays. */
export function keepOnlyPointOfDay(measureId: string, pointId: string): void {
  const { document } = currentProject();
  const others = pointsOfSameDay(measureId, pointId);
  const reason = reasonNotToDelete(document, others);
  if (reason !== undefined) {
    say(reason);
    return;
  }
  const day = dayAndMonthInWords(recordOf(document, { kind: 'dataPoint', id: pointId })?.fields.date);
  const deletes = others.map((id) => ({ op: 'delete', kind: 'dataPoint', id }) as const);
  edit(`One number for ${day}`, deletes, { message: `${day} has one number now.` });
  afterOverlayCloses(() => goToCell({ row: pointId, column: 'date' }));
}
