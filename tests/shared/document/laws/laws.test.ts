import fc from 'fast-check';
import { beforeAll, describe, it } from 'vitest';
import { draws } from './law.ts';
import { askEach, askLong, lawNames } from './laws.ts';
import { histories, longHistories, patience, runs } from './operations.ts';

describe('in every history', () => {
  /** Which of the histories broke a law first; fast-check draws it again by its seed and its place among them. */
  const brokenAt = new Map<string, number>();
  let seed = 0;

  // Playing a history costs as much as three laws: it is played once for all of them.
  beforeAll(() => {
    let at = 0;
    const property = fc.property(histories, draws, (history, drawn) => {
      const unbroken = lawNames.filter((name) => !brokenAt.has(name));
      askEach(unbroken, history, drawn, (name) => brokenAt.set(name, at));
      at += 1;
    });
    ({ seed } = fc.check(property, { numRuns: runs }));
  }, patience);

  it.each(lawNames)('%s', { timeout: patience }, (name) => {
    const at = brokenAt.get(name);
    if (at === undefined) return;
    // It is broken: what is left is to find the smallest history that does so.
    const upToIt = lawNames.slice(0, lawNames.indexOf(name) + 1);
    const property = fc.property(histories, draws, (history, drawn) =>
      askEach(upToIt, history, drawn, (broken, error) => {
        if (broken === name) throw error;
      }),
    );
    fc.assert(property, { seed, path: `${at}`, numRuns: runs });
    throw new Error(`${name}: broken by history ${at} of seed ${seed}, once`);
  });
});

it('in long histories no undo and no redo takes away what somebody else wrote', { timeout: patience }, () => {
  fc.assert(
    fc.property(longHistories, draws, (history, drawn) => askLong(history, drawn)),
    { numRuns: runs / 10 },
  );
});
