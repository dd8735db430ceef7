import type { ProjectDocument } from '../../shared/document/document.ts';
import { recordsOf } from '../../shared/document/view.ts';
import { cardKinds, recordWords } from '../../shared/records/registry.ts';

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

const plainText = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase();

/** Cards whose kind or title holds every word that was written, in their order. */
export function matching(cards: readonly FoundCard[], query: string): readonly FoundCard[] {
  const words = plainText(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return cards;
  return cards.filter((card) => {
    const text = plainText(`${card.kindLabel} ${card.title}`);
    return words.every((word) => text.includes(word));
  });
}
