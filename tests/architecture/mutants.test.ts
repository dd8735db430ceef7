import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { mutants } from '../faults/engine/mutants.mjs';
import { projectRoot } from './planted.ts';

// They are made in the slow fault run only: a change of the engine must not take one away unseen.
test.each(mutants)('the mutant “$name” can still be made', async ({ file, from }) => {
  const source = await readFile(join(projectRoot, 'shared', 'document', file), 'utf8');
  expect(source.split(from)).toHaveLength(2);
});
