import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { bundle } from '../../../build/bundle.mjs';
import { inProject } from '../../../build/project-paths.mjs';
import { platform } from '../../../main/projects/platform.ts';
import { readProject } from '../../../shared/document/file/read-project.ts';
import { findClashes } from '../../../shared/document/merge/clashes.ts';
import type { ProjectDocument } from '../../../shared/document/model/document.ts';
import { documentRules } from '../../../shared/records/kind-registry.ts';
import { bytesOf, edited, sample } from './at-work.ts';

/** The command line as git starts it: a program of its own. */
const programs = inProject('.cache', `cli-of-test-${process.pid}`);

beforeAll(() => bundle({ cli: 'main/cli/cli.ts' }, programs));
afterAll(() => rm(programs, { recursive: true, force: true }));

interface Ended {
  readonly code: number;
  readonly said: string;
}

/** A repository with one project in it, set up as the README says. */
const repository = async (name: string) => {
  const folder = await mkdtemp(join(tmpdir(), 'alongside git-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const git = (...args: string[]): Promise<Ended> =>
    new Promise((resolve) => {
      // Nothing that this machine's person has set for git takes part.
      const { PATH, SystemRoot } = process.env;
      const env = { PATH, SystemRoot, HOME: folder, GIT_CONFIG_NOSYSTEM: '1', LC_ALL: 'C' };
      execFile('git', args, { cwd: folder, env }, (error, out, err) => {
        resolve({ code: typeof error?.code === 'number' ? error.code : 0, said: out + err });
      });
    });
  const path = join(folder, name);
  const commit = async (content: ProjectDocument | string, message: string): Promise<void> => {
    await writeFile(path, typeof content === 'string' ? content : bytesOf(content));
    await git('add', '-A');
    await git('commit', '-m', message);
  };
  await git('init', '-b', 'main');
  await git('config', 'user.name', 'A tester');
  await git('config', 'user.email', 'tester@example.invalid');
  const driver = `"${process.execPath}" "${join(programs, 'cli.mjs')}" merge %A %B -o %A --replace --name %P`;
  await git('config', 'merge.alongside.name', 'Alongside');
  await git('config', 'merge.alongside.driver', driver);
  await writeFile(join(folder, '.gitattributes'), '*.alongside.json merge=alongside -text\n');
  const document = async (): Promise<ProjectDocument> => {
    const read = readProject(await readFile(path), platform);
    if (read.outcome !== 'ok') throw new Error(`${read.outcome}: ${read.sentence}`);
    return read.document;
  };
  return { git, commit, document, folder };
};

/** Two branches that went their ways from the sample; `main` is checked out. */
const parted = async (name: string, ours: ProjectDocument | string, theirs: ProjectDocument | string) => {
  const all = await repository(name);
  await all.commit(sample(), 'The sample');
  await all.git('checkout', '-b', 'partner');
  await all.commit(theirs, 'Theirs');
  await all.git('checkout', 'main');
  await all.commit(ours, 'Ours');
  return all;
};

const [barrier = ''] = Object.keys(sample().records.barrier ?? {});
const [note = ''] = Object.keys(sample().records.note ?? {});
const setBarrier = (session: string, statement: string) =>
  edited(sample(), session, { op: 'set', kind: 'barrier', id: barrier, fields: { statement } });
const setNote = (session: string, text: string) =>
  edited(sample(), session, { op: 'set', kind: 'note', id: note, fields: { text } });

const NAME = 'a project (2).alongside.json';

test('git merge makes the two one where nothing clashes, and names the project’s file', async () => {
  const { git, document } = await parted(NAME, setBarrier('Mm00Mm00', 'Ours'), setNote('Tt00Tt00', 'Theirs'));
  const { code, said } = await git('merge', 'partner', '-m', 'Joined');
  expect(said).toContain(`${NAME}: 1 came in, 0 to settle.`);
  expect(said).not.toContain('.merge_file');
  expect(code).toBe(0);
  const { records } = await document();
  expect(records.barrier?.[barrier]?.statement).toBe('Ours');
  expect(records.note?.[note]?.text).toBe('Theirs');
  expect((await git('status', '--porcelain')).said).toBe('');
});

test('git stops at a clash with a file that Alongside opens, both values in it', async () => {
  const { git, document } = await parted(
    NAME,
    setBarrier('Mm00Mm00', 'Ours'),
    setBarrier('Tt00Tt00', 'Theirs'),
  );
  const { code, said } = await git('merge', 'partner', '-m', 'Joined');
  expect(code).toBe(1);
  expect(said).toContain(`${NAME}: 2 came in, 1 to settle.`);
  expect(said).toContain(`CONFLICT (content): Merge conflict in ${NAME}`);
  expect(findClashes(await document(), documentRules)).toHaveLength(1);
  await git('add', '-A');
  expect((await git('commit', '-m', 'Joined')).code).toBe(0);
});

test('git stops, and ours stays, where theirs cannot be read: the sentence names the file', async () => {
  const cut = new TextDecoder().decode(bytesOf(setNote('Tt00Tt00', 'Theirs'))).slice(0, 900);
  const { git, document } = await parted(NAME, setBarrier('Mm00Mm00', 'Ours'), cut);
  const { code, said } = await git('merge', 'partner', '-m', 'Joined');
  expect(code).toBe(1);
  expect(said).toContain(`${NAME} (theirs): The end of this file is missing`);
  expect(said).not.toContain('.merge_file');
  expect((await document()).records.barrier?.[barrier]?.statement).toBe('Ours');
});

test('what was changed by hand on one branch comes beside the other, and is named', async () => {
  const byHand = new TextDecoder()
    .decode(bytesOf(sample()))
    .replace('"statement":"', '"statement":"By hand: ');
  const { git, document } = await parted(NAME, setNote('Mm00Mm00', 'Ours'), byHand);
  const { code, said } = await git('merge', 'partner', '-m', 'Joined');
  expect(code).toBe(1);
  expect(said).toContain(`${NAME} (theirs): changed outside Alongside, or damaged.`);
  expect(findClashes(await document(), documentRules)).toMatchObject([
    {
      shown: expect.stringMatching(/^By hand: /),
      others: [{ value: expect.not.stringMatching(/^By hand/) }],
    },
    { id: note, others: [{ value: 'Ours' }] },
  ]);
});
