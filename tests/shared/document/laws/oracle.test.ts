import fc from 'fast-check';
import { expect, it } from 'vitest';
import { join } from '../helpers/copies.ts';
import { COPIES, histories, patience, runs } from './operations.ts';
import { differs } from './oracle.ts';
import { play } from './world.ts';

const order = fc.shuffledSubarray([...Array(COPIES).keys()], { minLength: COPIES, maxLength: COPIES });

it('laws 2, 3 and 8: every copy, and all copies joined in any order, hold exactly the writes that nobody who saw them replaced', {
  timeout: patience,
}, () => {
  fc.assert(
    fc.property(histories, order, (history, chosen) => {
      const { copies, log } = play(history);
      for (const copy of copies)
        expect(differs(copy.document, log, copy.known, copy.visible)).toBeUndefined();
      const known = new Set(copies.flatMap((copy) => [...copy.known]));
      const visible = new Set(copies.flatMap((copy) => [...copy.visible]));
      const [first, ...rest] = chosen.flatMap((index) => copies[index] ?? []);
      if (!first) return;
      const all = rest.reduce((joined, copy) => join(joined, copy.document), first.document);
      expect(differs(all, log, known, visible)).toBeUndefined();
    }),
    { numRuns: runs },
  );
});
