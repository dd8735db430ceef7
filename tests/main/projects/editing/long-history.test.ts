import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { platform } from '../../../../main/projects/platform.ts';
import { readJournal, writtenClockOf } from '../../../../main/storage/journal.ts';
import { nodeFiles } from '../../../../main/storage/node-files.ts';
import { readSnapshotFolder } from '../../../../main/storage/snapshots.ts';
import { createProjectWriter } from '../../../../shared/document/file/project-writer.ts';
import type { ProjectDocument } from '../../../../shared/document/model/document.ts';
import { clockCovers } from '../../../../shared/document/model/dots.ts';
import { emptyDocument } from '../../../../shared/document/model/empty-document.ts';
import { applyChanges } from '../../../helpers/document/apply-changes.ts';
import {
  addNote,
  commitChanges,
  cutPower,
  noteTexts,
  projectForEach,
  readText,
  setNote,
  startTestApp,
  type TestApp,
  versionFolderOf,
  watchProject,
} from '../../../helpers/services/test-app.ts';
import { waitUntil } from '../../../helpers/vitest/wait-until.ts';

const stage = projectForEach();
const SESSIONS = 3000;

/** A project that was opened and edited three thousand times. */
const oldProject = (): ProjectDocument => {
  const begun = applyChanges(emptyDocument('p12345678'), [
    { op: 'add', kind: 'project', id: 'p12345678', fields: { title: 'Street' } },
    addNote('note1', 'first'),
  ]);
  const names = Array.from({ length: SESSIONS }, (_, index) => `Q${index}`);
  return {
    ...begun,
    clock: { Tester01: 1, ...Object.fromEntries(names.map((name) => [name, 7])) },
    sessions: Object.fromEntries(names.map((name) => [name, { role: 'lead', on: '2026-03-02' }])),
  };
};

const path = (): string => join(stage.root, 'street.alongside.json');

const open = async (app: TestApp): Promise<string> => {
  const { key } = await app.api.library.openPath({ path: path() });
  if (key === undefined) throw new Error('not opened');
  await app.api.project.open({ key });
  return key;
};

const journalOf = async (app: TestApp, key: string) => {
  const { journals } = await readSnapshotFolder(nodeFiles, versionFolderOf(app, key));
  const found = await readJournal(nodeFiles, journals.at(-1)?.path ?? '');
  if (!found) throw new Error('no journal');
  return found;
};

/** Resolves once the journal says that the file holds all of it. */
const written = (app: TestApp, key: string, text: string): Promise<void> =>
  waitUntil(async () => {
    expect(await readText(path())).toContain(text);
    const { lines } = await journalOf(app, key);
    expect(lines.at(-1)).toHaveProperty('wrote');
  });

it('tells windows and the journal of an edit what is new, however long the past is', async () => {
  await writeFile(path(), createProjectWriter(platform)(oldProject()));
  const { app } = stage;
  const key = await open(app);
  const { events, stop } = await watchProject(app, key);
  await commitChanges(app, key, [setNote('note1', 'second')]);
  await commitChanges(app, key, [setNote('note1', 'third')]);
  await written(app, key, 'third');
  const told = events.filter(({ type }) => type === 'edited');
  expect(told).toHaveLength(2);
  for (const event of told) expect(JSON.stringify(event).length).toBeLessThan(2000);
  const { lines, length } = await journalOf(app, key);
  const [journal] = (await readSnapshotFolder(nodeFiles, versionFolderOf(app, key))).journals;
  const firstLine = (await readFile(journal?.path ?? '', 'utf8')).indexOf('\n');
  expect(lines.length).toBeGreaterThanOrEqual(3);
  expect(length - firstLine).toBeLessThan(4000);
  stop();
});

it('knows after a power cut what the file held: nothing is asked, and an older copy put back still is', async () => {
  const before = createProjectWriter(platform)(oldProject());
  await writeFile(path(), before);
  const key = await open(stage.app);
  await commitChanges(stage.app, key, [setNote('note1', 'second')]);
  await written(stage.app, key, 'second');
  await commitChanges(stage.app, key, [addNote('note2', 'more')]);
  await written(stage.app, key, 'more');
  const journal = await journalOf(stage.app, key);
  expect(journal.lines.some((line) => 'wrote' in line && line.more)).toBe(true);
  expect(clockCovers(writtenClockOf(journal), journal.base.clock)).toBe(true);
  const [same, older] = [join(stage.root, 'same'), join(stage.root, 'older')];
  await cutPower(stage.app, same);
  await cutPower(stage.app, older);
  await stage.app.services.close();
  stage.app = await startTestApp(same);
  const again = await stage.app.api.project.open({ key });
  expect(again.outcome.outcome).toBe('ok');
  expect(noteTexts(JSON.parse(again.document))).toEqual(['more', 'second']);
  await stage.app.services.close();
  await writeFile(path(), before);
  stage.app = await startTestApp(older);
  const opened = await stage.app.api.project.open({ key });
  expect(opened.outcome.outcome).toBe('olderCopy');
  const { incomingId = '' } = opened.outcome;
  await stage.app.api.project.mergeIncoming({ key, incomingId });
  const { document } = await stage.app.api.project.open({ key });
  expect(noteTexts(JSON.parse(document))).toEqual(['more', 'second']);
});
