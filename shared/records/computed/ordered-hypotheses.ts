import type { PlainRecord, ProjectDocument } from '../../document/model/document.ts';
import { memoizeByDocument } from '../../document/model/memoize-by-document.ts';
import { recordsOf } from '../../document/model/selectors.ts';
import { hypothesisPriorityOf, isFinishedHypothesis } from './hypothesis-priority.ts';

/** What a group of hypotheses has in common: a rank, none because nobody said how much they matter, or an end. */
export type HypothesisGroupName = 'ranked' | 'withoutImportance' | 'finished';

/** Hypotheses of one group in their order; never empty. */
export interface HypothesisGroup {
  readonly name: HypothesisGroupName;
  readonly hypotheses: readonly PlainRecord[];
}

const groupNames: readonly HypothesisGroupName[] = ['ranked', 'withoutImportance', 'finished'];

const groupsOf = memoizeByDocument((document): readonly HypothesisGroup[] => {
  const rankOf = ({ id }: PlainRecord): number | undefined => hypothesisPriorityOf(document, id)?.rank;
  const groupOf = (hypothesis: PlainRecord): HypothesisGroupName => {
    if (isFinishedHypothesis(hypothesis)) return 'finished';
    return rankOf(hypothesis) === undefined ? 'withoutImportance' : 'ranked';
  };
  const all = recordsOf(document, 'hypothesis').toSorted((a, b) => (rankOf(a) ?? 0) - (rankOf(b) ?? 0));
  return groupNames
    .map((name) => ({ name, hypotheses: all.filter((hypothesis) => groupOf(hypothesis) === name) }))
    .filter(({ hypotheses }) => hypotheses.length > 0);
});

/**
 * Every hypothesis once, those to be tried first: by rank (what matters most and is known least first), then those whose
 * importance nobody has said, then what is supported, not supported or retired; without a rank in the order of the project.
 */
export function hypothesisGroups(document: ProjectDocument): readonly HypothesisGroup[] {
  return groupsOf(document);
}

/** Every hypothesis in the order of its groups. */
export function orderedHypotheses(document: ProjectDocument): readonly PlainRecord[] {
  return hypothesisGroups(document).flatMap(({ hypotheses }) => hypotheses);
}
