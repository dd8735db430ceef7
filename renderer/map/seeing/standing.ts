import type { ProjectDocument } from '../../../shared/document/document.ts';
import { kindOfId, placementsOf, plain } from '../../../shared/document/view.ts';
import { textOf } from '../../../shared/records/read-field.ts';
import type { SeenCard } from './filter-match.ts';

const cardOf = (document: ProjectDocument, id: unknown): SeenCard | undefined => {
  const kind = typeof id === 'string' ? kindOfId(document, id) : undefined;
  const stored = kind === undefined ? undefined : document.records[kind]?.[String(id)];
  return kind !== undefined && stored ? { kind, stored, record: plain(String(id), stored) } : undefined;
};

/** What stands on a map. */
export interface Standing {
  /** Cards, mats not among them. */
  readonly cards: readonly SeenCard[];
  /** Themes that lie under cards of theirs. */
  readonly mats: readonly SeenCard[];
  /** Ids of the cards of each theme. */
  readonly members: ReadonlyMap<string, readonly string[]>;
}

const standings = new WeakMap<ProjectDocument, Map<string, Standing>>();

/** The cards of a map, and the themes that lie under them as mats; looked up once for each state of the document. */
export function standingOn(document: ProjectDocument, mapId: string): Standing {
  const maps = standings.get(document) ?? new Map<string, Standing>();
  const standing = maps.get(mapId) ?? findStanding(document, mapId);
  standings.set(document, maps.set(mapId, standing));
  return standing;
}

function findStanding(document: ProjectDocument, mapId: string): Standing {
  const placed = placementsOf(document, mapId).flatMap(({ fields }) => cardOf(document, fields.card) ?? []);
  const members = new Map<string, string[]>();
  for (const { kind, record } of placed) {
    const theme = kind === 'theme' ? '' : textOf(record, 'theme');
    if (theme === '') continue;
    const known = members.get(theme);
    if (known) known.push(record.id);
    else members.set(theme, [record.id]);
  }
  const mats = [...members.keys()].flatMap((theme) => cardOf(document, theme) ?? []);
  const isMat = new Set(mats.map(({ record }) => record.id));
  return { cards: placed.filter(({ record }) => !isMat.has(record.id)), mats, members };
}
