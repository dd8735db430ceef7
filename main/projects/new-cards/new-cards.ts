import { z } from 'zod';
import { createPerProjectStore, type TrackedProject } from '../per-project-store.ts';
import type { ServiceContext } from '../service-context.ts';
import { arrivedCards, cardIdsOf } from './arrived-cards.ts';

/** Cards that this computer has shown, or was about to: random ids and no words. Null before the first time. */
const knownCardsSchema = z.object({ cards: z.array(z.string()).nullable() });
type KnownCards = z.infer<typeof knownCardsSchema>;

/**
 * Knows which cards of each project came in and were not looked at yet. What is new is kept in memory, so that it ends with
 * the app; what was known is kept on the disk, so that what comes in while the app is closed is new at its next start. A
 * failed write never stands in the way: then something is new once more.
 */
export interface NewCards {
  /** A project was opened: what came in since this computer last had it open is new. */
  onOpened(project: TrackedProject): Promise<void>;
  /** Its document was replaced by a merge, or by what another computer wrote. */
  onReplaced(project: TrackedProject): Promise<void>;
  of(key: string): readonly string[];
  markNew(project: TrackedProject, cards: readonly string[]): void;
  /** Null: all of them. */
  markSeen(key: string, cards: readonly string[] | null): void;
}

/** `onChange` is called with all new cards of a project whenever they are others. */
export function createNewCards(
  context: ServiceContext,
  onChange: (key: string, cards: readonly string[]) => void,
): NewCards {
  const byKey = new Map<string, ReadonlySet<string>>();
  const stores = createPerProjectStore<KnownCards>(context, {
    name: 'known-cards.json',
    schema: knownCardsSchema,
    initial: { cards: null },
    whatIsKept: 'Which cards are new',
  });
  const of = (key: string): readonly string[] => [...(byKey.get(key) ?? [])];
  const replace = (key: string, cards: ReadonlySet<string>): void => {
    const before = byKey.get(key)?.size ?? 0;
    byKey.set(key, cards);
    if (before !== cards.size) onChange(key, of(key));
  };
  const update = ({ key, document, metadata }: TrackedProject): Promise<void> =>
    stores.use(key, async (store) => {
      const known = store.data.cards;
      const arrived = arrivedCards(document, new Set(known ?? []), new Set(metadata.data.ours));
      const cards = cardIdsOf(document);
      // Where nothing else is there, saying that all of it is new says nothing.
      if (known !== null && arrived.length > 0 && arrived.length < cards.length)
        replace(key, new Set([...(byKey.get(key) ?? []), ...arrived]));
      if (known === null || arrived.length > 0) await store.update(() => ({ cards: [...cards] }));
    });
  return {
    onOpened: update,
    onReplaced: update,
    of,
    markNew({ key, document }, cards) {
      const marked = new Set(cards);
      if (cardIdsOf(document).every((id) => marked.has(id))) return;
      replace(key, new Set([...(byKey.get(key) ?? []), ...cards]));
    },
    markSeen(key, cards) {
      const seen = new Set(cards ?? of(key));
      replace(key, new Set(of(key).filter((id) => !seen.has(id))));
    },
  };
}
