import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { createFocusRequests } from '../../../core/ui/focus.ts';
import type { LinkToExisting } from '../../../features/links/linked-card-choices.ts';
import type { Rect } from '../../../features/map-model/geometry/rect.ts';
import type { Distance } from '../../../features/map-model/geometry/viewport.ts';

/** A card that is being written and is not in the document yet. */
export interface CardDraft {
  readonly kind: string;
  readonly x: number;
  readonly y: number;
  readonly theme?: string | undefined;
  /** The link that is made with it. */
  readonly link?: LinkToExisting | undefined;
  /** The card that was committed just before it, in a row of new cards. */
  readonly after?: string | undefined;
}

/** A link that is being drawn: from a card to the pointer, px of the map. */
export interface PendingLink {
  readonly from: string;
  readonly x: number;
  readonly y: number;
  /** Drawn by a press on a handle; the next press on a card ends it. */
  readonly isTap: boolean;
}

/** Two cards that wait for their relation, and where the question is asked, px of the window. */
export interface RelationPrompt {
  readonly from: string;
  readonly to: string;
  readonly x: number;
  readonly y: number;
}

/** The prompt after a link was dragged to the background: which new card? `x`, `y` in px of the window, `mapPoint` of the map. */
export interface LinkedCardPrompt {
  readonly from: string;
  readonly x: number;
  readonly y: number;
  readonly mapPoint: readonly [x: number, y: number];
}

/** What a person is doing on the map right now. Nothing of this is in the document. */
export interface MapUi {
  readonly hoverId: string | undefined;
  readonly hoverLinkId: string | undefined;
  /** The card that has the focus, or had it last: Tab leads to it. */
  readonly focusId: string | undefined;
  readonly editingId: string | undefined;
  readonly draft: CardDraft | undefined;
  /** In a project without cards, the kind of its first one: a barrier, or what was chosen last. */
  readonly firstCard: { readonly kind: string; readonly requestCount: number };
  readonly draggedIds: ReadonlySet<string>;
  readonly pendingLink: PendingLink | undefined;
  readonly relationPrompt: RelationPrompt | undefined;
  readonly linkedCardPrompt: LinkedCardPrompt | undefined;
  readonly marquee: Rect | undefined;
  readonly isOverview: boolean;
  readonly distance: Distance;
}

export const idleMapUi: MapUi = {
  hoverId: undefined,
  hoverLinkId: undefined,
  focusId: undefined,
  editingId: undefined,
  draft: undefined,
  firstCard: { kind: 'barrier', requestCount: 0 },
  draggedIds: new Set(),
  pendingLink: undefined,
  relationPrompt: undefined,
  linkedCardPrompt: undefined,
  marquee: undefined,
  distance: 'near',
  isOverview: false,
};

/** Requests for the focus of cards, which take it when they are mounted. */
export const cardFocus = createFocusRequests();

export const mapUi = createStore<MapUi>(() => idleMapUi);

/** Gives the focus to a card, now or when it is mounted. */
export function requestCardFocus(focusId: string): void {
  mapUi.setState({ focusId });
  cardFocus.request(focusId);
}

/** One part of it; the component renders again when that part changes. */
export function useMapUi<T>(select: (ui: MapUi) => T): T {
  return useStore(mapUi, select);
}
