import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkNotes } from '../../faults/fuzz/check-notes.ts';
import { notesFiles } from '../../faults/fuzz/notes.ts';

/** `npm run faults -- fuzz` looks at thousands. */
const RUNS = 60;

test('notes of any format, as people and as enemies write them, are read and make cards', async () => {
  const ends = new Set<string>();
  await fc.assert(
    fc.asyncProperty(notesFiles, async (file) => {
      ends.add(await checkNotes(file));
    }),
    { numRuns: RUNS },
  );
  expect([...ends]).toEqual(expect.arrayContaining(['ok', 'empty']));
});
