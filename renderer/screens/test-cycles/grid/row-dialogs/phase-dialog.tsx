import { dayAndMonthInWords } from '../../../../../shared/records/fields/read-field.ts';
import { newRecordId } from '../../../../core/client/random.ts';
import { newRecordChange } from '../../../../core/records/new-record.ts';
import { edit } from '../../../../core/state/edit.ts';
import { openWordsDialog } from './words-dialog.tsx';

/** Asks what begins on a day (`YYYY-MM-DD`) that the chart takes a new middle line from there. */
export function openPhaseDialog(measureId: string, from: string): void {
  const day = dayAndMonthInWords(from);
  openWordsDialog({
    title: `A new phase from ${day}`,
    label: 'What begins here, and why is it counted anew?',
    help: 'The chart draws its middle line anew from this day on. A signal before it counts no longer.',
    missing: 'Write what begins: without a reason nobody can judge the chart.',
    submitLabel: 'Begin the phase',
    maxLength: 280,
    onWords: (label) =>
      edit(
        `Phase from ${day}`,
        [newRecordChange('phase', newRecordId(), { measure: measureId, from, label })],
        { message: `A new phase from ${day}: ${label}` },
      ),
  });
}
