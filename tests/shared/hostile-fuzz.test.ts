import fc from 'fast-check';
import { expect, it } from 'vitest';
import { checkReader } from '../faults/fuzz/check-reader.ts';
import { projectFiles } from '../faults/fuzz/reader.ts';
import { add, start } from './document/helpers/copies.ts';
import { patience } from './document/laws/operations.ts';

/** `npm run faults -- fuzz` looks at thousands. */
const RUNS = 60;

it('files that somebody made wrong: read, saved, joined and looked at without an error', {
  timeout: patience,
}, () => {
  const sound = start(add('n1', { text: 'one' }), add('n2', { text: 'two' }));
  const ends = new Set<string>();
  fc.assert(
    fc.property(projectFiles, (bytes) => {
      ends.add(checkReader(bytes, sound));
    }),
    { numRuns: RUNS },
  );
  expect([...ends]).toEqual(expect.arrayContaining(['ok', 'brokenRecords', 'changedOutside', 'notOurs']));
});
