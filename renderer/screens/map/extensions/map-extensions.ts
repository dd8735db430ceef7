import type { MapExtension } from './map-extension.ts';

const modules = import.meta.glob<{ readonly extension: MapExtension }>('../*/extension.{ts,tsx}', {
  eager: true,
});

/** What the map's folders add to it, in order. `name`: the path, which no two share; several may have one order. */
export const mapExtensions: readonly (MapExtension & { readonly name: string })[] = Object.entries(modules)
  .map(([name, { extension }]) => ({ ...extension, name }))
  .sort((a, b) => a.order - b.order);
