import type { PlainRecord, ProjectDocument, Value } from '../../../../shared/document/model/document.ts';
import { recordsOf, shownTable, storedPlacementsByMap } from '../../../../shared/document/model/selectors.ts';
import { orderKeyAtEnd } from '../../../../shared/records/fields/order-keys.ts';
import { textOf } from '../../../../shared/records/fields/read-field.ts';
import { cardKinds } from '../../../../shared/records/kind-registry.ts';
import { validPosition } from '../../../../shared/records/maps/valid-position.ts';
import { newRecordId } from '../../../core/client/random.ts';
import { newRecordChange } from '../../../core/records/new-record.ts';
import { edit } from '../../../core/state/edit.ts';
import { currentProject } from '../../../core/state/project-store.ts';
import { goTo } from '../../../core/state/route.ts';

/** What a map is called. */
export function mapName(map: PlainRecord): string {
  return textOf(map, 'name') || 'Map without a name';
}

/** Shows a map. */
export function showMap(mapId: string): void {
  goTo({ screen: 'map', key: currentProject().key, params: { map: mapId } });
}

/** Makes a map and shows it. */
export function createMap(name: string): void {
  const id = newRecordId();
  const order = orderKeyAtEnd(recordsOf(currentProject().document, 'map'));
  const isAccepted = edit('New map', [newRecordChange('map', id, { name, order })], {
    announcement: `The map “${name}” is made.`,
  });
  if (isAccepted) showMap(id);
}

export function renameMap(id: string, name: string): void {
  edit('Map renamed', [{ op: 'set', kind: 'map', id, fields: { name } }], {
    announcement: `The map is called “${name}”.`,
  });
}

/** Puts a map in the trash. Its cards stay in the project. */
export function deleteMap(map: PlainRecord): void {
  const message = `The map “${mapName(map)}” is in the trash. Its cards stay in the project.`;
  edit('Map deleted', [{ op: 'delete', kind: 'map', id: map.id }], {
    message,
    announcement: `${message} Undo brings it back.`,
  });
  const [other] = recordsOf(currentProject().document, 'map');
  if (other) showMap(other.id);
}

/** A card that could be put on a map. */
export interface PlaceableCard {
  readonly kind: string;
  readonly record: PlainRecord;
  /** It lies on no map at all. */
  readonly isOnNoMap: boolean;
}

/** Cards that are not on this map; those that are on none come first. Themes come by themselves with their cards. */
export function cardsNotOnMap(document: ProjectDocument, mapId: string): readonly PlaceableCard[] {
  const onThisMap = new Set<unknown>();
  const onAnyMap = new Set<unknown>();
  const maps = shownTable(document, 'map') ?? {};
  for (const [map, places] of storedPlacementsByMap(document)) {
    const isMap = Object.hasOwn(maps, map);
    for (const { card, pos } of places) {
      if (!validPosition(pos as Value | undefined)) continue;
      if (map === mapId) onThisMap.add(card);
      if (isMap) onAnyMap.add(card);
    }
  }
  const cards = cardKinds()
    .filter(({ name }) => name !== 'theme')
    // Mostly none: then nothing has to be listed in order.
    .filter(({ name }) => Object.keys(shownTable(document, name) ?? {}).some((id) => !onThisMap.has(id)))
    .flatMap((kind) => recordsOf(document, kind.name).map((record) => ({ kind: kind.name, record })))
    .filter(({ record }) => !onThisMap.has(record.id))
    .map(({ kind, record }) => ({ kind, record, isOnNoMap: !onAnyMap.has(record.id) }));
  return [...cards.filter((card) => card.isOnNoMap), ...cards.filter((card) => !card.isOnNoMap)];
}
