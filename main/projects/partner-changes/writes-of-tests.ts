import type { PartnerChange } from '../../../shared/contract/partner-changes.ts';
import type { ProjectDocument, StoredRecord } from '../../../shared/document/model/document.ts';
import { replicaOf } from '../../../shared/document/model/dots.ts';
import type { Dot, RecordId } from '../../../shared/document/model/id-types.ts';
import { shownTable } from '../../../shared/document/model/selectors.ts';
import { ALIVE, dotsOfRegister } from '../../../shared/document/model/stamps.ts';
import {
  AMENDED,
  plannedFields,
  seenFields,
} from '../../../shared/records/lifecycle/planned-and-seen-fields.ts';

/** Which write stands in each field of each test, by the test's id; amendments under their own ids. */
export type TestWrites = { readonly [record: RecordId]: { readonly [field: string]: Dot } };

const fields = [...plannedFields, ...seenFields];

/** The newest write of a register; none where nothing was written. Several at once are a clash, which is asked about by itself. */
const writeOf = (record: StoredRecord, register: string): Dot | undefined => {
  const dots = dotsOfRegister(record, register);
  return dots.length === 1 ? dots[0] : undefined;
};

const writesOfTest = (record: StoredRecord): { readonly [field: string]: Dot } =>
  Object.fromEntries(
    fields.flatMap((field) => {
      const dot = Object.hasOwn(record, field) ? writeOf(record, field) : undefined;
      return dot === undefined ? [] : [[field, dot]];
    }),
  );

/** The writes of all tests and amendments of a document. */
export function testWritesIn(document: ProjectDocument): TestWrites {
  const tests = Object.entries(shownTable(document, 'test') ?? {});
  const amendments = Object.entries(shownTable(document, 'amendment') ?? {});
  return Object.fromEntries([
    ...tests.map(([id, record]) => [id, writesOfTest(record)] as const),
    ...amendments.map(([id, record]) => [id, { [AMENDED]: writeOf(record, ALIVE) ?? '' }] as const),
  ]);
}

const isPartners = (dot: Dot, ownReplicas: ReadonlySet<string>): boolean =>
  dot !== '' && !ownReplicas.has(replicaOf(dot));

/** What others wrote since in tests that were known; what came in with a test that is new is new as a card is. */
export function partnerChangesSince(
  document: ProjectDocument,
  known: TestWrites,
  ownReplicas: ReadonlySet<string>,
): readonly PartnerChange[] {
  const amendments = shownTable(document, 'amendment') ?? {};
  return Object.entries(testWritesIn(document)).flatMap(([record, writes]) => {
    const amended = amendments[record]?.test;
    const test = typeof amended === 'string' ? amended : record;
    if (known[test] === undefined) return [];
    return Object.entries(writes)
      .filter(([field, dot]) => isPartners(dot, ownReplicas) && known[record]?.[field] !== dot)
      .map(([field, dot]) => ({ test, field, record, dot }));
  });
}
