import type { PlainRecord } from '../../../../shared/document/model/document.ts';
import type { RecordId } from '../../../../shared/document/model/id-types.ts';
import { pointId } from '../../../../shared/records/computed/point-id.ts';
import {
  dayAndMonthInWords,
  numberOf,
  partsOf,
  textOf,
} from '../../../../shared/records/fields/read-field.ts';
import { edit } from '../../../core/state/edit.ts';
import { currentProject } from '../../../core/state/project-store.ts';
import { Button } from '../../../core/ui/button.tsx';
import { Dialog } from '../../../core/ui/dialog.tsx';
import { showDialog } from '../../../core/ui/dialog-host.tsx';
import { afterOverlayCloses } from '../../../core/ui/focus.ts';
import { chartDataOf } from '../../../features/charts/chart-data.ts';
import { movePointChanges } from '../../../features/measure-numbers/point-changes.ts';
import { goToCell } from './grid-store.ts';

/** Two numbers for one day. */
interface DateConflict {
  readonly measureId: string;
  /** The one that was given that day. */
  readonly moved: PlainRecord;
  /** The one that was there. */
  readonly existing: PlainRecord;
  /** `YYYY-MM-DD` */
  readonly date: string;
}

const isPercent = (point: PlainRecord): boolean =>
  chartDataOf(currentProject().document, textOf(point, 'measure') as RecordId)?.series.isPercent ?? false;

/** "5, from 10", "41%", "4 of 6: two in hospital", "no number". As it was written: which of two stays may be about the last digit. */
export function numberOfPointInWords(point: PlainRecord): string {
  const { numerator, denominator } = partsOf(point, 'ratio');
  const value = numberOf(point, 'value');
  const n = numberOf(point, 'n');
  const note = textOf(point, 'note');
  const figure =
    typeof numerator === 'number' && typeof denominator === 'number'
      ? `${numerator} of ${denominator}`
      : value === undefined
        ? 'no number'
        : `${value}${isPercent(point) ? '%' : ''}`;
  return `${figure}${n === undefined ? '' : `, from ${n}`}${note === '' ? '' : `: ${note}`}`;
}

/** The dialog gives the focus back as it goes; then the row that stays takes it. */
const goAfterwards = (row: string): void => void afterOverlayCloses(() => goToCell({ row, column: 'date' }));

const keepMoved = ({ measureId, moved, existing, date }: DateConflict): void => {
  const changes = movePointChanges(currentProject().document, measureId, moved, date);
  const others = existing.id === pointId(measureId, date) ? [] : [existing.id];
  const deletes = others.map((id) => ({ op: 'delete', kind: 'dataPoint', id }) as const);
  const nothing = {
    value: null,
    ratio: null,
    n: null,
    asTyped: null,
    note: null,
    excluded: null,
    excludedWhy: null,
  };
  const emptied = { op: 'set', kind: 'dataPoint', id: existing.id, fields: nothing } as const;
  const day = dayAndMonthInWords(date);
  edit(`One number for ${day}`, [...deletes, ...(others.length === 0 ? [emptied] : []), ...changes], {
    message: `${day} has one number now: ${numberOfPointInWords(moved)}.`,
  });
  goAfterwards(pointId(measureId, date));
};

const keepExisting = ({ moved, existing, date }: DateConflict): void => {
  const day = dayAndMonthInWords(date);
  edit(`One number for ${day}`, [{ op: 'delete', kind: 'dataPoint', id: moved.id }], {
    message: `${day} keeps ${numberOfPointInWords(existing)}. The other row is deleted.`,
  });
  goAfterwards(existing.id);
};

function DateConflictDialog({
  conflict,
  onClose,
}: {
  readonly conflict: DateConflict;
  readonly onClose: () => void;
}) {
  const { moved, existing, date } = conflict;
  const choose = (keep: (conflict: DateConflict) => void) => () => {
    onClose();
    keep(conflict);
  };
  return (
    <Dialog
      title={`${dayAndMonthInWords(date)} has a number already. Which do you keep?`}
      isAlert
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button onPress={choose(keepExisting)}>Keep the one that was there</Button>
          <Button onPress={choose(keepMoved)}>Keep this one</Button>
        </>
      }
    >
      <p>Was there: {numberOfPointInWords(existing)}.</p>
      <p>
        This one, from {dayAndMonthInWords(textOf(moved, 'date'))}: {numberOfPointInWords(moved)}.
      </p>
      <p className="meta">A day has one number. Undo brings the other back.</p>
    </Dialog>
  );
}

/** Asks which of two numbers of one day stays. */
export function askWhichStays(conflict: DateConflict): void {
  showDialog((close) => <DateConflictDialog conflict={conflict} onClose={close} />);
}
