import type { Change } from '../../../../shared/document/edit/edit.ts';
import { derivedId } from '../../../../shared/document/model/new-id.ts';
import { kindOfId, recordOf } from '../../../../shared/document/model/selectors.ts';
import { kindOf } from '../../../../shared/records/kind-registry.ts';
import { isLockedOnMap } from '../../../../shared/records/maps/locked-on-map.ts';
import { type EditOptions, edit } from '../../../core/state/edit.ts';
import { currentProject } from '../../../core/state/project-store.ts';
import { say } from '../../../core/ui/message.ts';
import {
  movePlacementChange,
  newPlacementChange,
  placementChanges,
} from '../../../features/layout/placement-changes.ts';
import { contains, expandRect } from '../../../features/map-model/geometry/rect.ts';
import type { MapModel } from '../../../features/map-model/map-model.ts';
import type { ActiveMap } from '../state/active-map.ts';

/** A card dropped farther than this outside its theme's mat leaves the theme, px at 100 %. */
const THEME_LEAVE_DISTANCE = 72;

/** The cards that move when these are moved: a mat takes its cards along; cards that stay where they are are left out. */
export function movableCards(map: ActiveMap, slots: Iterable<number>): ReadonlySet<number> {
  const { document } = currentProject();
  const all = new Set<number>();
  for (const slot of slots) {
    if (!map.model.slots.isMat(slot)) all.add(slot);
    else for (const member of map.model.mats.membersOf(map.model.slots.face(slot)?.id ?? '')) all.add(member);
  }
  for (const slot of all) {
    if (isLockedOnMap(document, map.mapId, map.model.slots.face(slot)?.id ?? '')) all.delete(slot);
  }
  return all;
}

/** The changes that write where cards lie now. */
export function positionChanges(map: ActiveMap, slots: Iterable<number>): readonly Change[] {
  const { document } = currentProject();
  return [...slots].flatMap((slot) => {
    const face = map.model.slots.face(slot);
    if (!face) return [];
    const { x, y } = map.model.slots.rect(slot);
    const isPlaced =
      recordOf(document, { kind: 'placement', id: derivedId(map.mapId, face.id) }) !== undefined;
    return [
      isPlaced ? movePlacementChange(map.mapId, face.id, x, y) : newPlacementChange(map.mapId, face.id, x, y),
    ];
  });
}

/** Which theme a card belongs to after the drop: a mat that it lies on takes it, one that it left lets it go. */
function themeAfterDrop(model: MapModel, slot: number, moved: ReadonlySet<number>): string | undefined {
  const rect = model.slots.rect(slot);
  const [cx, cy] = [rect.x + rect.w / 2, rect.y + rect.h / 2];
  const current = model.mats.themeOf(slot);
  if (current !== undefined) {
    const ownMat = model.mats.rectWithout(current, moved);
    if (!ownMat || contains(expandRect(ownMat, THEME_LEAVE_DISTANCE), cx, cy)) return current;
  }
  for (const mat of model.matsIn(rect)) {
    const theme = model.slots.face(mat)?.id ?? '';
    const box = theme === current ? undefined : model.mats.rectWithout(theme, moved);
    if (box && contains(box, cx, cy)) return theme;
  }
  return undefined;
}

function themeChanges(map: ActiveMap, moved: ReadonlySet<number>): readonly Change[] {
  const { document } = currentProject();
  return [...moved].flatMap((slot): readonly Change[] => {
    const id = map.model.slots.face(slot)?.id ?? '';
    const kind = kindOfId(document, id);
    if (kind === undefined || kind === 'theme' || !kindOf(kind)?.fields.theme) return [];
    const newTheme = themeAfterDrop(map.model, slot, moved);
    const oldTheme = map.model.mats.themeOf(slot);
    return newTheme === oldTheme ? [] : [{ op: 'set', kind, id, fields: { theme: newTheme ?? null } }];
  });
}

const movedInWords = (count: number): string => (count === 1 ? 'Card moved' : `${count} cards moved`);

/** Says so where every card that should move is locked in place. */
const announceIfAllPinned = (moved: ReadonlySet<number>): boolean => {
  if (moved.size > 0) return false;
  say('It is locked in place. The switch is in its panel.');
  return true;
};

/**
 * One edit for a whole gesture: where the cards were dropped, and the themes that they joined or left. `where` is said
 * first.
 */
export function commitDrop(map: ActiveMap, moved: ReadonlySet<number>, positionText?: string): void {
  if (announceIfAllPinned(moved)) return;
  const themes = themeChanges(map, moved);
  const [first] = themes;
  const theme = first && 'fields' in first ? first.fields.theme : undefined;
  const face =
    typeof theme === 'string' ? map.model.slots.face(map.model.slots.slotOf(theme) ?? -1) : undefined;
  const joined = face ? `Now in “${face.title}”.` : first ? 'No longer in its theme.' : undefined;
  const message = [positionText, joined].filter(Boolean).join(' ');
  edit(movedInWords(moved.size), [...positionChanges(map, moved), ...themes], message ? { message } : {});
}

/** Moves by keys: a run of presses is one step of Undo. */
export function nudge(map: ActiveMap, slots: ReadonlySet<number>, dx: number, dy: number): void {
  if (announceIfAllPinned(slots)) return;
  map.model.moveBy(slots, dx, dy);
  edit(movedInWords(slots.size), positionChanges(map, slots), { mergeKey: `nudge ${[...slots].join(' ')}` });
}

/** Writes many places at once: a layout. @returns whether they could be written */
export function commitPositions(
  mapId: string,
  label: string,
  places: ReadonlyMap<string, readonly [number, number]>,
  options: Pick<EditOptions, 'message' | 'announcement' | 'mergeKey' | 'joinsLastStep'>,
): boolean {
  return edit(label, placementChanges(currentProject().document, mapId, places), options);
}
