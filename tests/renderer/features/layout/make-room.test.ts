import { expect, test } from 'vitest';
import { makeRoom } from '../../../../renderer/features/layout/make-room.ts';
import type { LayoutCard } from '../../../../renderer/features/layout/place-layout.ts';
import { overlaps } from '../../../../renderer/features/map-model/geometry/rect.ts';

/** Small whole numbers that look random and are the same each time. */
const sequence = (seed: number) => {
  let state = seed;
  return (below: number): number => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
};

test('mats that lie close together or on each other are moved or not, and it ends', () => {
  const matNames = new Map(Array.from({ length: 9 }, (_, at) => [`t${at}`, `Theme ${at}`]));
  let moved = 0;
  for (let seed = 1; seed <= 300; seed += 1) {
    const random = sequence(seed * 7919);
    const others = Array.from({ length: 30 }, (_, at): LayoutCard => {
      const theme = random(9);
      const [x, y] = [(theme % 3) * 620 + random(2) * 256, Math.floor(theme / 3) * 700 + random(4) * 180];
      const rect = { x: x + random(3) * 40, y, w: 240, h: 120 + random(4) * 60 };
      return { id: `c${at}`, rect, theme: random(8) === 0 ? undefined : `t${theme}`, isMovable: true };
    });
    const rect = { x: random(1500), y: random(1800), w: 240, h: 260 };
    const theme = `t${random(9)}`;
    const moves = makeRoom({ rect, theme, others, matNames, canMoveUnits: true });
    if (!moves) continue;
    moved += 1;
    for (const { id, rect: from } of others) {
      const to = moves.get(id);
      if (to) expect(overlaps({ ...from, x: to[0], y: to[1] }, rect)).toBe(false);
    }
  }
  expect(moved).toBeGreaterThan(10);
});
