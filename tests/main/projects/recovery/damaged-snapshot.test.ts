import { readdir, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { nodeFiles } from '../../../../main/storage/node-files.ts';
import { findClashes } from '../../../../shared/document/merge/clashes.ts';
import { onlyProjectFile } from '../../../helpers/app/project-file.ts';
import {
  addNote,
  commitChanges,
  cutPower,
  documentOf,
  holdProjectFiles,
  noteTexts,
  projectForEach,
  readText,
  setNote,
  startTestApp,
  versionFolderOf,
} from '../../../helpers/services/test-app.ts';
import { waitUntil } from '../../../helpers/vitest/wait-until.ts';
import { failingFiles } from '../../storage/failing-files.ts';

const disk = failingFiles(nodeFiles);
const stage = projectForEach(disk);
const shelf = (): string => versionFolderOf(stage.app, stage.key);
const named = async (ending: string): Promise<string[]> =>
  (await readdir(shelf())).filter((name) => name.endsWith(ending)).sort();

/** Writes a note that the journal alone gets, and goes on with what a power cut leaves then; nothing runs on it yet. */
const cutPowerAfter = async (id: string): Promise<void> => {
  const home = join(stage.root, 'second');
  const { release } = holdProjectFiles(disk);
  await commitChanges(stage.app, stage.key, [addNote(id, 'only in the journal')]);
  await cutPower(stage.app, home);
  release();
  await stage.app.services.close();
  stage.app = { ...stage.app, home };
};

/** The lines of a journal, without the room behind them. */
const linesIn = async (name: string): Promise<string> =>
  (await readText(join(shelf(), name))).replace(/\0+$/, '');

/** The newest version as a bad sector leaves it. */
const damageNewest = async (): Promise<void> => {
  const name = (await named('.alongside.json')).at(-1);
  await truncate(join(shelf(), name ?? ''), 200);
};

const inFile = (words: string): Promise<void> =>
  waitUntil(async () => expect(await readText(await onlyProjectFile(stage.app.home))).toContain(words));

/** Edits of one session, some before a new shadow in the middle of it and in the file, the last only in the journal. */
const workPastNewShadow = async (): Promise<string> => {
  await commitChanges(stage.app, stage.key, [addNote('note1', 'at first')]);
  await stage.app.api.project.keepVersion({ key: stage.key });
  await inFile('at first');
  const old = await readText(await onlyProjectFile(stage.app.home));
  await commitChanges(stage.app, stage.key, [setNote('note1', 'before the shadow')]);
  await commitChanges(stage.app, stage.key, [addNote('note0', 'not for long')]);
  await commitChanges(stage.app, stage.key, [{ op: 'erase', kind: 'note', id: 'note0' }]);
  await stage.app.api.project.purgeErased({ key: stage.key });
  await inFile('before the shadow');
  await cutPowerAfter('note2');
  const text = await readText(await onlyProjectFile(stage.app.home));
  expect(text).toContain('before the shadow');
  expect(text).not.toContain('only in the journal');
  return old;
};

describe('a shadow that cannot be read', () => {
  it('and is the only one: its journal is played on the project file', async () => {
    await cutPowerAfter('note1');
    expect(await readText(await onlyProjectFile(stage.app.home))).not.toContain('only in the journal');
    await damageNewest();
    stage.app = await startTestApp(stage.app.home);
    expect(await readText(await onlyProjectFile(stage.app.home))).toContain('only in the journal');
    expect(noteTexts(await documentOf(stage.app, stage.key))).toEqual(['only in the journal']);
    await stage.app.services.close();
    expect(noteTexts(await documentOf(stage.app, stage.key))).toEqual(['only in the journal']);
  });

  it('beside an older one: its journal is not played where edits in between are missing', async () => {
    await workPastNewShadow();
    await damageNewest();
    stage.app = await startTestApp(stage.app.home);
    const document = await documentOf(stage.app, stage.key);
    expect(noteTexts(document)).toEqual(['before the shadow', 'only in the journal']);
    expect(findClashes(document)).toEqual([]);
    await stage.app.services.close();
    const text = await readText(await onlyProjectFile(stage.app.home));
    expect(text).toContain('before the shadow');
    expect(text).toContain('only in the journal');
  });

  it('while the file lacks what the journal builds on: the journal is kept aside, and that is said', async () => {
    const old = await workPastNewShadow();
    await damageNewest();
    await writeFile(await onlyProjectFile(stage.app.home), old);
    const [journal = ''] = await named('.journal');
    const lines = await linesIn(journal);
    stage.app = await startTestApp(stage.app.home);
    expect(await named('.journal')).toEqual([journal]);
    const { outcome, document } = await stage.app.api.project.open({ key: stage.key });
    const [aside = ''] = (await named('.journal')).filter((name) => name.startsWith('found-'));
    expect(outcome).toMatchObject({
      outcome: 'keptAside',
      sentence: expect.stringMatching(/^One change that was safe on this computer could not be brought in/),
      details: [join(shelf(), aside)],
    });
    expect(noteTexts(JSON.parse(document))).toEqual(['at first']);
    await commitChanges(stage.app, stage.key, [addNote('note3', 'goes on')]);
    await stage.app.services.close();
    expect(await linesIn(aside)).toBe(lines);
    expect(lines).toContain('only in the journal');
    const again = await stage.app.api.project.open({ key: stage.key });
    expect(again.outcome.outcome).toBe('ok');
    expect(noteTexts(JSON.parse(again.document))).toEqual(['at first', 'goes on']);
    // What is erased goes from there too, and nothing else does.
    await commitChanges(stage.app, stage.key, [{ op: 'erase', kind: 'note', id: 'note3' }]);
    await stage.app.services.close();
    expect(await linesIn(aside)).toBe(lines);
    await commitChanges(stage.app, stage.key, [addNote('note2', 'the same, elsewhere')]);
    await commitChanges(stage.app, stage.key, [{ op: 'erase', kind: 'note', id: 'note2' }]);
    await stage.app.services.close();
    expect(await readText(join(shelf(), aside))).toContain('"dot"');
    expect(await readText(join(shelf(), aside))).not.toContain('only in the journal');
  });

  it('nor its journal’s first line: the journal is kept aside all the same', async () => {
    await workPastNewShadow();
    const [journal = ''] = await named('.journal');
    const lines = await linesIn(journal);
    await writeFile(join(shelf(), journal), lines.replace('base', 'bass'));
    stage.app = await startTestApp(stage.app.home);
    const { outcome } = await stage.app.api.project.open({ key: stage.key });
    expect(outcome).toMatchObject({ outcome: 'keptAside', sentence: expect.stringMatching(/^Changes /) });
    expect(await readText(outcome.details[0] ?? '')).toContain('only in the journal');
  });
});
