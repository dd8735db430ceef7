/** A card that wants a place. `height` in px at 100 %; `theme` names the mat it belongs on. */
export interface CardToLayOut {
  readonly id: string;
  readonly height: number;
  readonly theme?: string | undefined;
}

/** Two cards that are linked, in the direction in which the link is read. */
export interface LayoutLink {
  readonly from: string;
  readonly to: string;
  /** It goes on along the chain of the work. In a circle of links this one keeps its direction. */
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

/** Room between cards: enough for a link's word across, and for an arrow down. */
export const CARD_GAP_X = 88;
export const CARD_GAP_Y = 44;
/** Room between mats. */
export const MAT_GAP = 56;
