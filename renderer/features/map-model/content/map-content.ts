import type { CardFace } from './card-face.ts';

/** A card and where it lies, px at 100 % of its top-left corner. */
export interface PlacedCard {
  readonly face: CardFace;
  readonly x: number;
  readonly y: number;
}

/** A link between two things that are on the map. */
export interface MapLink {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly relation: string;
  /** The strength of this link, 1 to 5; a card's own strength is on the card. */
  readonly strength?: number | undefined;
}

/** All that one map shows. Themes are mats where cards of theirs are on the map. */
export interface MapContent {
  readonly cards: readonly PlacedCard[];
  readonly themes: readonly CardFace[];
  /** Asked for when links are first looked at: the same list as long as none of them changes. */
  readonly links: () => readonly MapLink[];
}
