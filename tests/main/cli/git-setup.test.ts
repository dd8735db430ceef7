import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { bundle } from '../../../build/bundle.mjs';
import { inProject } from '../../../build/project-paths.mjs';
import { withAttributes } from '../../../main/cli/git-drivers.ts';
import { platform } from '../../../main/projects/platform.ts';
import { readProject } from '../../../shared/document/file/read-project.ts';
import { findClashes } from '../../../shared/document/merge/clashes.ts';
import { merge } from '../../../shared/document/merge/merge.ts';
import type { ProjectDocument } from '../../../shared/document/model/document.ts';
import { emptyDocument } from '../../../shared/document/model/empty-document.ts';
import { documentRules } from '../../../shared/records/kind-registry.ts';
import { bytesOf, edited, sample } from './at-work.ts';

const programs = inProject('.cache', `cli-of-setup-${process.pid}`);
beforeAll(() => bundle({ cli: 'main/cli/cli.ts' }, programs, true));
afterAll(() => rm(programs, { recursive: true, force: true }));

const NAME = "Nan's project (2).alongside.json";

/** A repository that git-setup has set up, by a command line in a folder with spaces and signs of the shell. */
const setUp = async () => {
  const top = await mkdtemp(join(tmpdir(), 'alongside-setup-'));
  onTestFinished(() => rm(top, { recursive: true, force: true }));
  const folder = join(top, 'repository');
  const tools = join(top, `it's 100% "ours" $HOME`);
  await mkdir(folder);
  await cp(programs, tools, { recursive: true });
  const { PATH, SystemRoot } = process.env;
  const env = { PATH, SystemRoot, HOME: top, GIT_CONFIG_NOSYSTEM: '1', LC_ALL: 'C', GIT_EDITOR: 'true' };
  const run = (program: string, args: readonly string[]) =>
    new Promise<{ code: number; said: string }>((resolve) => {
      execFile(program, [...args], { cwd: folder, env }, (error, out, err) =>
        resolve({ code: typeof error?.code === 'number' ? error.code : 0, said: out + err }),
      );
    });
  const git = (...args: string[]) => run('git', args);
  const alongside = (...args: string[]) => run(process.execPath, [join(tools, 'cli.mjs'), ...args]);
  const commit = async (content: ProjectDocument | string, message: string): Promise<void> => {
    await writeFile(join(folder, NAME), typeof content === 'string' ? content : bytesOf(content));
    await git('add', '-A');
    await git('commit', '-m', message);
  };
  const document = async (): Promise<ProjectDocument> => {
    const read = readProject(await readFile(join(folder, NAME)), platform);
    if (read.outcome !== 'ok') throw new Error(`${read.outcome}: ${read.sentence}`);
    return read.document;
  };
  const begin = async () => {
    await git('init', '-b', 'main');
    await git('config', 'user.name', 'A tester');
    await git('config', 'user.email', 'tester@example.invalid');
    return alongside('git-setup');
  };
  return { folder, git, alongside, commit, document, begin };
};

const [barrier = ''] = Object.keys(sample().records.barrier ?? {});
const [note = ''] = Object.keys(sample().records.note ?? {});
const setBarrier = (replica: string, statement: string, from = sample()) =>
  edited(from, replica, { op: 'set', kind: 'barrier', id: barrier, fields: { statement } });
const setNote = (replica: string, text: string, from = sample()) =>
  edited(from, replica, { op: 'set', kind: 'note', id: note, fields: { text } });

test('refuses outside a repository, sets one up once, and says so the second time', async () => {
  const { folder, alongside, begin } = await setUp();
  const refused = await alongside('git-setup');
  expect(refused).toMatchObject({
    code: 2,
    said: expect.stringContaining('not a folder of a git repository'),
  });
  await expect(readFile(join(folder, '.gitattributes'))).rejects.toThrow();
  expect(await begin()).toMatchObject({ code: 0, said: expect.stringContaining('is set up now.') });
  const attributes = await readFile(join(folder, '.gitattributes'), 'utf8');
  expect(attributes).toBe('*.alongside.json merge=alongside diff=alongside -text\n');
  expect((await alongside('git-setup')).said).toContain('is set up already. Nothing was changed.');
  expect(await readFile(join(folder, '.gitattributes'), 'utf8')).toBe(attributes);
});

test('an older line of ours gives way to the new one, and others stay as they are', () => {
  const ours = '*.alongside.json merge=alongside diff=alongside -text';
  expect(withAttributes('*.png binary')).toBe(`*.png binary\n${ours}\n`);
  expect(withAttributes('*.alongside.json merge=alongside -text\r\n*.md text\r\n')).toBe(
    `${ours}\r\n*.md text\r\n`,
  );
  expect(withAttributes(`${ours}\n`)).toBe(`${ours}\n`);
});

test('git merge and git rebase end as the app would, and git diff shows plain words', async () => {
  const { git, commit, document, begin } = await setUp();
  await begin();
  await commit(sample(), 'The sample');
  await git('checkout', '-b', 'partner');
  const one = setNote('Tt00Tt00', 'Theirs');
  await commit(one, 'One');
  const theirs = setBarrier('Tt00Tt00', 'Theirs too', one);
  await commit(theirs, 'Two');
  await git('checkout', 'main');
  const mine = edited(sample(), 'Mm00Mm00', {
    op: 'add',
    kind: 'idea',
    id: 'idea9',
    fields: { title: 'Mine' },
  });
  await commit(mine, 'Ours');
  const expected = bytesOf(merge(mine, theirs, documentRules).document);
  await git('checkout', '-b', 'merged');
  expect((await git('merge', 'partner', '-m', 'Joined')).code).toBe(0);
  expect(bytesOf(await document())).toEqual(expected);
  expect((await git('diff', 'main', 'merged')).said).toContain('+  What gets in the way: Theirs too');
  await git('checkout', 'partner');
  expect((await git('rebase', 'main')).code).toBe(0);
  expect(bytesOf(await document())).toEqual(expected);
});

test('a clash stops merge and rebase with a file that opens, holding both', async () => {
  const { git, commit, document, begin } = await setUp();
  await begin();
  await commit(sample(), 'The sample');
  await git('checkout', '-b', 'partner');
  await commit(setBarrier('Tt00Tt00', 'Theirs'), 'Theirs');
  await git('checkout', 'main');
  await commit(setBarrier('Mm00Mm00', 'Ours'), 'Ours');
  expect((await git('merge', 'partner')).code).toBe(1);
  expect(findClashes(await document(), documentRules)).toHaveLength(1);
  await git('merge', '--abort');
  await git('checkout', 'partner');
  expect((await git('rebase', 'main')).code).toBe(1);
  expect(findClashes(await document(), documentRules)).toHaveLength(1);
});

test.each([
  ['the same project without a common beginning', setNote('Tt00Tt00', 'Theirs'), 0, 'Theirs'],
  ['another project under one name', edited(emptyDocument('another1'), 'Xx00Xx00'), 1, undefined],
  ['a damaged file', '{"format":"alongside/1",\n"project":', 1, undefined],
] as const)('a file that came on both sides: %s; nothing is lost', async (_name, theirs, code, text) => {
  const { git, commit, document, begin } = await setUp();
  await begin();
  await commit(setBarrier('Mm00Mm00', 'Ours'), 'Ours');
  await git('checkout', '--orphan', 'partner');
  await commit(theirs, 'Theirs');
  const kept = (await git('rev-parse', `partner:${NAME}`)).said;
  await git('checkout', 'main');
  expect((await git('merge', 'partner', '--allow-unrelated-histories', '-m', 'Joined')).code).toBe(code);
  const { records } = await document();
  expect(records.barrier?.[barrier]?.statement).toBe('Ours');
  if (text !== undefined) expect(records.note?.[note]?.text).toBe(text);
  else expect((await git('rev-parse', `:3:${NAME}`)).said).toBe(kept);
});
