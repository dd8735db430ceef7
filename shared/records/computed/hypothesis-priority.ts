import type { PlainRecord, ProjectDocument, Table } from '../../document/model/document.ts';
import type { RecordId } from '../../document/model/id-types.ts';
import { recordsOf, shownTable } from '../../document/model/selectors.ts';
import { numberOf, textOf } from '../fields/read-field.ts';

/** Rank of a hypothesis, from 1, among the `total` that are still to be tried. */
export interface HypothesisPriority {
  readonly rank: number;
  readonly total: number;
}

const finishedStatuses = new Set(['supported', 'notSupported', 'retired']);

/** Whether a hypothesis is decided or retired: nobody has to try it any more. */
export function isFinishedHypothesis(hypothesis: PlainRecord): boolean {
  return finishedStatuses.has(textOf(hypothesis, 'status'));
}

const rankCache = new WeakMap<Table, ReadonlyMap<string, HypothesisPriority>>();

/** Importance high first, then evidence low first; equal ones in the order of the file. Our own convention. */
const rankHypotheses = (project: ProjectDocument): ReadonlyMap<string, HypothesisPriority> => {
  const openHypotheses = recordsOf(project, 'hypothesis')
    .filter((record) => numberOf(record, 'importance') !== undefined && !isFinishedHypothesis(record))
    .map((record) => ({
      id: record.id,
      importance: numberOf(record, 'importance') ?? 0,
      evidence: numberOf(record, 'evidenceSoFar') ?? 1,
    }))
    .sort((one, other) => other.importance - one.importance || one.evidence - other.evidence);
  return new Map(
    openHypotheses.map(({ id }, index) => [id, { rank: index + 1, total: openHypotheses.length }]),
  );
};

/** The rank of a hypothesis, or undefined where nobody has said how much it matters. */
export function hypothesisPriorityOf(project: ProjectDocument, id: RecordId): HypothesisPriority | undefined {
  const table = shownTable(project, 'hypothesis');
  if (!table) return undefined;
  let ranked = rankCache.get(table);
  if (!ranked) {
    ranked = rankHypotheses(project);
    rankCache.set(table, ranked);
  }
  return ranked.get(id);
}
