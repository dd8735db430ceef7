import type { Change } from '../../../../shared/document/edit/edit.ts';
import { recordsOf } from '../../../../shared/document/model/selectors.ts';
import { lastOrderKey, orderKeysAfter } from '../../../../shared/records/fields/order-keys.ts';
import { cardKinds, kindOf } from '../../../../shared/records/kind-registry.ts';
import { changesToEnsureMap } from '../../../../shared/records/maps/first-map.ts';
import { newRecordId } from '../../../core/client/random.ts';
import { newCardChange } from '../../../core/records/new-record.ts';
import { edit } from '../../../core/state/edit.ts';
import { currentProject } from '../../../core/state/project-store.ts';
import { select } from '../../../core/state/selection.ts';
import { countedOfKind } from '../../../core/ui/counted-kind-text.ts';
import { type PlaceBeside, placeNear } from '../../../features/layout/place-beside.ts';
import { newPlacementChange } from '../../../features/layout/placement-changes.ts';
import { linkChange } from '../../../features/links/linked-card-choices.ts';
import { CARD_WIDTH, cardHeightForTitle } from '../../../features/map-model/content/card-face.ts';
import { boundingRect } from '../../../features/map-model/geometry/rect.ts';
import { contextAfter, moveChanges, placingContextOf } from '../actions/place-new-card.ts';
import { type ActiveMap, activeMap } from '../state/active-map.ts';
import { mapUi } from '../state/map-ui.ts';
import { findPastePosition, gridLayout } from './paste-position.ts';
import type { PasteTarget } from './paste-target.ts';
import { revealPasted } from './reveal-pasted.ts';

interface PlacedLine {
  readonly id: string;
  readonly title: string;
  readonly at: readonly [x: number, y: number];
  readonly theme?: string | undefined;
}

interface PlacedLines {
  readonly cards: readonly PlacedLine[];
  /** What gives way to them. */
  readonly moves: PlaceBeside['moves'];
}

/** More lines than this lie in an area of their own, also where they are pasted on a mat: it would become a wall. */
const MAX_ON_MAT = 60;

/** One after the other in the free places of a theme, nearest to a point first. */
function placeOnMat(
  map: ActiveMap,
  titles: readonly string[],
  near: readonly [number, number],
  theme: string,
): PlacedLines {
  let context = placingContextOf(map);
  const moves = new Map<string, readonly [x: number, y: number]>();
  const cards = titles.map((title): PlacedLine => {
    const [id, height] = [newRecordId(), cardHeightForTitle(title)];
    const place = placeNear({ ...context, size: { w: CARD_WIDTH, h: height } }, near, theme);
    for (const [moved, position] of place.moves) moves.set(moved, position);
    context = contextAfter(context, { id, height }, place);
    return { id, title, at: [place.x, place.y], theme: place.theme };
  });
  return { cards, moves };
}

/** The positions of the new cards: on the mat that they are pasted on, else in a free area; in a project without cards, from its corner. */
function placeLines(titles: readonly string[], near: readonly [number, number] | undefined): PlacedLines {
  const map = activeMap();
  const mat = map && near ? map.model.matAt(...near) : undefined;
  const theme = mat === undefined ? undefined : map?.model.slots.face(mat)?.id;
  if (map && near && theme !== undefined && titles.length <= MAX_ON_MAT)
    return placeOnMat(map, titles, near, theme);
  const tallest = Math.max(...titles.map((title) => cardHeightForTitle(title)));
  const { places, w, h } = gridLayout(titles.length, CARD_WIDTH, tallest);
  const { keepClear } = map ? placingContextOf(map) : { keepClear: [] };
  const [left, top] = map && near ? findPastePosition(map.model, w, h, near, keepClear) : [0, 0];
  const cards = titles.map((title, at): PlacedLine => {
    const [x, y] = places[at] ?? [0, 0];
    return { id: newRecordId(), title, at: [left + x, top + y] };
  });
  return { cards, moves: new Map() };
}

/** The changes that make one card of each line, in the same order in the Outline. */
function pasteLineChanges(
  kind: string,
  { mapId, link, fields = {} }: PasteTarget,
  { cards, moves }: PlacedLines,
): readonly Change[] {
  const { document } = currentProject();
  const existing = cardKinds()
    .filter(({ name }) => (name === 'theme') === (kind === 'theme'))
    .flatMap(({ name }) => recordsOf(document, name));
  const keys = orderKeysAfter(lastOrderKey(existing), cards.length);
  const changes = cards.flatMap(({ id, title, at: [x, y], theme }, index): readonly Change[] => {
    const change = newCardChange(document, kind, id, title, theme);
    const order = kindOf(kind)?.fields.order ? { order: keys[index] ?? '' } : {};
    return 'fields' in change
      ? [
          { ...change, fields: { ...change.fields, ...fields, ...order } },
          newPlacementChange(mapId, id, x, y),
          ...(link ? [linkChange(link, id)] : []),
        ]
      : [];
  });
  return [...changesToEnsureMap(document, mapId), ...changes, ...moveChanges(mapId, moves)];
}

/**
 * Makes one card of each line, in a free area near where they are pasted, as one undo step. @returns whether that was accepted
 */
export function pasteLines(titles: readonly string[], kind: string, target: PasteTarget): boolean {
  const placed = placeLines(titles, target.near);
  const { cards } = placed;
  const [first] = cards;
  if (!first) return true;
  const cardsText = countedOfKind(titles.length, kind);
  const message = titles.length === 1 ? `${cardsText} put down.` : `${cardsText} put down, one a line.`;
  const options = {
    message,
    announcement: `${message} Undo takes ${titles.length === 1 ? 'it' : 'them'} away.`,
  };
  if (
    !edit(
      titles.length === 1 ? `${cardsText} pasted` : `${cardsText} from a list`,
      pasteLineChanges(kind, target, placed),
      options,
    )
  )
    return false;
  select(cards.map(({ id }) => id));
  mapUi.setState({ focusId: first.id });
  const map = activeMap();
  const box = boundingRect(
    cards.map(({ title, at: [x, y] }) => ({ x, y, w: CARD_WIDTH, h: cardHeightForTitle(title) })),
  );
  if (map && box) revealPasted(map, first.id, box);
  return true;
}
