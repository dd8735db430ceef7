import type { CanvasBox } from './canvas-file.ts';
import { containsCentre } from './node-places.ts';
import type { ReadNode } from './read-nodes.ts';

/** Groups beyond these hold no cards: to ask each card for each group would take minutes. */
const MAX_GROUPS = 2_000;
const ROW = { cards: 6, width: 264, height: 200 };

/** The smallest theme that a box lies in. */
export function themeAt(nodes: readonly ReadNode[]): (box: CanvasBox) => string | undefined {
  const groups = nodes
    .flatMap(({ node, kind, id }) =>
      kind === 'theme' && node.type === 'group' && node.box ? [{ id, box: node.box }] : [],
    )
    .sort((one, other) => one.box.w * one.box.h - other.box.w * other.box.h)
    .slice(0, MAX_GROUPS);
  return (box) => groups.find((group) => containsCentre(group.box, box))?.id;
}

/** Nodes without a usable place stand in rows below the others. */
export function boxesOf(
  nodes: readonly ReadNode[],
  [dx, dy]: readonly [number, number],
): ReadonlyMap<ReadNode, CanvasBox> {
  const placed = nodes.flatMap(({ node }) => node.box ?? []);
  const left = placed.reduce((least, { x }) => Math.min(least, x), placed[0]?.x ?? 0);
  const bottom = placed.reduce(
    (most, { y, h }) => Math.max(most, y + h),
    placed.length > 0 ? Number.NEGATIVE_INFINITY : 0,
  );
  let unplacedCount = 0;
  return new Map(
    nodes.map((one) => {
      const { box } = one.node;
      if (box) return [one, { ...box, x: box.x + dx, y: box.y + dy }] as const;
      const [column, row] = [unplacedCount % ROW.cards, Math.floor(unplacedCount / ROW.cards)];
      unplacedCount += 1;
      const place = {
        x: left + column * ROW.width,
        y: bottom + ROW.height / 2 + row * ROW.height,
        w: 0,
        h: 0,
      };
      return [one, { ...place, x: place.x + dx, y: place.y + dy }] as const;
    }),
  );
}
