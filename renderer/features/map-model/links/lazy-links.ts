import type { MapContent, MapLink } from '../content/map-content.ts';
import type { LinkEnds } from './drawn-links.ts';
import type { LinkTable } from './link-table.ts';

/** The links of a map, read from the document when they are first asked for: the first frame of a map has none. */
export interface LazyLinks {
  /** The table with the links of the last document. */
  table(): LinkTable;
  /** Takes the links of a document, at once where any were asked for before. */
  sync(links: MapContent['links'], haveEndsChanged: boolean): void;
  /** Takes the same links where they end now: cards or mats came or went, or mats were folded. */
  syncEnds(): void;
}

/** Makes the links of an empty map. `onRead` is called each time those of a document have come into the table. */
export function createLazyLinks(table: LinkTable, ends: LinkEnds, onRead: () => void): LazyLinks {
  let linksOfDocument: MapContent['links'] = () => [];
  let hasRead = false;
  let lastLinks: readonly MapLink[] | undefined;
  const read = (haveEndsChanged: boolean): void => {
    hasRead = true;
    const links = linksOfDocument();
    if (haveEndsChanged || links !== lastLinks) table.sync(links, ends);
    lastLinks = links;
    onRead();
  };
  const sync = (links: MapContent['links'], haveEndsChanged: boolean): void => {
    linksOfDocument = links;
    if (hasRead) read(haveEndsChanged);
  };
  return {
    table() {
      if (!hasRead) read(true);
      return table;
    },
    sync,
    syncEnds: () => sync(linksOfDocument, true),
  };
}
