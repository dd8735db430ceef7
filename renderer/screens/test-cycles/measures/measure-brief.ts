import type { PlainRecord, ProjectDocument } from '../../../../shared/document/model/document.ts';
import { childrenOf } from '../../../../shared/document/model/selectors.ts';
import { measureStatus } from '../../../../shared/measures/measure-sentence.ts';
import { optionLabel } from '../../../../shared/records/fields/read-field.ts';
import { kindOf } from '../../../../shared/records/kind-registry.ts';
import { chartDataOf } from '../../../features/charts/chart-data.ts';

interface Remembered {
  readonly inputs: readonly PlainRecord[];
  readonly status: string;
}

/** The last answer for each measure: a list asks for all of them after every edit. */
const remembered = new Map<string, Remembered>();

const isSameList = (one: readonly PlainRecord[], other: readonly PlainRecord[]): boolean =>
  one.length === other.length && one.every((record, index) => record === other[index]);

const statusOf = (document: ProjectDocument, measure: PlainRecord): string => {
  const inputs = [
    measure,
    ...childrenOf(document, 'dataPoint', measure.id),
    ...childrenOf(document, 'phase', measure.id),
  ];
  const last = remembered.get(measure.id);
  if (last && isSameList(last.inputs, inputs)) return last.status;
  const data = chartDataOf(document, measure.id);
  const status = data ? measureStatus(data.analysis) : '';
  remembered.set(measure.id, { inputs, status });
  return status;
};

/** The status of a measure, for a list: "Outcome, 12 points, signal". */
export function measureBriefInWords(document: ProjectDocument, measure: PlainRecord): string {
  const options = kindOf('measure')?.fields.kind?.options ?? [];
  const kind = optionLabel(options, measure.fields.kind);
  const status = statusOf(document, measure);
  return kind === '' ? status : `${kind}, ${status.charAt(0).toLowerCase()}${status.slice(1)}`;
}
