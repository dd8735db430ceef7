/** Cards that the map is to show when it is next opened: what came in. */
interface RequestedMapView {
  readonly mapId: string;
  readonly cards: readonly string[];
}

let requested: RequestedMapView | undefined;

/** Asks a map to show these cards when it is next opened; without any it opens as it was left. */
export function requestMapView(mapId: string, cards: readonly string[]): void {
  requested = cards.length > 0 ? { mapId, cards } : undefined;
}

/** The cards that this map was asked to show. They are asked for once. */
export function takeRequestedMapView(mapId: string): readonly string[] {
  const cards = requested?.mapId === mapId ? requested.cards : [];
  if (cards.length > 0) requested = undefined;
  return cards;
}
