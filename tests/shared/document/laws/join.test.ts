import fc from 'fast-check';
import { expect, it } from 'vitest';
import { merge } from '../../../../shared/document/merge.ts';
import { canonical, join } from '../helpers/copies.ts';
import { rules } from '../helpers/kinds.ts';
import { COPIES, histories, patience, runs } from './operations.ts';
import { play } from './world.ts';

const three = fc.shuffledSubarray([...Array(COPIES).keys()], { minLength: 3, maxLength: 3 });

it('law 1: merging is commutative, associative, idempotent, and absorbs', { timeout: patience }, () => {
  fc.assert(
    fc.property(histories, three, (history, chosen) => {
      const { copies } = play(history);
      const [a, b, c] = chosen.map((index) => copies[index]?.document);
      if (!a || !b || !c) throw new Error('three copies');
      const ab = join(a, b);
      expect(canonical(join(b, a))).toBe(canonical(ab));
      expect(canonical(join(a, join(b, c)))).toBe(canonical(join(ab, c)));
      expect(join(a, a)).toBe(a);
      expect(canonical(join(ab, a))).toBe(canonical(ab));
      expect(canonical(join(b, ab))).toBe(canonical(ab));
    }),
    { numRuns: runs },
  );
});

it('honest histories give no warnings', { timeout: patience }, () => {
  fc.assert(
    fc.property(histories, (history) => {
      const { copies } = play(history);
      let all = copies[0]?.document;
      for (const { document } of copies) {
        const merged = merge(all ?? document, document, rules);
        expect(merged.warnings).toEqual([]);
        all = merged.document;
      }
    }),
    { numRuns: Math.ceil(runs / 4) },
  );
});
