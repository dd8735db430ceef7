import type { ProjectDocument } from '../../../shared/document/model/document.ts';
import { recordsOf } from '../../../shared/document/model/selectors.ts';
import { cardKinds, recordInWords } from '../../../shared/records/kind-registry.ts';
import { foldText } from '../../core/ui/fold-text.ts';

/** One card as a list of cards shows it. */
export interface CardSummary {
  readonly id: string;
  readonly kind: string;
  readonly kindLabel: string;
  readonly title: string;
}

/** Every live card of the project, by kind, then in its order. */
export function allCards(document: ProjectDocument): readonly CardSummary[] {
  return cardKinds().flatMap((kind) =>
    recordsOf(document, kind.name).map((record) => ({
      id: record.id,
      kind: kind.name,
      kindLabel: kind.label,
      title: recordInWords(kind.name, record),
    })),
  );
}

const searchTexts = new WeakMap<CardSummary, string>();

/** A card's kind and title, folded for comparison; memoized, because the list must answer before the next key. */
const searchTextOf = (card: CardSummary): string => {
  const cached = searchTexts.get(card);
  if (cached !== undefined) return cached;
  const text = foldText(`${card.kindLabel} ${card.title}`);
  searchTexts.set(card, text);
  return text;
};

/** Cards whose kind or title contains every word of the query, in their order. */
export function searchCards(cards: readonly CardSummary[], query: string): readonly CardSummary[] {
  const words = foldText(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return cards;
  return cards.filter((card) => {
    const text = searchTextOf(card);
    return words.every((word) => text.includes(word));
  });
}
