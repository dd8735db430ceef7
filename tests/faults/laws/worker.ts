import fc from 'fast-check';
import { askAll, draws } from '../../shared/document/laws/laws.ts';
import { histories } from '../../shared/document/laws/operations.ts';

/** Asks as many histories as it is told to. Prints milliseconds by law; a broken law ends it with its smallest history. */
const spent = new Map<string, number>();
const { ALONGSIDE_SEED } = process.env;
fc.assert(
  fc.property(histories, draws, (history, drawn) => askAll(history, drawn, spent)),
  {
    numRuns: Number(process.argv[2]),
    ...(ALONGSIDE_SEED === undefined ? {} : { seed: Number(ALONGSIDE_SEED) }),
  },
);
console.log(JSON.stringify([...spent]));
