import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { mutants } from '../faults/mutants/mutants.mjs';
import { projectRoot } from './planted.ts';

// They are made in the slow fault run only: a change of the app must not take one away unseen.
test.each(mutants)('the mutant “$name” can still be made', async ({ file, from, tests }) => {
  const source = await readFile(join(projectRoot, file), 'utf8');
  expect(source.split(from)).toHaveLength(2);
  expect(tests.filter((test) => !existsSync(join(projectRoot, test)))).toEqual([]);
});
