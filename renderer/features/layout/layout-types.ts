/** A card that the layout places. `height` in px at 100 %; `theme` is the mat it belongs on. */
export interface CardToLayOut {
  readonly id: string;
  readonly height: number;
  readonly theme?: string | undefined;
  /** The sub-heading that it stands under, within its theme. */
  readonly heading?: string | undefined;
  /** What the sub-heading says: long words take more lines. */
  readonly headingWords?: string | undefined;
  /** The meeting that it comes from: what comes from one meeting stays together. */
  readonly meeting?: string | undefined;
}

/** A theme whose cards are laid out together. */
export interface ThemeToLayOut {
  readonly id: string;
  readonly name?: string | undefined;
  readonly meeting?: string | undefined;
}

/** Two cards that are linked, in the direction in which the link is read. */
export interface LayoutLink {
  readonly from: string;
  readonly to: string;
  /** It says nothing about which of the two comes first: the one that is read first does. */
  readonly isUndirected?: boolean;
  /** What it says. */
  readonly relation?: string;
  /** It goes forward along the main chain of kinds. In a cycle of links this one keeps its direction. */
  readonly isMainChain?: boolean;
}

/** Top-left corners by card, px at 100 %. */
export type Positions = Map<string, readonly [x: number, y: number]>;

/** What a layered layout is given: boxes and the arrows between them. */
export interface LayeredGraph {
  readonly boxes: readonly { readonly id: string; readonly w: number; readonly h: number }[];
  readonly arrows: readonly LayoutLink[];
}

/** Lays boxes out in layers along their arrows, from left to right. Rejects when it took too long or was stopped. */
export type LayeredLayout = (graph: LayeredGraph) => Promise<Positions>;

/** The gap between cards that stand in columns, px at 100 %. */
export const CARD_GAP = 16;
/** The gap between a card and the linked one under it: enough for the link's word beside its line. */
export const LINK_GAP = 48;
/** The gap between meetings. */
export const MEETING_GAP = 48;
/** The gap between cards in layers, px at 100 %: enough for a link's label across, and for an arrow down. */
export const CARD_GAP_X = 88;
export const CARD_GAP_Y = 44;
/** The gap between mats, px at 100 %. */
export const MAT_GAP = 24;
/** The same where links lead from mat to mat: enough for several lines, and for a word on one of them at 45 %. */
export const LINKED_MAT_GAP = 48;
