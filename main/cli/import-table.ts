import type { Change } from '../../shared/document/edit/edit.ts';
import type { ProjectDocument } from '../../shared/document/model/document.ts';
import type { MapId } from '../../shared/document/model/id-types.ts';
import { derivedId } from '../../shared/document/model/new-id.ts';
import { placementsOf, recordsOf } from '../../shared/document/model/selectors.ts';
import { importActions } from '../../shared/interchange/tables/import-actions.ts';
import { importMeasures } from '../../shared/interchange/tables/import-measures.ts';
import type { RowProblem } from '../../shared/interchange/tables/row-problem.ts';
import { type CardToPlace, placeByTheme } from '../../shared/notes/write/place-by-theme.ts';
import { cardKinds } from '../../shared/records/kind-registry.ts';
import { changesToEnsureMap, defaultMapId } from '../../shared/records/maps/first-map.ts';
import { topBelowContents } from '../../shared/records/maps/top-below-contents.ts';
import type { ReadTable } from './read-table-file.ts';

/** What a table does to a project; the counts are of records. */
export interface TableImport {
  /** ONE edit; empty where everything is there already. */
  readonly changes: readonly Change[];
  /** New measures, or new actions. */
  readonly cards: number;
  /** New points, or new actions. */
  readonly added: number;
  /** Points or actions that were there and say something else afterwards. */
  readonly changed: number;
  /** Those that say the same already. */
  readonly unchanged: number;
  /** Rows that were left out, and cells that were. */
  readonly problems: readonly RowProblem[];
}

/** The themes that have cards on a map. */
const themesOnMap = (document: ProjectDocument, map: MapId): ReadonlySet<string> => {
  const placed = new Set(placementsOf(document, map).map(({ fields }) => fields.card));
  const cards = cardKinds().flatMap(({ name }) => recordsOf(document, name));
  return new Set(cards.flatMap(({ id, fields }) => (placed.has(id) ? [String(fields.theme)] : [])));
};

/**
 * New cards lie below everything on the first map. Those of a theme that lies there already get no place: its ground
 * would reach down to them, under all that lies between. The map says how many have none, and places them.
 */
const placementChanges = (document: ProjectDocument, cards: readonly CardToPlace[]): readonly Change[] => {
  const map = defaultMapId(document);
  const onMap = themesOnMap(document, map);
  const placed = cards.filter(({ theme }) => theme === undefined || !onMap.has(theme));
  if (placed.length === 0) return [];
  const positions = placeByTheme(placed, topBelowContents(document, map));
  return [
    ...changesToEnsureMap(document, map),
    ...[...positions].map(
      ([card, pos]): Change => ({
        op: 'add',
        kind: 'placement',
        id: derivedId(map, card),
        fields: { map, card, pos: pos.map(Math.round) },
      }),
    ),
  ];
};

/** What a table does to a project. `measure` names what a table of numbers without a column for it is about. */
export function importTable(
  table: ReadTable,
  document: ProjectDocument,
  { measure, today }: { readonly measure: string; readonly today: string },
): TableImport {
  if (table.sort === 'actions') {
    const imported = importActions(table.rows, { document, today });
    const { newActions } = imported;
    return {
      changes: [...imported.changes, ...placementChanges(document, newActions)],
      cards: newActions.length,
      added: newActions.length,
      changed: imported.changed.length,
      unchanged: imported.unchanged,
      problems: [...table.problems, ...imported.problems],
    };
  }
  const imported = importMeasures(table.rows, { document, today, measure: { name: measure } });
  const { newMeasures } = imported;
  return {
    changes: [...imported.changes, ...placementChanges(document, newMeasures)],
    cards: newMeasures.length,
    added: imported.added,
    changed: imported.changed.length,
    unchanged: imported.unchanged,
    problems: [...table.problems, ...imported.problems],
  };
}
