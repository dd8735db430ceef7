import type { Change } from '../../../shared/document/edit/edit.ts';
import type { ProjectDocument, Value } from '../../../shared/document/model/document.ts';
import { documentAfter } from '../../core/state/trial-edit.ts';
import { readMapContent } from '../map-model/content/read-map-content.ts';
import { drawApart, type StoredCard } from '../map-model/draw-apart.ts';
import { createMapModel, type MapModel } from '../map-model/map-model.ts';

/** Of more cards the heights are not known at once: they are drawn apart, and put apart when somebody asks for it. */
const MAX_CARDS = 2000;
/** What gives way to a card can come to lie on another mat; after so many rounds no file moved any more. */
const MAX_ROUNDS = 4;

type Places = ReadonlyMap<string, number>;

const isObject = (value: Value | undefined): value is { readonly [key: string]: Value } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A place on the map in a plan, moved; what is kept for the way out knows it as the place that it was given. */
function movedTo(change: Change, tops: Places): Change {
  if (change.op !== 'add' || change.kind !== 'placement') return change;
  const { card, pos, canvasNode } = change.fields;
  const top = typeof card === 'string' ? tops.get(card) : undefined;
  if (top === undefined || !Array.isArray(pos) || typeof pos[0] !== 'number') return change;
  const place = [pos[0], Math.round(top)];
  const kept = isObject(canvasNode) ? { canvasNode: { ...canvasNode, place } } : {};
  return { ...change, fields: { ...change.fields, pos: place, ...kept } };
}

const modelAfter = (document: ProjectDocument, changes: readonly Change[], mapId: string): MapModel => {
  const model = createMapModel();
  model.sync(readMapContent(documentAfter(document, changes), mapId));
  return model;
};

const topsById = (model: MapModel, tops: ReadonlyMap<number, number>): Places =>
  new Map([...tops].map(([slot, top]) => [model.slots.face(slot)?.id ?? '', top] as const));

/** A new card as the file places it, as high as it is here; undefined for what is no card on the map. */
function arrivingCard({ slots, mats }: MapModel, change: Change): readonly StoredCard[] {
  if (change.op !== 'add' || change.kind !== 'placement') return [];
  const { card, pos, canvasNode } = change.fields;
  const slot = typeof card === 'string' ? slots.slotOf(card) : undefined;
  if (slot === undefined || slots.isMat(slot) || !Array.isArray(pos)) return [];
  const [x, y] = pos.map(Number);
  if (x === undefined || y === undefined) return [];
  const node = isObject(canvasNode) && isObject(canvasNode.node) ? canvasNode.node : {};
  const theme = mats.themeOf(slot);
  const themeName = theme === undefined ? undefined : slots.face(slots.slotOf(theme) ?? -1)?.title;
  const placedHeight = typeof node.height === 'number' ? node.height : undefined;
  return [{ slot, rect: { ...slots.rect(slot), x, y }, theme, themeName, placedHeight }];
}

/**
 * Spreads the cards of a canvas file that is brought in: other programs' cards are lower than ours, and would lie on each
 * other. The file's own places are kept for the way out. Cards that lay on the map before stay to the pixel.
 */
export function spreadIncomingMap(
  document: ProjectDocument,
  changes: readonly Change[],
  mapId: string,
): readonly Change[] {
  if (changes.filter(({ op, kind }) => op === 'add' && kind === 'placement').length > MAX_CARDS)
    return changes;
  const arriving = modelAfter(document, changes, mapId);
  const apart = drawApart(changes.flatMap((change) => arrivingCard(arriving, change)));
  let spread = changes.map((change) => movedTo(change, topsById(arriving, apart)));
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const model = modelAfter(document, spread, mapId);
    const tops = topsById(model, model.drawnElsewhere());
    const next = spread.map((change) => movedTo(change, tops));
    if (next.every((change, at) => change === spread[at])) break;
    spread = next;
  }
  return spread;
}
