import fc from 'fast-check';
import { askLeaks } from '../../shared/share-copy/leak/leak-laws.ts';
import { projectDraws } from '../../shared/share-copy/leak/random-project.ts';

/** Asks as many projects as it is told to. Prints how much was looked at; a leak ends it with what the project was drawn from. */
const sum = { left: 0, stayed: 0, asked: 0 };
const { ALONGSIDE_SEED } = process.env;
fc.assert(
  fc.property(projectDraws, (draw) => {
    const { left, stayed, asked } = askLeaks(draw);
    sum.left += left;
    sum.stayed += stayed;
    sum.asked += asked;
  }),
  {
    numRuns: Number(process.argv[2]),
    ...(ALONGSIDE_SEED === undefined ? {} : { seed: Number(ALONGSIDE_SEED) }),
  },
);
console.log(JSON.stringify(sum));
