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
import { linkChange } from '../../../features/links/linked-card-choices.ts';
import { CARD_WIDTH, cardHeightForTitle } from '../../../features/map-model/content/card-face.ts';
import { boundingRect } from '../../../features/map-model/geometry/rect.ts';
import { newPlacementChange } from '../actions/placement-changes.ts';
import { themeAt } from '../actions/start-editing.ts';
import { activeMap } from '../state/active-map.ts';
import { mapUi } from '../state/map-ui.ts';
import { findPastePosition, gridLayout } from './paste-position.ts';
import type { PasteTarget } from './paste-target.ts';
import { revealPasted } from './reveal-pasted.ts';

interface PlacedLine {
  readonly id: string;
  readonly title: string;
  readonly at: readonly [x: number, y: number];
}

/** The positions of the new cards: in a free area near a point of the map; in a project without cards, from its corner. */
function placeLines(
  titles: readonly string[],
  near: readonly [number, number] | undefined,
): readonly PlacedLine[] {
  const map = activeMap();
  const tallest = Math.max(...titles.map((title) => cardHeightForTitle(title)));
  const { places, w, h } = gridLayout(titles.length, CARD_WIDTH, tallest);
  const [left, top] = map && near ? findPastePosition(map.model, w, h, near) : [0, 0];
  return titles.map((title, at) => {
    const [x, y] = places[at] ?? [0, 0];
    return { id: newRecordId(), title, at: [left + x, top + y] };
  });
}

/** The changes that make one card of each line, in the same order in the Outline. */
function pasteLineChanges(
  kind: string,
  { mapId, link }: PasteTarget,
  cards: readonly PlacedLine[],
): readonly Change[] {
  const { document } = currentProject();
  const map = activeMap();
  const existing = cardKinds()
    .filter(({ name }) => (name === 'theme') === (kind === 'theme'))
    .flatMap(({ name }) => recordsOf(document, name));
  const keys = orderKeysAfter(lastOrderKey(existing), cards.length);
  const changes = cards.flatMap(({ id, title, at: [x, y] }, index): readonly Change[] => {
    const change = newCardChange(document, kind, id, title, map && themeAt(map, x, y));
    const order = kindOf(kind)?.fields.order ? { order: keys[index] ?? '' } : {};
    return 'fields' in change
      ? [
          { ...change, fields: { ...change.fields, ...order } },
          newPlacementChange(mapId, id, x, y),
          ...(link ? [linkChange(link, id)] : []),
        ]
      : [];
  });
  return [...changesToEnsureMap(document, mapId), ...changes];
}

/**
 * Makes one card of each line, in a free area near where they are pasted, as one undo step. @returns whether that was accepted
 */
export function pasteLines(titles: readonly string[], kind: string, target: PasteTarget): boolean {
  const cards = placeLines(titles, target.near);
  const [first] = cards;
  if (!first) return true;
  const cardsText = countedOfKind(titles.length, kind);
  const step = `${cardsText} from a list`;
  const sentence = `${cardsText} put down, one a line.`;
  if (
    !edit(step, pasteLineChanges(kind, target, cards), { announcement: `${sentence} Undo takes them away.` })
  )
    return false;
  select(cards.map(({ id }) => id));
  mapUi.setState({ notice: { sentence, step }, focusId: first.id });
  const map = activeMap();
  const box = boundingRect(
    cards.map(({ title, at: [x, y] }) => ({ x, y, w: CARD_WIDTH, h: cardHeightForTitle(title) })),
  );
  if (map && box) revealPasted(map, first.id, box);
  return true;
}
