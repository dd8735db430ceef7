import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import type { Change } from '../../../../shared/document/edit/edit.ts';
import type { ProjectDocument } from '../../../../shared/document/model/document.ts';
import { recordOf } from '../../../../shared/document/model/selectors.ts';
import { onlyProjectFile } from '../../../helpers/app/project-file.ts';
import { receiveCopy } from '../../../helpers/services/receive-copy.ts';
import {
  commitChanges,
  documentOf,
  pairForEach,
  readText,
  sheet,
  type TestApp,
} from '../../../helpers/services/test-app.ts';
import { atWork } from '../../cli/at-work.ts';

const ID = 't1_predictions';
let council: TestApp;
let carers: TestApp;
let key: string;
pairForEach((pair) => {
  ({ council, carers } = pair);
});

const entry = (id: string) => ({ id, sector: 'council', words: `CANARY${id} all of them` });
const write = (...ids: readonly string[]): Change => ({
  op: 'set',
  kind: 'writingRound',
  id: ID,
  fields: { entries: ids.map(entry) },
});
const idsIn = (document: ProjectDocument): readonly string[] =>
  (
    (recordOf(document, { kind: 'writingRound', id: ID })?.fields.entries ?? []) as unknown as readonly {
      id: string;
    }[]
  )
    .map(({ id }) => id)
    .sort();
const copyOf = async (app: TestApp, of: string): Promise<string> =>
  (await app.api.project.saveCopy({ key: of })).bytes ?? '';

beforeEach(async () => {
  ({ key } = await council.api.library.create(sheet));
  const fields = { about: 't1', purpose: 'predictions', entries: [entry('first')] };
  await commitChanges(council, key, [
    { op: 'add', kind: 'test', id: 't1', fields: { title: 'A test' } },
    { op: 'add', kind: 'writingRound', id: ID, fields },
  ]);
});

test('no review of a copy says a word of it, and what both wrote is joined', async () => {
  const theirs = (await receiveCopy(carers.api, { name: 'S.json', bytes: await copyOf(council, key) })).key;
  await commitChanges(carers, theirs ?? '', [write('first', 'theirs')]);
  const bytes = await copyOf(carers, theirs ?? '');
  await commitChanges(council, key, [write('mine', 'first')]);
  const received = await receiveCopy(council.api, { name: 'S.json', bytes });
  const { incomingId = '' } = received;
  const preview = await council.api.project.previewMerge({ key, incomingId });
  const merged = await council.api.project.mergeIncoming({ key, incomingId });
  expect(preview).toMatchObject({ clashes: 0 });
  expect(preview.differences).toContain('"isHidden":true');
  expect(JSON.stringify([received, preview, merged])).not.toContain('CANARY');
  expect(idsIn(await documentOf(council, key))).toEqual(['first', 'mine', 'theirs']);
});

test('what differs from a version says no word of it, before and behind', async () => {
  await council.api.project.keepVersion({ key, name: 'before' });
  await commitChanges(council, key, [write('first', 'second')]);
  const versions = await council.api.project.versions({ key });
  const compared = await Promise.all(
    versions.map(({ number }) => council.api.project.compareVersion({ key, number })),
  );
  expect(compared.some((one) => one.outcome === 'ok' && one.changed.entries > 0)).toBe(true);
  expect(JSON.stringify([versions, compared])).not.toContain('CANARY');
});

test('a file changed by hand is told of without a word of it, whichever side hides it', async () => {
  await council.services.close();
  const path = await onlyProjectFile(council.home);
  const text = await readText(path);
  for (const changed of [
    text.replace('CANARYfirst', 'CANARYbyhand'),
    text.replace('"entries":', '"shownOn":"2026-03-02","entries":').replace('CANARYfirst', 'CANARYbyhand'),
    text.replace('"entries":[{', '"entries":["CANARYforeign",{'),
    text.replace('"entries":[{', '"entries":1e400,"x":[{'),
  ]) {
    expect(changed).not.toBe(text);
    await writeFile(path, changed);
    const { outcome } = await council.api.project.open({ key });
    expect(outcome.outcome).toBe('changedOutside');
    expect(JSON.stringify(outcome)).not.toMatch(/CANARY/);
    await council.services.close();
  }
});

test('the command line says no word of it', async () => {
  const { alongside, folder, put } = await atWork();
  await commitChanges(council, key, [write('first', 'second')]);
  const text = Buffer.from(await copyOf(council, key), 'base64').toString('utf8');
  await put('mine.json', text);
  await put('broken.json', text.replace('"council"', '7'));
  await put('theirs.json', text.replace('CANARYsecond', 'CANARYother'));
  const ended = [];
  for (const args of [
    ['validate', 'mine.json'],
    ['validate', 'broken.json', '--json'],
    ['info', 'mine.json'],
    ['info', 'broken.json', '--json'],
    ['measures', 'mine.json'],
    ['merge', 'mine.json', 'theirs.json', '-o', 'out.json'],
    ['merge', 'mine.json', 'theirs.json', '-o', 'again.json', '--json'],
  ])
    ended.push(await alongside(...args));
  expect(ended.map(({ code }) => code)).not.toContain(2);
  expect(JSON.stringify(ended)).not.toContain('CANARY');
  expect(await readFile(join(folder, 'out.json'), 'utf8')).toContain('CANARY');
  expect((await readdir(folder)).sort()).toContain('again.json');
});
