import type { MapExtension } from './map-extension.ts';

const modules = import.meta.glob<{ readonly extension: MapExtension }>('../*/extension.{ts,tsx}', {
  eager: true,
});

/** What the map's folders add to it, in order. */
export const mapExtensions: readonly MapExtension[] = Object.values(modules)
  .map(({ extension }) => extension)
  .sort((a, b) => a.order - b.order);
