import { z } from 'zod';
import { type PartnerChange, partnerChangeSchema } from '../../../shared/contract/partner-changes.ts';
import type { RecordId } from '../../../shared/document/model/id-types.ts';
import { isDeepEqual } from '../../../shared/document/model/json-values.ts';
import { createPerProjectStore, type TrackedProject } from '../per-project-store.ts';
import type { ServiceContext } from '../service-context.ts';
import { partnerChangesSince, testWritesIn } from './writes-of-tests.ts';

/** Ids, names of fields and dots, and no words: which writes of tests this computer knows, and which nobody has seen. */
const knownTestsSchema = z.object({
  /** Null before the first time: then nothing is a change. */
  writes: z.record(z.string(), z.record(z.string(), z.string())).nullable(),
  unseen: z.array(partnerChangeSchema),
});
type KnownTests = z.infer<typeof knownTestsSchema>;

/**
 * Knows what partners changed in tests and nobody here has seen yet, also when the app was started again since. A failed
 * write never stands in the way: then it is not said.
 */
export interface PartnerChanges {
  /** A project was opened, or its document replaced by a merge or by what another computer wrote. */
  onReplaced(project: TrackedProject): Promise<void>;
  of(key: string): readonly PartnerChange[];
  markSeen(key: string, test: RecordId): Promise<void>;
}

const isSame = (one: PartnerChange, other: PartnerChange): boolean =>
  one.record === other.record && one.field === other.field;

/** Of two changes of one field the later is said. */
const joined = (before: readonly PartnerChange[], since: readonly PartnerChange[]): PartnerChange[] => [
  ...before.filter((change) => !since.some((other) => isSame(change, other))),
  ...since,
];

/** `onChange` is called with all changes of a project that nobody has seen whenever they are others. */
export function createPartnerChanges(
  context: ServiceContext,
  onChange: (key: string, changes: readonly PartnerChange[]) => void,
): PartnerChanges {
  const byKey = new Map<string, readonly PartnerChange[]>();
  const stores = createPerProjectStore<KnownTests>(context, {
    name: 'known-tests.json',
    schema: knownTestsSchema,
    initial: { writes: null, unseen: [] },
    whatIsKept: 'What partners changed in tests',
  });
  const of = (key: string): readonly PartnerChange[] => byKey.get(key) ?? [];
  const keep = (key: string, recipe: (data: KnownTests) => KnownTests): Promise<void> =>
    stores.use(key, async (store) => {
      const next = recipe(store.data);
      if (!isDeepEqual(next, store.data)) await store.update(() => structuredClone(next));
      const isChanged = !isDeepEqual(next.unseen, of(key));
      byKey.set(key, next.unseen);
      if (isChanged) onChange(key, next.unseen);
    });
  return {
    onReplaced: ({ key, document, metadata }) =>
      keep(key, ({ writes, unseen }) => {
        const ours = new Set(metadata.data.ours);
        const since = writes === null ? [] : partnerChangesSince(document, writes, ours);
        return { writes: { ...testWritesIn(document) }, unseen: joined(unseen, since) };
      }),
    of,
    markSeen: (key, test) =>
      keep(key, (data) => ({ ...data, unseen: data.unseen.filter((change) => change.test !== test) })),
  };
}
