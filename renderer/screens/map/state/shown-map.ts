import type { ProjectDocument, Table } from '../../../../shared/document/model/document.ts';
import { recordsOf, shownTable } from '../../../../shared/document/model/selectors.ts';
import { cardKinds } from '../../../../shared/records/kind-registry.ts';
import { defaultMapId } from '../../../../shared/records/maps/first-map.ts';

/** The map of the address, else the first; a project without any gets its first one with its first card. */
export function mapIdToShow(document: ProjectDocument, requested: string | null): string {
  return recordsOf(document, 'map').find((map) => map.id === requested)?.id ?? defaultMapId(document);
}

const areAnyIn = new WeakMap<Table, boolean>();

/** Asked with every change of the document: a table is looked at once. */
function isAnyIn(table: Table): boolean {
  const known = areAnyIn.get(table);
  if (known !== undefined) return known;
  const isAny = Object.keys(table).length > 0;
  areAnyIn.set(table, isAny);
  return isAny;
}

/** Whether a project has any card: before it has, no map is shown. */
export function hasCards(document: ProjectDocument): boolean {
  return cardKinds().some(({ name }) => isAnyIn(shownTable(document, name) ?? {}));
}
