import type { ProjectDocument } from '../../../shared/document/model/document.ts';
import type { RecordId } from '../../../shared/document/model/id-types.ts';
import { recordOf } from '../../../shared/document/model/selectors.ts';
import { toCsv } from '../../../shared/interchange/csv.ts';
import { measuresCsv } from '../../../shared/interchange/tables/measures-csv.ts';
import { measureSeries } from '../../../shared/measures/measure-series.ts';
import { titleOf } from '../../../shared/records/kind-registry.ts';
import {
  FEW_PEOPLE_WARNING,
  hasFewPeople,
} from '../../../shared/records/privacy/small-numbers-in-measures.ts';
import { fileNameOf } from '../../core/client/file-name.ts';
import { currentProject } from '../../core/state/project-store.ts';
import { say } from '../../core/ui/message.ts';
import { saveFile } from '../exchange/save-file.ts';

const mayTellOfFew = (document: ProjectDocument, measure: RecordId): boolean => {
  const series = measureSeries(document, measure);
  return series !== undefined && hasFewPeople(series);
};

/** Saves all numbers of some measures as `measures.csv`, which comes in again unchanged. */
export function saveNumbers(measures: readonly RecordId[]): void {
  const { document } = currentProject();
  const table = measuresCsv(document, measures);
  if (table.rows.length === 0) {
    say('There are no numbers to save yet.');
    return;
  }
  const [only] = measures;
  const record =
    measures.length === 1 && only ? recordOf(document, { kind: 'measure', id: only }) : undefined;
  const hasFew = measures.some((id) => mayTellOfFew(document, id));
  const name = record ? `${fileNameOf(titleOf('measure', record))}.csv` : 'measures.csv';
  saveFile(name, toCsv(table), 'text/csv', hasFew ? FEW_PEOPLE_WARNING : '');
}
