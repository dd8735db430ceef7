import { dayAndMonthInWords } from '../../../../../shared/records/fields/read-field.ts';
import { newRecordId } from '../../../../core/client/random.ts';
import { newRecordChange } from '../../../../core/records/new-record.ts';
import { edit } from '../../../../core/state/edit.ts';
import { openTextPrompt } from './text-prompt-dialog.tsx';

/** Asks what happened on a day (`YYYY-MM-DD`) and writes it at the chart. */
export function openAnnotationDialog(measureId: string, date: string): void {
  const day = dayAndMonthInWords(date);
  openTextPrompt({
    title: `What happened on ${day}?`,
    label: 'In a few words',
    help: 'Shown on the chart at this day, such as half-term, a new student, snow.',
    missing: 'Write what happened.',
    submitLabel: 'Put it on the chart',
    maxLength: 280,
    onWords: (text) =>
      edit(
        `Noted for ${day}`,
        [newRecordChange('annotation', newRecordId(), { measure: measureId, date, text })],
        { message: `Noted for ${day}: ${text}` },
      ),
  });
}
