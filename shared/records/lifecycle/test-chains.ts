import type { PlainRecord, ProjectDocument, Table } from '../../document/model/document.ts';
import type { RecordId } from '../../document/model/id-types.ts';
import { memoizeByDocument } from '../../document/model/memoize-by-document.ts';
import { linksOf, recordOf, recordsOf, shownTable } from '../../document/model/selectors.ts';
import { compareByStart, cycleNumberOf } from './cycle-numbers.ts';

/** Tests that follow one another, the first cycle first; never empty. */
export type TestChain = readonly PlainRecord[];

/** Live tests next to a test, whichever follows the other. */
const neighboursOf = (document: ProjectDocument, test: RecordId): readonly RecordId[] => {
  const links = linksOf(document, test);
  const ids = [
    ...links.out.filter(({ fields }) => fields.relation === 'follows').map(({ fields }) => fields.to),
    ...links.in.filter(({ fields }) => fields.relation === 'follows').map(({ fields }) => fields.from),
  ];
  return ids.filter((id): id is string => typeof id === 'string');
};

/** A test and all that are joined with it by "follows", over any number of steps; tests in a ring once each. */
const joinedTests = (document: ProjectDocument, first: PlainRecord): readonly PlainRecord[] => {
  const found = new Map<RecordId, PlainRecord>([[first.id, first]]);
  for (const [id] of found)
    for (const next of neighboursOf(document, id)) {
      const test = found.has(next) ? undefined : recordOf(document, { kind: 'test', id: next });
      if (test) found.set(next, test);
    }
  return [...found.values()];
};

/** By cycle, then by start, then in the order of the project. */
const inCycleOrder = (document: ProjectDocument, tests: readonly PlainRecord[]): TestChain => {
  const cycles = new Map(tests.map(({ id }) => [id, cycleNumberOf(document, id)]));
  return tests.toSorted(
    (one, other) => (cycles.get(one.id) ?? 0) - (cycles.get(other.id) ?? 0) || compareByStart(one, other),
  );
};

const findChains = (document: ProjectDocument): readonly TestChain[] => {
  const seen = new Set<RecordId>();
  return recordsOf(document, 'test').flatMap((test) => {
    if (seen.has(test.id)) return [];
    const chain = inCycleOrder(document, joinedTests(document, test));
    for (const { id } of chain) seen.add(id);
    return [chain];
  });
};

let last:
  | { readonly inputs: readonly (Table | undefined)[]; readonly chains: readonly TestChain[] }
  | undefined;

/** Every chain of tests of a project: each test is in one of them. The same ones as long as no test and no link changes. */
export function testChains(document: ProjectDocument): readonly TestChain[] {
  const inputs = [shownTable(document, 'test'), shownTable(document, 'link')];
  if (last?.inputs.every((table, at) => table === inputs[at])) return last.chains;
  last = { inputs, chains: findChains(document) };
  return last.chains;
}

const hypothesisIdsOf = (document: ProjectDocument, chain: TestChain): readonly RecordId[] => {
  const ids = chain.flatMap(({ id }) =>
    linksOf(document, id)
      .in.filter(({ fields }) => fields.relation === 'testedBy')
      .map(({ fields }) => String(fields.from)),
  );
  return [...new Set(ids)];
};

const chainsByHypothesis = memoizeByDocument((document): ReadonlyMap<RecordId, readonly TestChain[]> => {
  const found = new Map<RecordId, TestChain[]>();
  for (const chain of testChains(document))
    for (const id of hypothesisIdsOf(document, chain)) found.set(id, [...(found.get(id) ?? []), chain]);
  return found;
});

const noChains: readonly TestChain[] = Object.freeze([]);

/** The chains of which a hypothesis is tested by any test. */
export function chainsOfHypothesis(document: ProjectDocument, hypothesis: RecordId): readonly TestChain[] {
  return chainsByHypothesis(document).get(hypothesis) ?? noChains;
}

const isHypothesis = (document: ProjectDocument, id: RecordId): boolean =>
  recordOf(document, { kind: 'hypothesis', id }) !== undefined;

/** The chains in which no test is about a hypothesis. */
export function chainsWithoutHypothesis(document: ProjectDocument): readonly TestChain[] {
  return testChains(document).filter(
    (chain) => !hypothesisIdsOf(document, chain).some((id) => isHypothesis(document, id)),
  );
}

/** The live hypotheses that a test, or one of its chain, is about. */
export function hypothesesOfTest(document: ProjectDocument, test: RecordId): readonly PlainRecord[] {
  const chain = testChains(document).find((tests) => tests.some(({ id }) => id === test)) ?? [];
  return hypothesisIdsOf(document, chain).flatMap(
    (id) => recordOf(document, { kind: 'hypothesis', id }) ?? [],
  );
}
