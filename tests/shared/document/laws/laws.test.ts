import fc from 'fast-check';
import { it } from 'vitest';
import { askAll, draws } from './laws.ts';
import { histories, patience, runs } from './operations.ts';

it('every history keeps every law', { timeout: patience }, () => {
  fc.assert(
    fc.property(histories, draws, (history, drawn) => askAll(history, drawn)),
    { numRuns: runs },
  );
});
