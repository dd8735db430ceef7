import type { ProjectDocument } from '../../../../shared/document/model/document.ts';
import {
  kindOfId,
  placementsOf,
  shownTable,
  toPlainRecord,
} from '../../../../shared/document/model/selectors.ts';
import { textOf } from '../../../../shared/records/fields/read-field.ts';
import type { FilterableCard } from './filter-match.ts';

const cardOf = (document: ProjectDocument, id: unknown): FilterableCard | undefined => {
  const kind = typeof id === 'string' ? kindOfId(document, id) : undefined;
  const stored = kind === undefined ? undefined : shownTable(document, kind)?.[String(id)];
  return kind !== undefined && stored
    ? { kind, stored, record: toPlainRecord(String(id), stored) }
    : undefined;
};

/** The cards and mats of a map. */
export interface CardsOnMap {
  /** Cards, mats not among them. */
  readonly cards: readonly FilterableCard[];
  /** Themes that lie under cards of theirs. */
  readonly mats: readonly FilterableCard[];
  /** Ids of the cards of each theme. */
  readonly members: ReadonlyMap<string, readonly string[]>;
}

const cardsByMap = new WeakMap<ProjectDocument, Map<string, CardsOnMap>>();

/** The cards of a map, and the themes that lie under them as mats; looked up once for each state of the document. */
export function cardsOnMap(document: ProjectDocument, mapId: string): CardsOnMap {
  const maps = cardsByMap.get(document) ?? new Map<string, CardsOnMap>();
  const found = maps.get(mapId) ?? findCardsOnMap(document, mapId);
  cardsByMap.set(document, maps.set(mapId, found));
  return found;
}

function findCardsOnMap(document: ProjectDocument, mapId: string): CardsOnMap {
  const placedCards = placementsOf(document, mapId).flatMap(
    ({ fields }) => cardOf(document, fields.card) ?? [],
  );
  const members = new Map<string, string[]>();
  for (const { kind, record } of placedCards) {
    const theme = kind === 'theme' ? '' : textOf(record, 'theme');
    if (theme === '') continue;
    const known = members.get(theme);
    if (known) known.push(record.id);
    else members.set(theme, [record.id]);
  }
  const mats = [...members.keys()].flatMap((theme) => cardOf(document, theme) ?? []);
  const isMat = new Set(mats.map(({ record }) => record.id));
  return { cards: placedCards.filter(({ record }) => !isMat.has(record.id)), mats, members };
}
