import { execFileSync } from 'node:child_process';
import { link, lstat, mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { nodeFiles } from '../../../main/storage/node-files.ts';
import { countersOf } from '../../../shared/document/model/clock.ts';
import { failingFiles } from '../storage/failing-files.ts';
import { atWork, bytesOf, edited, sample } from './at-work.ts';

beforeEach(({ skip }) =>
  skip(process.platform === 'win32', 'Pipes, sockets and devices of Windows lie in no folder.'),
);

const [note = ''] = Object.keys(sample().records.note ?? {});
const other = edited(sample(), 'Tt00Tt00', { op: 'set', kind: 'note', id: note, fields: { text: 'Seen.' } });

/** A folder with two copies of a project, notes, and all that can stand where a file is named. */
const furnished = async () => {
  const work = await atWork();
  const { folder, put } = work;
  await put('mine.json', sample());
  await put('theirs.json', other);
  await put('notes.txt', '# Notes\n\n## What gets in the way\n\n- The bus stops at six\n');
  await mkdir(join(folder, 'folder'));
  await put('folder/inside.json', 'precious');
  execFileSync('mkfifo', [join(folder, 'pipe')]);
  const server = createServer();
  await new Promise<void>((resolve) => void server.listen(join(folder, 'socket'), resolve));
  onTestFinished(() => void server.close());
  await symlink(join(folder, 'gone.json'), join(folder, 'dead.json'));
  await symlink(join(folder, 'loop.json'), join(folder, 'loop.json'));
  return work;
};

/** Everything that lies in a folder and below it, with the bytes of files. */
const contents = async (folder: string): Promise<readonly string[]> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const told = entries.map(async (entry) => {
    const path = join(entry.parentPath, entry.name);
    return `${path} ${entry.isFile() ? (await readFile(path)).toString('base64') : (await lstat(path)).mode}`;
  });
  return (await Promise.all(told)).sort();
};

const reading: readonly (readonly [command: string, args: readonly string[]])[] = [
  ['validate', ['validate', 'NAME']],
  ['info', ['info', 'NAME']],
  ['merge, mine', ['merge', 'NAME', 'theirs.json', '-o', 'out.json']],
  ['merge, theirs', ['merge', 'mine.json', 'NAME', '-o', 'out.json']],
  ['import-notes', ['import-notes', 'NAME', '-o', 'out.json']],
];

const unreadable: readonly (readonly [what: string, name: string, sentence: RegExp])[] = [
  ['a folder', 'folder', /folder is a folder\. Name a file in it\.$/],
  ['the folder itself', '.', / is a folder\. Name a file in it\.$/],
  ['a folder with a sign at its end', 'folder/', /folder is a folder\. Name a file in it\.$/],
  [
    'a file with a sign at its end',
    'mine.json/',
    /mine\.json is a file: leave out the sign at the end of its name\.$/,
  ],
  [
    'a device',
    '/dev/null',
    /^\/dev\/null is a device or a pipe\. Save what comes from it as a file, and name that\.$/,
  ],
  ['a pipe', 'pipe', /pipe is a device or a pipe\. Save what comes from it as a file, and name that\.$/],
  ['nothing', 'nowhere.json', /^There is no file at .*nowhere\.json\. Look at the name and the folder\.$/],
  [
    'nothing in no folder',
    'no/p.json',
    /^There is no file at .*p\.json\. Look at the name and the folder\.$/,
  ],
  [
    'nothing under a file',
    'mine.json/p.json',
    /^There is no file at .*p\.json\. Look at the name and the folder\.$/,
  ],
  [
    'a link to nothing',
    'dead.json',
    /dead\.json is a link to a file that is not there\. Name the file itself\.$/,
  ],
  ['a link to itself', 'loop.json', /could not be read\. It is a link that leads back to itself\.$/],
  ['a name of 300 letters', 'a'.repeat(300), /could not be read\. No file has a name as long as that\.$/],
];

describe.each(reading)('%s says in one sentence what is wrong with', (_command, args) => {
  test.each(unreadable)('%s', async (_what, name, sentence) => {
    const { folder, alongside } = await furnished();
    const before = await contents(folder);
    const ended = await alongside(...args.map((arg) => (arg === 'NAME' ? name : arg)));
    expect(ended).toMatchObject({ code: 2, out: '' });
    expect(ended.err).toMatch(sentence);
    expect(ended.err.split('\n')).toHaveLength(1);
    expect(await contents(folder)).toEqual(before);
  });

  test('no name at all', async () => {
    const { alongside } = await furnished();
    const ended = await alongside(...args.map((arg) => (arg === 'NAME' ? '' : arg)));
    expect(ended).toMatchObject({ code: 2, out: '' });
    expect(ended.err).toMatch(/^The name of a file is empty\.\nnpm run -s alongside -- /);
  });

  test.each([
    [
      'EACCES',
      /could not be read\. You are not allowed to read it: ask whoever looks after it, or for a copy\.$/,
    ],
    ['EIO', /could not be read\. The drive does not answer: is it connected\?$/],
    ['EMFILE', /could not be read\. The computer refused to read it\. \(EMFILE: the test says so\)$/],
  ])('%s from the system', async (code, sentence) => {
    const { put, alongsideOn } = await furnished();
    await put('bad.json', sample());
    const disk = failingFiles(nodeFiles);
    disk.fail('read', code, 'bad.json');
    const ended = await alongsideOn(disk)(...args.map((arg) => (arg === 'NAME' ? 'bad.json' : arg)));
    expect(ended).toMatchObject({ code: 2, out: '' });
    expect(ended.err).toMatch(sentence);
  });
});

const writing: readonly (readonly [command: string, args: readonly string[]])[] = [
  ['merge', ['merge', 'mine.json', 'theirs.json', '-o', 'NAME']],
  ['import-notes', ['import-notes', 'notes.txt', '-o', 'NAME']],
];

const unwritable: readonly (readonly [what: string, name: string, sentence: RegExp])[] = [
  ['a folder', 'folder', /^folder is a folder\. Name a file in it: -o folder\/NAME\.alongside\.json\.$/],
  ['the folder itself', '.', /^\. is a folder\. Name a file in it: -o NAME\.alongside\.json\.$/],
  [
    'a folder with a sign at its end',
    'folder/',
    /^folder\/ is a folder\. Name a file in it: -o folder\/NAME\.alongside\.json\.$/,
  ],
  [
    'a folder that is not there, by the sign at its end',
    'new/',
    /^new\/ is a folder\. Name a file in it: -o new\/NAME\.alongside\.json\.$/,
  ],
  // Never a device of this machine: a program that is wrong here would put a file in its place.
  ['a socket', 'socket', /^socket is a device or a pipe\. The result goes into a file: name one\.$/],
  ['a pipe', 'pipe', /^pipe is a device or a pipe\. The result goes into a file: name one\.$/],
  [
    'a folder that is not there',
    'no/such/out.json',
    /^There is no folder .*no\/such\. Make it first, or name a file in another one\.$/,
  ],
  [
    'a folder that is a file',
    'mine.json/out.json',
    /mine\.json is not a folder\. Name a file in a folder\.$/,
  ],
  [
    'a folder that takes no files',
    '/proc/x',
    /^\/proc\/x could not be written\. No file can be made in \/proc\. Name a file in another folder, or try again\.$/,
  ],
  [
    'a link to nothing',
    'dead.json',
    /^dead\.json is a link to a file that is not there\. Name that file, or another one\.$/,
  ],
  [
    'a link to itself',
    'loop.json',
    /loop\.json can't be written\. It is a link that leads back to itself\. Name another file\.$/,
  ],
  [
    'a name of 300 letters',
    'a'.repeat(300),
    /can't be written\. No file can have a name as long as that\. Name a shorter one\.$/,
  ],
];

/** Other systems have no /proc. */
const here = unwritable.filter(([, name]) => process.platform === 'linux' || !name.startsWith('/proc'));

describe.each(writing)('%s says in one sentence why it does not write into', (_command, args) => {
  test.each(here)('%s, and leaves nothing half done', async (_what, name, sentence) => {
    const { folder, alongside } = await furnished();
    const before = await contents(folder);
    for (const replace of [[], ['--replace']]) {
      const ended = await alongside(...args.map((arg) => (arg === 'NAME' ? name : arg)), ...replace);
      expect(ended).toMatchObject({ code: 2, out: '' });
      expect(ended.err).toMatch(sentence);
      expect(ended.err.split('\n')).toHaveLength(1);
    }
    expect(await contents(folder)).toEqual(before);
    expect((await lstat(join(folder, 'socket'))).isSocket()).toBe(true);
    expect((await lstat(join(folder, 'pipe'))).isFIFO()).toBe(true);
  });

  test('no name at all', async () => {
    const { alongside } = await furnished();
    const ended = await alongside(...args.map((arg) => (arg === 'NAME' ? '' : arg)));
    expect(ended.code).toBe(2);
    expect(ended.err).toMatch(/^Say where the result goes: -o FILE\.\nnpm run -s alongside -- /);
  });

  test.each([
    ['EACCES', /could not be written\. The folder is read-only: allow changes there\. /],
    ['EROFS', /could not be written\. The folder is read-only: allow changes there\. /],
    ['ENOSPC', /could not be written\. The disk is full\. Free some space\. /],
    ['EBUSY', /could not be written\. Another program holds it at this moment\. /],
    ['EISDIR', /could not be written\. The computer refused to write it\. \(EISDIR: the test says so\) /],
  ])('a place where the system says %s', async (code, sentence) => {
    const { folder, alongsideOn } = await furnished();
    const before = await contents(folder);
    for (const method of ['create', 'rename'] as const) {
      const disk = failingFiles(nodeFiles);
      disk.fail(method, code);
      const ended = await alongsideOn(disk)(...args.map((arg) => (arg === 'NAME' ? 'out.json' : arg)));
      expect(ended).toMatchObject({ code: 2, out: '' });
      expect(ended.err).toMatch(sentence);
      expect(ended.err).toMatch(/ Name a file in another folder, or try again\.$/);
    }
    expect(await contents(folder)).toEqual(before);
  });

  test('what it is made from, by another name of the same file', async () => {
    const { folder, alongside } = await furnished();
    const input = args[0] === 'merge' ? 'theirs.json' : 'notes.txt';
    await link(join(folder, input), join(folder, 'hard.json'));
    await symlink(join(folder, 'hard.json'), join(folder, 'soft.json'));
    await symlink(folder, join(folder, 'here'));
    const before = await contents(folder);
    for (const name of [
      'hard.json',
      'soft.json',
      `here/${input}`,
      `folder/../${input}`,
      'here/here/hard.json',
    ])
      for (const replace of [[], ['--replace']]) {
        const ended = await alongside(...args.map((arg) => (arg === 'NAME' ? name : arg)), ...replace);
        expect(ended, name).toMatchObject({ code: 2, out: '' });
        expect(ended.err, name).toContain(
          'is what the result is made from, and stays as it is. Name another file.',
        );
      }
    expect(await contents(folder)).toEqual(before);
  });

  test('but into the file that a link leads to, which stays a link', async () => {
    const { folder, alongside, put } = await furnished();
    await put('target.json', 'old');
    await symlink(join(folder, 'target.json'), join(folder, 'soft.json'));
    const asked = args.map((arg) => (arg === 'NAME' ? 'soft.json' : arg));
    expect(await alongside(...asked)).toMatchObject({ code: 2 });
    expect(await readFile(join(folder, 'target.json'), 'utf8')).toBe('old');
    expect(await alongside(...asked, '--replace')).toMatchObject({ code: 0 });
    expect((await lstat(join(folder, 'soft.json'))).isSymbolicLink()).toBe(true);
    expect(await readFile(join(folder, 'target.json'), 'utf8')).toContain('{"format":"alongside/1"');
  });
});

test('a fault that nobody foresaw ends in one line and 2', async () => {
  const { alongsideOn, folder } = await furnished();
  const disk = failingFiles(nodeFiles);
  disk.realPath = () => Promise.reject(new TypeError('the test says so'));
  await writeFile(join(folder, 'out.json'), 'old');
  const ended = await alongsideOn(disk)('merge', 'mine.json', 'theirs.json', '-o', 'out.json', '--replace');
  expect(ended).toEqual({
    code: 2,
    out: '',
    err: 'Alongside met something that it was not made for, and stopped: the test says so',
  });
});

test('a copy whose count of writes is used up is told so', async () => {
  const { alongside, put } = await furnished();
  const full = { ...sample(), clock: { ...countersOf(sample().clock), Zz00Zz00: 2 ** 40 } };
  await put('full.json', full);
  await put('changed.json', new TextDecoder().decode(bytesOf(other)).replace('Seen', 'Sean'));
  const ended = await alongside('merge', 'full.json', 'changed.json', '-o', 'out.json');
  expect(ended).toMatchObject({ code: 2, out: '' });
  expect(ended.err.split('\n').at(-1)).toMatch(
    /^The two could not be joined: No write can follow counter \d+\. Nothing was written\.$/,
  );
});
