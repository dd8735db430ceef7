import fc from 'fast-check';

/**
 * `npm test` runs every property on the same histories each time, so that what it says of a commit is repeatable. New
 * histories are tried by `npm run faults`, and wherever ALONGSIDE_SEED names others.
 */
const { ALONGSIDE_RUNS, ALONGSIDE_SEED } = process.env;
if (ALONGSIDE_SEED !== undefined) fc.configureGlobal({ seed: Number(ALONGSIDE_SEED) });
else if (ALONGSIDE_RUNS === undefined) fc.configureGlobal({ seed: 20_261_122 });
