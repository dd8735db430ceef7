import { dayAndMonthInWords } from '../../../../../shared/records/fields/read-field.ts';
import { newRecordId } from '../../../../core/client/random.ts';
import { newRecordChange } from '../../../../core/records/new-record.ts';
import { edit } from '../../../../core/state/edit.ts';
import { openTextPrompt } from './text-prompt-dialog.tsx';

/** Asks what begins on a day (`YYYY-MM-DD`) that the chart takes a new middle line from there. */
export function openPhaseDialog(measureId: string, from: string): void {
  const day = dayAndMonthInWords(from);
  openTextPrompt({
    title: `A new phase from ${day}`,
    label: 'What begins here?',
    help: 'From this day the chart has a new middle line. Signals before it no longer count.',
    missing: 'Write what begins here. Others will ask.',
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
