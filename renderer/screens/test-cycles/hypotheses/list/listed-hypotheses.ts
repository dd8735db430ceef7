import { useMemo } from 'react';
import type { PlainRecord, ProjectDocument } from '../../../../../shared/document/model/document.ts';
import type { RecordId } from '../../../../../shared/document/model/id-types.ts';
import { hypothesisPriorityOf } from '../../../../../shared/records/computed/hypothesis-priority.ts';
import {
  type HypothesisGroupName,
  hypothesisGroups,
} from '../../../../../shared/records/computed/ordered-hypotheses.ts';
import { titleOf } from '../../../../../shared/records/kind-registry.ts';
import {
  chainsWithoutHypothesis,
  type TestChain,
} from '../../../../../shared/records/lifecycle/test-chains.ts';
import { useStableValue } from '../../../../core/state/use-stable-value.ts';
import { chainsInWords, hypothesisBriefInWords } from '../hypothesis-brief.ts';

/** What the list says of one hypothesis, or of one chain of tests that is about none. */
export interface ListedHypothesis {
  readonly kind: 'hypothesis' | 'test';
  readonly id: RecordId;
  /** Its rank, from 1; null where it has none. */
  readonly rank: number | null;
  readonly title: string;
  readonly status: string;
}

/** Some of them under the words that say what they have in common; the first group needs none. */
export interface ListedGroup {
  readonly label: string;
  readonly hypothesesAndTests: readonly ListedHypothesis[];
}

const groupLabels: Record<HypothesisGroupName, string> = {
  ranked: 'Ranked',
  withoutImportance: 'Nobody has said how much these matter',
  finished: 'Finished',
};

const listedHypothesis = (document: ProjectDocument, hypothesis: PlainRecord): ListedHypothesis => ({
  kind: 'hypothesis',
  id: hypothesis.id,
  rank: hypothesisPriorityOf(document, hypothesis.id)?.rank ?? null,
  title: titleOf('hypothesis', hypothesis),
  status: hypothesisBriefInWords(document, hypothesis),
});

const upperFirst = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

const listedChain = (document: ProjectDocument, chain: TestChain): readonly ListedHypothesis[] => {
  const [test] = chain;
  if (!test) return [];
  const status = upperFirst(chainsInWords(document, [chain]));
  return [{ kind: 'test', id: test.id, rank: null, title: titleOf('test', test), status }];
};

/** Everything that the list shows, in its order: hypotheses by rank first, tests without one last. */
export function listedGroups(document: ProjectDocument): readonly ListedGroup[] {
  const groups = hypothesisGroups(document).map(({ name, hypotheses }) => ({
    label: groupLabels[name],
    hypothesesAndTests: hypotheses.map((hypothesis) => listedHypothesis(document, hypothesis)),
  }));
  const orphans = chainsWithoutHypothesis(document).flatMap((chain) => listedChain(document, chain));
  return orphans.length === 0
    ? groups
    : [...groups, { label: 'Tests without a hypothesis', hypothesesAndTests: orphans }];
}

/** The same as a list shows it; the same object as long as it says the same. */
export function useListedGroups(document: ProjectDocument): readonly ListedGroup[] {
  return useStableValue(useMemo(() => listedGroups(document), [document]));
}
