import { expect, test } from 'vitest';
import { findCopies } from '../../../../renderer/features/received-files/find-copies.ts';

const PROJECT = '{"format":"alongside/1","project":"p7h2k9q4w"}';

/** What a browser gives for a folder that was dropped: a hundred entries at a time; `asked` are files that were opened. */
function folderOf(
  tree: { readonly [name: string]: string | object },
  asked: string[],
  path = '/shared',
): FileSystemDirectoryEntry {
  const entries = Object.entries(tree).map(([name, content]) => {
    const fullPath = `${path}/${name}`;
    if (typeof content === 'object')
      return folderOf(content as { readonly [name: string]: string }, asked, fullPath);
    const file = (done: (file: File) => void): void => {
      asked.push(name);
      done(new File([content], name));
    };
    return { name, fullPath, isDirectory: false, isFile: true, file };
  });
  let at = 0;
  const readEntries = (done: (some: unknown[]) => void): void => {
    done(entries.slice(at, at + 100));
    at += 100;
  };
  return { name: path, fullPath: path, isDirectory: true, createReader: () => ({ readEntries }) } as never;
}

test('in a folder only copies are taken, in folders within it too; of thousands of others not one is opened', async () => {
  const asked: string[] = [];
  const photos = Object.fromEntries(Array.from({ length: 3000 }, (_, at) => [`photo ${at}.jpg`, 'x']));
  const found = await findCopies(
    [],
    [
      folderOf(
        {
          'cut short.alongside.json': '',
          'Street (1).alongside.json': 'x',
          'Street.alongside (conflicted copy).json': 'x',
          'renamed.json': ` \n${PROJECT}`,
          'package.json': '{"name":"other"}',
          Older: { ...photos, 'old.alongside.json': PROJECT },
        },
        asked,
      ),
    ],
  );
  expect(found.copies.map(({ path }) => path)).toEqual([
    'shared/cut short.alongside.json',
    'shared/Street (1).alongside.json',
    'shared/Street.alongside (conflicted copy).json',
    'shared/renamed.json',
    'shared/Older/old.alongside.json',
  ]);
  expect(found).toMatchObject({ passedOver: 3001, isCutOff: false });
  expect(asked).toHaveLength(6);
});

test('a file that was chosen itself is taken whatever it is; of a chosen folder only copies', async () => {
  const inFolder = (name: string, text: string): File =>
    Object.defineProperty(new File([text], name), 'webkitRelativePath', { value: `team/${name}` });
  const found = await findCopies(
    [new File(['{}'], 'words.json'), inFolder('package.json', '{}'), inFolder('a.json', PROJECT)],
    [],
  );
  expect(found.copies.map(({ path }) => path)).toEqual(['words.json', 'team/a.json']);
  expect(found.passedOver).toBe(1);
});

test('a folder that may not be read is passed over; one without end is not looked through to its end', async () => {
  const closed = { createReader: () => ({ readEntries: (_: unknown, fail: () => void) => fail() }) } as never;
  expect(await findCopies([], [closed])).toMatchObject({ copies: [], passedOver: 0 });
  const entry = { name: 'x.jpg', fullPath: '/x.jpg', isDirectory: false };
  const endless = {
    createReader: () => {
      let left = 2000;
      const readEntries = (done: (some: unknown[]) => void): void => {
        left -= 1;
        done(left > 0 ? Array.from({ length: 100 }, () => entry) : []);
      };
      return { readEntries };
    },
  } as never;
  expect(await findCopies([], [endless])).toMatchObject({ passedOver: 100_000, isCutOff: true });
});
