import { type LiveMap, whenMapLeaves } from '../live-map.ts';
import { overlaps } from '../model/rect.ts';
import { sightOf, type View } from '../model/window.ts';
import { easeOut, isStill } from '../motion.ts';

/** How long cards are on their way: `--calm` of the look. */
const GLIDE_MS = 220;
/** More than this many in sight do not glide: a frame would cost more than it has. */
const MOST = 600;

type Places = ReadonlyMap<number, readonly [x: number, y: number]>;
type Shown = Pick<View, 'x' | 'y' | 'zoom'>;

const between = (from: number, to: number, t: number): number => from + (to - from) * t;

/** Those of the cards that a person sees go or arrive. The others are simply there at the end. */
function seenOf(map: LiveMap, places: Places, shown: Shown | undefined): readonly number[] {
  const view = map.pane.view();
  const before = sightOf(view);
  const after = shown ? sightOf({ ...view, ...shown }) : before;
  return [...places].flatMap(([slot, [x, y]]) => {
    const rect = map.model.slots.rect(slot);
    return overlaps(rect, before) || overlaps({ ...rect, x, y }, after) ? [slot] : [];
  });
}

/**
 * Lets cards glide to their places, and the paper to its view, then calls `done`: the one place where the document is
 * written. A key, a press or leaving the map ends it at once; where motion is unwelcome nothing glides.
 */
export function glide(map: LiveMap, places: Places, shown: Shown | undefined): Promise<void> {
  const { model, pane } = map;
  const seen = isStill() ? [] : seenOf(map, places, shown);
  if (seen.length === 0 || seen.length > MOST) {
    if (shown) pane.setView(shown);
    return Promise.resolve();
  }
  const starts = seen.map((slot) => model.slots.rect(slot));
  const from = pane.view();
  return new Promise((resolve) => {
    const began = performance.now();
    let frame = 0;
    const finish = (): void => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
      calledOff();
      for (const kind of ['pointerdown', 'keydown', 'wheel']) window.removeEventListener(kind, finish, true);
      if (shown) pane.setView(shown);
      resolve();
    };
    const step = (): void => {
      const t = easeOut(Math.min(1, (performance.now() - began) / GLIDE_MS));
      model.moveTo(
        seen.map((slot, at) => {
          const [x, y] = places.get(slot) ?? [0, 0];
          const start = starts[at];
          return [slot, between(start?.x ?? x, x, t), between(start?.y ?? y, y, t)] as const;
        }),
      );
      if (shown)
        pane.setView({
          x: between(from.x, shown.x, t),
          y: between(from.y, shown.y, t),
          zoom: between(from.zoom, shown.zoom, t),
        });
      if (t < 1) frame = requestAnimationFrame(step);
      else finish();
    };
    // No frame comes while the window is hidden.
    const timer = setTimeout(finish, 2 * GLIDE_MS);
    const calledOff = whenMapLeaves(map, finish);
    for (const kind of ['pointerdown', 'keydown', 'wheel']) window.addEventListener(kind, finish, true);
    frame = requestAnimationFrame(step);
  });
}
