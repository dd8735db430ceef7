import type { Change } from '../../../shared/document/edit.ts';
import { derivedId } from '../../../shared/document/ids.ts';
import { kindOfId, recordOf } from '../../../shared/document/view.ts';
import { kindOf } from '../../../shared/records/registry.ts';
import { type EditOptions, edit } from '../../state/edit.ts';
import { currentProject } from '../../state/project-store.ts';
import { announce } from '../../ui/announce.tsx';
import type { LiveMap } from '../live-map.ts';
import type { MapModel } from '../model/map-model.ts';
import { contains, grown } from '../model/rect.ts';
import { moving, placing } from './placing.ts';
import { staysPut } from './staying.ts';

/** A card dropped farther than this outside its theme's mat leaves the theme, px at 100 %. */
const LEAVES_AT = 72;

/** The cards that move when these are moved: a mat takes its cards along; cards that stay where they are are left out. */
export function movable(map: LiveMap, slots: Iterable<number>): ReadonlySet<number> {
  const { document } = currentProject();
  const all = new Set<number>();
  for (const slot of slots) {
    if (!map.model.slots.isMat(slot)) all.add(slot);
    else for (const member of map.model.mats.membersOf(map.model.slots.face(slot)?.id ?? '')) all.add(member);
  }
  for (const slot of all) {
    if (staysPut(document, map.mapId, map.model.slots.face(slot)?.id ?? '')) all.delete(slot);
  }
  return all;
}

/** The changes that write where cards lie now. */
export function positions(map: LiveMap, slots: Iterable<number>): readonly Change[] {
  const { document } = currentProject();
  return [...slots].flatMap((slot) => {
    const face = map.model.slots.face(slot);
    if (!face) return [];
    const { x, y } = map.model.slots.rect(slot);
    const isThere =
      recordOf(document, { kind: 'placement', id: derivedId(map.mapId, face.id) }) !== undefined;
    return [isThere ? moving(map.mapId, face.id, x, y) : placing(map.mapId, face.id, x, y)];
  });
}

/** Which theme a card belongs to after the drop: a mat that it lies on takes it, one that it left lets it go. */
function themeAfter(model: MapModel, slot: number, moved: ReadonlySet<number>): string | undefined {
  const rect = model.slots.rect(slot);
  const [cx, cy] = [rect.x + rect.w / 2, rect.y + rect.h / 2];
  const now = model.mats.themeOf(slot);
  if (now !== undefined) {
    const own = model.mats.without(now, moved);
    if (!own || contains(grown(own, LEAVES_AT), cx, cy)) return now;
  }
  for (const mat of model.matsIn(rect)) {
    const theme = model.slots.face(mat)?.id ?? '';
    const box = theme === now ? undefined : model.mats.without(theme, moved);
    if (box && contains(box, cx, cy)) return theme;
  }
  return undefined;
}

function themeChanges(map: LiveMap, moved: ReadonlySet<number>): readonly Change[] {
  const { document } = currentProject();
  return [...moved].flatMap((slot): readonly Change[] => {
    const id = map.model.slots.face(slot)?.id ?? '';
    const kind = kindOfId(document, id);
    if (kind === undefined || kind === 'theme' || !kindOf(kind)?.fields.theme) return [];
    const after = themeAfter(map.model, slot, moved);
    const before = map.model.mats.themeOf(slot);
    return after === before ? [] : [{ op: 'set', kind, id, fields: { theme: after ?? null } }];
  });
}

const movedWords = (count: number): string => (count === 1 ? 'Card moved' : `${count} cards moved`);

/** Says so where every card that should move stays where it is. */
const saidThatAllStay = (moved: ReadonlySet<number>): boolean => {
  if (moved.size > 0) return false;
  announce('It stays where it is. The switch for that is in its panel.');
  return true;
};

/**
 * One edit for a whole gesture: where the cards were put down, and the themes that they joined or left. `where` is said
 * first.
 */
export function commitDrop(map: LiveMap, moved: ReadonlySet<number>, where?: string): void {
  if (saidThatAllStay(moved)) return;
  const themes = themeChanges(map, moved);
  const [first] = themes;
  const theme = first && 'fields' in first ? first.fields.theme : undefined;
  const face =
    typeof theme === 'string' ? map.model.slots.face(map.model.slots.slotOf(theme) ?? -1) : undefined;
  const joined = face ? `Now in “${face.title}”.` : first ? 'No longer in its theme.' : undefined;
  const say = [where, joined].filter(Boolean).join(' ');
  edit(movedWords(moved.size), [...positions(map, moved), ...themes], say ? { say } : {});
}

/** Moves by keys: a run of presses is one step of Undo. */
export function nudge(map: LiveMap, slots: ReadonlySet<number>, dx: number, dy: number): void {
  if (saidThatAllStay(slots)) return;
  map.model.moveBy(slots, dx, dy);
  edit(movedWords(slots.size), positions(map, slots), { mergeKey: `nudge ${[...slots].join(' ')}` });
}

/** Writes many places at once: a layout. @returns whether they could be written */
export function commitPositions(
  mapId: string,
  label: string,
  places: ReadonlyMap<string, readonly [number, number]>,
  options: Pick<EditOptions, 'say' | 'mergeKey' | 'isSameStep'>,
): boolean {
  const { document } = currentProject();
  const changes = [...places].map(([card, [x, y]]) =>
    recordOf(document, { kind: 'placement', id: derivedId(mapId, card) })
      ? moving(mapId, card, x, y)
      : placing(mapId, card, x, y),
  );
  return edit(label, changes, options);
}
