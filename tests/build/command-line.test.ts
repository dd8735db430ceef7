import { execFile } from 'node:child_process';
import { copyFile, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { commandLineName, writeCommandLine } from '../../build/package/command-line.mjs';
import { inProject, packageVersion, projectRoot } from '../../build/project-paths.mjs';
import { bytesOf, edited, sample } from '../main/cli/at-work.ts';
import { docx, paragraph } from '../main/notes/docx.ts';

let made: string;
beforeAll(async () => {
  made = await mkdtemp(join(tmpdir(), 'alongside-command-line-'));
  await writeCommandLine(made);
});
afterAll(() => rm(made, { recursive: true, force: true }));

/** The one file, copied alone into an empty folder, as somebody has it who only has the app. */
const alone = async () => {
  const folder = await mkdtemp(join(tmpdir(), 'alongside alone-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await copyFile(join(made, commandLineName), join(folder, commandLineName));
  const alongside = (...args: string[]): Promise<{ code: number; out: string; err: string }> =>
    new Promise((resolve) => {
      // Nothing of the project is found through what npm and the test runner say of it.
      const env = { PATH: '', SystemRoot: process.env.SystemRoot };
      execFile(process.execPath, [commandLineName, ...args], { cwd: folder, env }, (error, out, err) =>
        resolve({ code: error === null ? 0 : Number(error.code), out, err }),
      );
    });
  const put = (name: string, content: string | Uint8Array): Promise<void> =>
    writeFile(join(folder, name), content);
  return { folder, alongside, put };
};

test('info and validate read a project', async () => {
  const { alongside, put } = await alone();
  await put('a.alongside.json', bytesOf(sample()));
  const info = await alongside('info', 'a.alongside.json');
  expect(info).toMatchObject({ code: 0, err: '' });
  expect(info.out).toContain('Company on our street');
  expect(await alongside('validate', 'a.alongside.json')).toMatchObject({ code: 0, err: '' });
});

test('validate ends with 1 for a damaged one, and with 2 where there is none', async () => {
  const { alongside, put } = await alone();
  await put('a.alongside.json', bytesOf(sample()).slice(0, -100));
  expect((await alongside('validate', 'a.alongside.json')).code).toBe(1);
  expect((await alongside('validate', 'b.alongside.json')).code).toBe(2);
});

test('merge makes two copies one', async () => {
  const { folder, alongside, put } = await alone();
  const [barrier = ''] = Object.keys(sample().records.barrier ?? {});
  const theirs = edited(sample(), 'Tt00Tt00', {
    op: 'set',
    kind: 'barrier',
    id: barrier,
    fields: { statement: 'Theirs' },
  });
  await put('mine.alongside.json', bytesOf(sample()));
  await put('theirs.alongside.json', bytesOf(theirs));
  const ended = await alongside(
    'merge',
    'mine.alongside.json',
    'theirs.alongside.json',
    '-o',
    'one.alongside.json',
  );
  expect(ended).toMatchObject({ code: 0, out: expect.stringContaining('0 to settle.') });
  expect(await readFile(join(folder, 'one.alongside.json'), 'utf8')).toContain('"Theirs"');
});

test.each([
  ['text', 'notes.txt', 'Barriers\n- Nobody knows whom to ring\n'],
  ['a Word document', 'notes.docx', docx([paragraph('Nobody knows whom to ring')])],
])('import-notes makes a project of %s', async (_, name, notes) => {
  const { folder, alongside, put } = await alone();
  await put(name, notes);
  const ended = await alongside('import-notes', name, '-o', 'new.alongside.json', '--title', 'New');
  expect(ended).toMatchObject({ code: 0, err: '' });
  expect(await readFile(join(folder, 'new.alongside.json'), 'utf8')).toContain('Nobody knows whom to ring');
  expect((await alongside('validate', 'new.alongside.json')).code).toBe(0);
  expect((await readdir(folder)).sort()).toEqual([commandLineName, 'new.alongside.json', name]);
});

test('its help names the file itself', async () => {
  const { alongside } = await alone();
  const { code, out } = await alongside('help');
  expect(code).toBe(0);
  expect(out).toContain('node alongside-cli.mjs COMMAND');
  expect(out).not.toContain('npm run');
});

test('it says what it is, holds the licences of its packages, and no path of this machine', async () => {
  const text = await readFile(join(made, commandLineName), 'utf8');
  expect(text.split('\n')[1]).toContain(`The command line of Alongside ${packageVersion}`);
  for (const name of ['postal-mime', 'parse5', 'zod', 'saxes'])
    expect(text).toMatch(new RegExp(`^// ${name} \\d+\\.\\d+\\.\\d+$`, 'm'));
  expect(text).not.toContain('@xyflow');
  expect(text).not.toContain(projectRoot);
  expect(text).not.toContain(inProject('node_modules'));
  expect(text).not.toContain('sourceMappingURL=');
});
