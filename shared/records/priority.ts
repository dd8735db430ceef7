import type { ProjectDocument, Table } from '../document/document.ts';
import { recordsOf } from '../document/view.ts';
import { numberOf, textOf } from './read-field.ts';

/** Where a hypothesis stands among those that are still to be tried. */
export interface Priority {
  readonly rank: number;
  readonly of: number;
}

const settled = new Set(['supported', 'notSupported', 'retired']);

const ranks = new WeakMap<Table, ReadonlyMap<string, Priority>>();

/** Importance high first, then evidence low first; equal ones in the order of the file. Our own convention. */
const rank = (project: ProjectDocument): ReadonlyMap<string, Priority> => {
  const open = recordsOf(project, 'hypothesis')
    .filter(
      (record) => numberOf(record, 'importance') !== undefined && !settled.has(textOf(record, 'status')),
    )
    .map((record) => ({
      id: record.id,
      importance: numberOf(record, 'importance') ?? 0,
      evidence: numberOf(record, 'evidenceSoFar') ?? 1,
    }))
    .sort((one, other) => other.importance - one.importance || one.evidence - other.evidence);
  return new Map(open.map(({ id }, index) => [id, { rank: index + 1, of: open.length }]));
};

/** The rank of a hypothesis, or undefined where nobody has said how much it matters. */
export const priorityOf = (project: ProjectDocument, id: string): Priority | undefined => {
  const table = project.records.hypothesis;
  if (!table) return undefined;
  let ranked = ranks.get(table);
  if (!ranked) {
    ranked = rank(project);
    ranks.set(table, ranked);
  }
  return ranked.get(id);
};
