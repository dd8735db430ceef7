import fc from 'fast-check';
import { draws } from '../../shared/document/laws/law.ts';
import { askAll, askLong } from '../../shared/document/laws/laws.ts';
import { histories, longHistories } from '../../shared/document/laws/operations.ts';

/**
 * Asks as many histories as it is told to, and a tenth as many long ones of undo and redo. Prints milliseconds by law; a
 * broken law ends it with its smallest history.
 */
const spent = new Map<string, number>();
const { ALONGSIDE_SEED } = process.env;
const count = Number(process.argv[2]);
const seed = ALONGSIDE_SEED === undefined ? {} : { seed: Number(ALONGSIDE_SEED) };
fc.assert(
  fc.property(histories, draws, (history, drawn) => askAll(history, drawn, spent)),
  { numRuns: count, ...seed },
);
const began = performance.now();
fc.assert(
  fc.property(longHistories, draws, (history, drawn) => askLong(history, drawn)),
  { numRuns: Math.ceil(count / 10), ...seed },
);
spent.set('law 6: in long histories no undo takes away what somebody else wrote', performance.now() - began);
console.log(JSON.stringify([...spent]));
