import type { RecordId } from '../../../shared/document/model/id-types.ts';
import { recordOf } from '../../../shared/document/model/selectors.ts';
import { toCsv } from '../../../shared/interchange/csv.ts';
import { measuresTable } from '../../../shared/interchange/tables/measures-table.ts';
import { titleOf } from '../../../shared/records/kind-registry.ts';
import { fileNameOf } from '../../core/client/file-name.ts';
import { currentProject } from '../../core/state/project-store.ts';
import { say } from '../../core/ui/message.ts';
import { saveFile } from '../exchange/save-file.ts';

const isSmall = (cell: string | number | undefined): boolean =>
  typeof cell === 'number' && cell > 0 && cell < 8;

/** What leaves is the person's own act; that it tells of few people is said. */
const FEW_PEOPLE =
  'It holds numbers of 1 to 7. Look whether people could be known by them before you pass it on.';

/** Saves all numbers of some measures as `measures.csv`, which comes in again unchanged. */
export function saveNumbers(measures: readonly RecordId[]): void {
  const { document } = currentProject();
  const table = measuresTable(document, measures);
  if (table.rows.length === 0) {
    say('There are no numbers to save yet.');
    return;
  }
  const [only] = measures;
  const record =
    measures.length === 1 && only ? recordOf(document, { kind: 'measure', id: only }) : undefined;
  const figures = ['value', 'numerator', 'denominator', 'n'].map((name) => table.head.indexOf(name));
  const hasFew = table.rows.some((row) => figures.some((index) => isSmall(row[index])));
  const name = record ? `${fileNameOf(titleOf('measure', record))}.csv` : 'measures.csv';
  saveFile(name, toCsv(table), 'text/csv', hasFew ? FEW_PEOPLE : '');
}
