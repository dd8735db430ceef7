import fc from 'fast-check';
import { it } from 'vitest';
import { askAll, askLong, draws } from './laws.ts';
import { histories, longHistories, patience, runs } from './operations.ts';

it('every history keeps every law', { timeout: patience }, () => {
  fc.assert(
    fc.property(histories, draws, (history, drawn) => askAll(history, drawn)),
    { numRuns: runs },
  );
});

it('in long histories no undo and no redo takes away what somebody else wrote', { timeout: patience }, () => {
  fc.assert(
    fc.property(longHistories, draws, (history, drawn) => askLong(history, drawn)),
    { numRuns: runs / 10 },
  );
});
