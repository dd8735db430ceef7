import type { ProjectDocument, Value } from '../../../shared/document/document.ts';
import { recordsOf, storedPlaces } from '../../../shared/document/view.ts';
import type { PlainRecord } from '../../../shared/records/kind.ts';
import { keyAtEnd } from '../../../shared/records/order-keys.ts';
import { textOf } from '../../../shared/records/read-field.ts';
import { cardKinds } from '../../../shared/records/registry.ts';
import { soundPlace } from '../../../shared/records/sound-place.ts';
import { freshId } from '../../client/random.ts';
import { newRecord } from '../../record-form/new-record.ts';
import { edit } from '../../state/edit.ts';
import { currentProject } from '../../state/project-store.ts';
import { goTo } from '../../state/route.ts';

/** What a map is called. */
export const mapName = (map: PlainRecord): string => textOf(map, 'name') || 'Map without a name';

/** Shows a map. */
export const showMap = (mapId: string): void =>
  goTo({ screen: 'map', key: currentProject().key, params: { map: mapId } });

/** Makes a map and shows it. */
export function newMap(name: string): void {
  const id = freshId();
  const order = keyAtEnd(recordsOf(currentProject().document, 'map'));
  const isTaken = edit('New map', [newRecord('map', id, { name, order })], {
    say: `The map “${name}” is made.`,
  });
  if (isTaken) showMap(id);
}

export function renameMap(id: string, name: string): void {
  edit('Map renamed', [{ op: 'set', kind: 'map', id, fields: { name } }], {
    say: `The map is called “${name}”.`,
  });
}

/** Puts a map in the trash. Its cards stay in the project. */
export function deleteMap(map: PlainRecord): void {
  edit('Map deleted', [{ op: 'delete', kind: 'map', id: map.id }], {
    say: `The map “${mapName(map)}” is in the trash. Its cards stay in the project. Undo brings it back.`,
  });
  const [other] = recordsOf(currentProject().document, 'map');
  if (other) showMap(other.id);
}

/** A card that could be put on a map. */
export interface PlaceableCard {
  readonly kind: string;
  readonly record: PlainRecord;
  /** It lies on no map at all. */
  readonly isNowhere: boolean;
}

/** Cards that are not on this map; those that are on none come first. Themes come by themselves with their cards. */
export function cardsNotOn(document: ProjectDocument, mapId: string): readonly PlaceableCard[] {
  const here = new Set<unknown>();
  const anywhere = new Set<unknown>();
  const maps = document.records.map ?? {};
  for (const [map, places] of storedPlaces(document)) {
    const isMap = Object.hasOwn(maps, map);
    for (const { card, pos } of places) {
      if (!soundPlace(pos as Value | undefined)) continue;
      if (map === mapId) here.add(card);
      if (isMap) anywhere.add(card);
    }
  }
  const cards = cardKinds()
    .filter(({ name }) => name !== 'theme')
    // Mostly none: then nothing has to be listed in order.
    .filter(({ name }) => Object.keys(document.records[name] ?? {}).some((id) => !here.has(id)))
    .flatMap((kind) => recordsOf(document, kind.name).map((record) => ({ kind: kind.name, record })))
    .filter(({ record }) => !here.has(record.id))
    .map(({ kind, record }) => ({ kind, record, isNowhere: !anywhere.has(record.id) }));
  return [...cards.filter((card) => card.isNowhere), ...cards.filter((card) => !card.isNowhere)];
}
