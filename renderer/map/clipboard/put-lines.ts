import type { Change } from '../../../shared/document/edit.ts';
import { recordsOf } from '../../../shared/document/view.ts';
import { makingMap } from '../../../shared/records/first-map.ts';
import { keysAfter, lastKeyOf } from '../../../shared/records/order-keys.ts';
import { cardKinds, kindOf } from '../../../shared/records/registry.ts';
import { freshId } from '../../client/random.ts';
import { linkWith } from '../../connect/followers.ts';
import { newCard } from '../../record-form/new-record.ts';
import { edit } from '../../state/edit.ts';
import { currentProject } from '../../state/project-store.ts';
import { select } from '../../state/selection.ts';
import { countedOfKind } from '../../ui/kind-words.ts';
import { placing } from '../actions/placing.ts';
import { mapUi } from '../canvas/ui-store.ts';
import { liveMap } from '../live-map.ts';
import { CARD_WIDTH, heightOfTitle } from '../model/face.ts';
import { around } from '../model/rect.ts';
import { themeAt } from '../start-writing.ts';
import type { PasteAt } from './paste-at.ts';
import { gridOf, roomFor } from './room.ts';
import { showPasted } from './show-pasted.ts';

interface Placed {
  readonly id: string;
  readonly title: string;
  readonly at: readonly [x: number, y: number];
}

/** Where the lines go: in free room near a point of the map; in a project without cards, from its corner. */
function placed(titles: readonly string[], near: readonly [number, number] | undefined): readonly Placed[] {
  const map = liveMap();
  const tallest = Math.max(...titles.map((title) => heightOfTitle(title)));
  const { places, w, h } = gridOf(titles.length, CARD_WIDTH, tallest);
  const [left, top] = map && near ? roomFor(map.model, w, h, near) : [0, 0];
  return titles.map((title, at) => {
    const [x, y] = places[at] ?? [0, 0];
    return { id: freshId(), title, at: [left + x, top + y] };
  });
}

/** The changes that make one card a line. Each stands behind the one before it in the Outline. */
function making(kind: string, { mapId, link }: PasteAt, cards: readonly Placed[]): readonly Change[] {
  const { document } = currentProject();
  const map = liveMap();
  const there = cardKinds()
    .filter(({ name }) => (name === 'theme') === (kind === 'theme'))
    .flatMap(({ name }) => recordsOf(document, name));
  const keys = keysAfter(lastKeyOf(there), cards.length);
  const made = cards.flatMap(({ id, title, at: [x, y] }, index): readonly Change[] => {
    const change = newCard(document, kind, id, title, map && themeAt(map, x, y));
    const order = kindOf(kind)?.fields.order ? { order: keys[index] ?? '' } : {};
    return 'fields' in change
      ? [
          { ...change, fields: { ...change.fields, ...order } },
          placing(mapId, id, x, y),
          ...(link ? [linkWith(link, id)] : []),
        ]
      : [];
  });
  return [...makingMap(document, mapId), ...made];
}

/**
 * Makes one card a line, in free room near where they are pasted, as one step of Undo. @returns whether they were taken
 */
export function putLines(titles: readonly string[], kind: string, at: PasteAt): boolean {
  const cards = placed(titles, at.near);
  const [first] = cards;
  if (!first) return true;
  const what = countedOfKind(titles.length, kind);
  const step = `${what} from a list`;
  const sentence = `${what} put down, one a line.`;
  if (!edit(step, making(kind, at, cards), { say: `${sentence} Undo takes them away.` })) return false;
  select(cards.map(({ id }) => id));
  mapUi.setState({ notice: { sentence, step }, focusId: first.id });
  const map = liveMap();
  const box = around(
    cards.map(({ title, at: [x, y] }) => ({ x, y, w: CARD_WIDTH, h: heightOfTitle(title) })),
  );
  if (map && box) showPasted(map, first.id, box);
  return true;
}
