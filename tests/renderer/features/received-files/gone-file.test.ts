import { openAsBlob } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readCanvasFile } from '../../../../renderer/features/exchange/import-canvas.ts';
import { readTableFile } from '../../../../renderer/features/pasted-table/read-table-file.ts';
import { examineFile } from '../../../../renderer/features/received-files/received-list.ts';

/** A file of a folder, and the folder is gone before it is read. */
const goneFile = async (name: string): Promise<File> => {
  const folder = await mkdtemp(join(tmpdir(), 'alongside-gone-'));
  await writeFile(join(folder, name), 'date,value\n2026-01-05,4\n');
  const file = new File([await openAsBlob(join(folder, name))], name);
  await rm(folder, { recursive: true });
  return file;
};

test.each([
  ['numbers.csv', readTableFile],
  ['Map.canvas', readCanvasFile],
  ['Street.alongside.json', examineFile],
])('%s that has gone before it is read is answered with a sentence', async (name, read) => {
  expect(await read(await goneFile(name))).toMatchObject({
    sentence: expect.stringContaining(`“${name}” could not be read. Look whether it is still there`),
  });
});
