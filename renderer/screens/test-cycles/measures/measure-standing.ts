import type { PlainRecord, ProjectDocument } from '../../../../shared/document/model/document.ts';
import { chartPointsOf, includedPoints } from '../../../../shared/records/computed/data-points.ts';
import { optionLabel } from '../../../../shared/records/fields/read-field.ts';
import { kindOf } from '../../../../shared/records/kind-registry.ts';
import { counted } from '../../../core/ui/counted-text.ts';

/** How a measure stands, for a list: "Outcome, 12 points". */
export function measureStandingInWords(document: ProjectDocument, measure: PlainRecord): string {
  const options = kindOf('measure')?.fields.kind?.options ?? [];
  const count = includedPoints(chartPointsOf(document, measure.id)).length;
  const points = count === 0 ? 'no numbers yet' : counted(count, 'point');
  const kind = optionLabel(options, measure.fields.kind);
  return kind === '' ? points.charAt(0).toUpperCase() + points.slice(1) : `${kind}, ${points}`;
}
