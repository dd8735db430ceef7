import type { PlainRecord, ProjectDocument } from '../../../../shared/document/model/document.ts';
import { childrenOf } from '../../../../shared/document/model/selectors.ts';
import { measureStanding } from '../../../../shared/measures/measure-sentence.ts';
import { optionLabel } from '../../../../shared/records/fields/read-field.ts';
import { kindOf } from '../../../../shared/records/kind-registry.ts';
import { chartDataOf } from '../../../features/charts/chart-data.ts';

interface Remembered {
  readonly inputs: readonly PlainRecord[];
  readonly standing: string;
}

/** The last answer for each measure: a list asks for all of them after every edit. */
const remembered = new Map<string, Remembered>();

const isSameList = (one: readonly PlainRecord[], other: readonly PlainRecord[]): boolean =>
  one.length === other.length && one.every((record, index) => record === other[index]);

const standingOf = (document: ProjectDocument, measure: PlainRecord): string => {
  const inputs = [
    measure,
    ...childrenOf(document, 'dataPoint', measure.id),
    ...childrenOf(document, 'phase', measure.id),
  ];
  const last = remembered.get(measure.id);
  if (last && isSameList(last.inputs, inputs)) return last.standing;
  const data = chartDataOf(document, measure.id);
  const standing = data ? measureStanding(data.analysis) : '';
  remembered.set(measure.id, { inputs, standing });
  return standing;
};

/** How a measure stands, for a list: "Outcome, 12 points, signal". */
export function measureStandingInWords(document: ProjectDocument, measure: PlainRecord): string {
  const options = kindOf('measure')?.fields.kind?.options ?? [];
  const kind = optionLabel(options, measure.fields.kind);
  const standing = standingOf(document, measure);
  return kind === '' ? standing : `${kind}, ${standing.charAt(0).toLowerCase()}${standing.slice(1)}`;
}
