import type { PlainRecord, ProjectDocument } from '../../../../shared/document/model/document.ts';
import { recordsOf } from '../../../../shared/document/model/selectors.ts';
import { textOf } from '../../../../shared/records/fields/read-field.ts';

/** Measures of one sort, under the words that name them. */
export interface MeasureGroup {
  readonly label: string;
  readonly measures: readonly PlainRecord[];
}

const groups = [
  { kind: 'outcome', label: 'Outcome measures' },
  { kind: 'process', label: 'Process measures' },
  { kind: 'balancing', label: 'Balancing measures' },
  { kind: '', label: 'Other measures' },
] as const;

const groupKindOf = (measure: PlainRecord): string => {
  const kind = textOf(measure, 'kind');
  return groups.some((group) => group.kind === kind) ? kind : '';
};

/** The measures of a project: what is hoped for, what is done for it, what it may cost; groups without any are left out. */
export function measureGroups(document: ProjectDocument): readonly MeasureGroup[] {
  const measures = recordsOf(document, 'measure');
  return groups
    .map(({ kind, label }) => ({
      label,
      measures: measures.filter((measure) => groupKindOf(measure) === kind),
    }))
    .filter((group) => group.measures.length > 0);
}

/** The measures of a project in one list, group after group. */
export function orderedMeasures(document: ProjectDocument): readonly PlainRecord[] {
  return measureGroups(document).flatMap(({ measures }) => measures);
}
