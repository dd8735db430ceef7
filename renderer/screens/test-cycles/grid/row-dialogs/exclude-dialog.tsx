import { counted } from '../../../../../shared/records/fields/counted.ts';
import { dayAndMonthInWords } from '../../../../../shared/records/fields/read-field.ts';
import type { GridRow } from '../grid-rows.ts';
import { excludeRows } from './exclude-rows.ts';
import { openTextPrompt } from './text-prompt-dialog.tsx';

/** Asks why numbers are left out of the chart. */
export function openExcludeDialog(rows: readonly GridRow[]): void {
  const [first] = rows;
  if (!first) return;
  const what = rows.length === 1 ? dayAndMonthInWords(first.date) : counted(rows.length, 'number');
  openTextPrompt({
    title: `Leave ${what} out of the chart`,
    label: 'Why is it left out?',
    help: 'The number stays here, with this reason beside it.',
    missing: 'Write the reason. Others will ask.',
    submitLabel: 'Leave it out',
    maxLength: 2000,
    onWords: (why) => excludeRows(rows, why),
  });
}
