import type { MapPart } from './map-part.ts';

const found = import.meta.glob<{ readonly part: MapPart }>('./*/map-part.{ts,tsx}', { eager: true });

/** What the map's folders add to it, in order. */
export const mapParts: readonly MapPart[] = Object.values(found)
  .map(({ part }) => part)
  .sort((one, other) => one.order - other.order);
