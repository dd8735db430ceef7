import type { Change } from '../../shared/document/edit/edit.ts';
import type { ProjectDocument } from '../../shared/document/model/document.ts';
import type { RecordId } from '../../shared/document/model/id-types.ts';
import { derivedId } from '../../shared/document/model/new-id.ts';
import { importActions } from '../../shared/interchange/tables/import-actions.ts';
import { importMeasures } from '../../shared/interchange/tables/import-measures.ts';
import type { RowProblem } from '../../shared/interchange/tables/row-problem.ts';
import { placeByTheme } from '../../shared/notes/write/place-by-theme.ts';
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

/** New cards lie below everything on the first map. */
const placementChanges = (document: ProjectDocument, cards: readonly RecordId[]): readonly Change[] => {
  if (cards.length === 0) return [];
  const map = defaultMapId(document);
  const positions = placeByTheme(
    cards.map((id) => ({ id })),
    topBelowContents(document, map),
  );
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
    const ids = imported.newActions.map(({ id }) => id);
    return {
      changes: [...imported.changes, ...placementChanges(document, ids)],
      cards: ids.length,
      added: ids.length,
      changed: imported.changed.length,
      unchanged: imported.unchanged,
      problems: [...table.problems, ...imported.problems],
    };
  }
  const imported = importMeasures(table.rows, { document, today, measure: { name: measure } });
  const ids = imported.newMeasures.map(({ id }) => id);
  return {
    changes: [...imported.changes, ...placementChanges(document, ids)],
    cards: ids.length,
    added: imported.added,
    changed: imported.changed.length,
    unchanged: imported.unchanged,
    problems: [...table.problems, ...imported.problems],
  };
}
