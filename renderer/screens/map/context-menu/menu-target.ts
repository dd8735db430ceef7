import type { ContextMenuTarget } from '../../../core/commands/command.ts';
import { select, selectedIds } from '../../../core/state/selection.ts';
import { linkAt } from '../gestures/hover.ts';
import { cardIdAt } from '../gestures/link-gesture.ts';
import { type ActiveMap, clientToMapPoint, viewportCentre } from '../state/active-map.ts';
import { targetIds } from '../state/command-targets.ts';
import { requestCardFocus } from '../state/map-ui.ts';

/** A point, px. */
type Point = readonly [x: number, y: number];

/** What a context menu is about, and where it opens. */
export interface MenuTarget {
  readonly of: ContextMenuTarget;
  /** The card or link, where it is about one. */
  readonly id?: string | undefined;
  /** Where it opens, px of the window. */
  readonly client: Point;
  /** The same place, px of the map: a new card comes there. */
  readonly mapPoint: Point;
}

/** One card, one theme, whether it lies there as a mat or as a card, or several. */
function ofCards({ model }: ActiveMap, id: string, count: number): ContextMenuTarget {
  if (count > 1) return 'cards';
  return model.slots.face(model.slots.slotOf(id) ?? -1)?.kind === 'theme' ? 'theme' : 'card';
}

/**
 * What lies at a point of the window. A card or link that was not selected is selected first, as a press would: commands
 * are about what is selected. On one of several selected cards the menu is about all of them.
 */
export function targetAt(map: ActiveMap, clientX: number, clientY: number): MenuTarget {
  const place = {
    client: [clientX, clientY],
    mapPoint: clientToMapPoint(map, clientX, clientY),
  } as const;
  const card = cardIdAt(map, clientX, clientY);
  const id = card ?? linkAt(map, clientX, clientY);
  if (id === undefined) return { ...place, of: 'paper' };
  if (!selectedIds().has(id)) select([id]);
  if (card === undefined) return { ...place, of: 'link', id };
  requestCardFocus(card);
  return { ...place, of: ofCards(map, id, targetIds(map).length), id };
}

const isLinkAlone = (map: ActiveMap, id: string | undefined): boolean =>
  id !== undefined && map.model.links.indexOf(id) !== undefined;

/** Where the element of a card lies in the window, under its words; painted cards have none. */
function cardPlace(map: ActiveMap, id: string): Point | undefined {
  const card = map.element.querySelector(`[data-card="${CSS.escape(id)}"]`);
  if (!card) return undefined;
  const { left, top, bottom } = card.getBoundingClientRect();
  return [left + 24, Math.min(bottom, top + 64)];
}

/** What the keys are about: what is selected, else the card that has the focus, else the paper in the middle of the window. */
export function targetOfKeys(map: ActiveMap): MenuTarget {
  const { left, top, width, height } = map.element.getBoundingClientRect();
  const middle: Point = [left + width / 2, top + height / 2];
  const mapPoint = viewportCentre(map.pane.viewport());
  const [first, ...others] = targetIds(map);
  const [only] = selectedIds();
  if (first !== undefined) {
    if (others.length === 0 && !selectedIds().has(first)) select([first]);
    const client = cardPlace(map, first) ?? middle;
    return { of: ofCards(map, first, others.length + 1), id: first, client, mapPoint };
  }
  if (selectedIds().size === 1 && isLinkAlone(map, only))
    return { of: 'link', id: only, client: middle, mapPoint };
  return { of: 'paper', client: middle, mapPoint };
}
