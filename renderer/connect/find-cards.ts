import type { ProjectDocument } from '../../shared/document/document.ts';
import { recordsOf } from '../../shared/document/view.ts';
import { cardKinds, recordWords } from '../../shared/records/registry.ts';
import { folded } from '../palette/folded.ts';

/** A card in a list of cards. */
export interface FoundCard {
  readonly id: string;
  readonly kind: string;
  readonly kindLabel: string;
  readonly title: string;
}

/** Every live card of the project, by kind, then in its order. */
export const allCards = (document: ProjectDocument): readonly FoundCard[] =>
  cardKinds().flatMap((kind) =>
    recordsOf(document, kind.name).map((record) => ({
      id: record.id,
      kind: kind.name,
      kindLabel: kind.label,
      title: recordWords(kind.name, record),
    })),
  );

const texts = new WeakMap<FoundCard, string>();

/** A card's kind and title as they are compared, worked out once: the list must answer before the next key. */
const textOf = (card: FoundCard): string => {
  const known = texts.get(card);
  if (known !== undefined) return known;
  const text = folded(`${card.kindLabel} ${card.title}`);
  texts.set(card, text);
  return text;
};

/** Cards whose kind or title holds every word that was written, in their order. */
export function matching(cards: readonly FoundCard[], query: string): readonly FoundCard[] {
  const words = folded(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return cards;
  return cards.filter((card) => {
    const text = textOf(card);
    return words.every((word) => text.includes(word));
  });
}
