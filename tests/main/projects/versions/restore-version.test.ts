import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { nodeFiles } from '../../../../main/storage/node-files.ts';
import { readSnapshotFolder } from '../../../../main/storage/snapshots.ts';
import type { Change } from '../../../../shared/document/edit/edit.ts';
import { prepareEdit } from '../../../../shared/document/edit/prepare-edit.ts';
import { revertChanges } from '../../../../shared/document/edit/revert-changes.ts';
import type { Fields } from '../../../../shared/document/model/document.ts';
import { recordOf } from '../../../../shared/document/model/selectors.ts';
import { redact } from '../../../../shared/document/sharing/redact.ts';
import { recordStep } from '../../../../shared/document/undo/history-step.ts';
import { planUndo } from '../../../../shared/document/undo/plan-undo.ts';
import { createUndoStack } from '../../../../shared/document/undo/undo-stack.ts';
import { documentRules, kindRegistry } from '../../../../shared/records/kind-registry.ts';
import { receiveCopy } from '../../../helpers/services/receive-copy.ts';
import {
  addNote,
  commitChanges,
  documentOf,
  type EditInput,
  noteTexts,
  projectForEach,
  recordingReads,
  setNote,
  startTestApp,
  type TestApp,
  versionFolderOf,
} from '../../../helpers/services/test-app.ts';

const stage = projectForEach();
const add = (kind: string, id: string, fields: Fields): Change => ({ op: 'add', kind, id, fields });
const set = (kind: string, id: string, fields: Fields): Change => ({ op: 'set', kind, id, fields });
const statusOf = async (): Promise<unknown> =>
  recordOf(await documentOf(stage.app, stage.key), { kind: 'hypothesis', id: 'hyp1' })?.fields.status;

const keep = async (name: string): Promise<number> => {
  await stage.app.api.project.keepVersion({ key: stage.key, name });
  const versions = await stage.app.api.project.versions({ key: stage.key });
  return versions.find((one) => one.name === name)?.number ?? 0;
};
const compare = (number: number) => stage.app.api.project.compareVersion({ key: stage.key, number });

/** Goes back as a window does, and gives what its Undo would hold. */
const goBack = async (app: TestApp, key: string, number: number, isHistoryStep = true) => {
  const { changes } = await app.api.project.changesToRestore({ key, number });
  const before = await documentOf(app, key);
  const edit = prepareEdit(before, JSON.parse(changes) as Change[], documentRules);
  const { dot } = await app.api.project.commit({ key, edit: edit as EditInput, isHistoryStep });
  return recordStep(before, edit, dot, 'Go back');
};

const hypothesis = { title: 'Same student', weBelieve: 'a weekly visit' };

describe('going back to a version', () => {
  it('goes past the guards of a lifecycle, and Undo comes back past them', async () => {
    const { app, key } = stage;
    await commitChanges(app, key, [add('hypothesis', 'hyp1', { ...hypothesis, status: 'draft' })]);
    const number = await keep('a draft');
    for (const status of ['retired', 'supported']) {
      const edit = prepareEdit(
        await documentOf(app, key),
        [set('hypothesis', 'hyp1', { status })],
        documentRules,
      );
      await app.api.project.commit({ key, edit: edit as EditInput, isHistoryStep: true });
    }
    await expect(goBack(app, key, number, false)).rejects.toMatchObject({ code: 'REFUSED' });
    const step = await goBack(app, key, number);
    expect(await statusOf()).toBe('draft');
    const isOurs = () => true;
    const { edits, skipped, partnerEdited } = planUndo(
      await documentOf(app, key),
      step,
      documentRules,
      isOurs,
    );
    expect([skipped, partnerEdited, edits.length]).toEqual([[], [], 1]);
    await app.api.project.commit({ key, edit: edits[0] as EditInput, isHistoryStep: true });
    expect(await statusOf()).toBe('supported');
  });

  it('loses nothing: what was there is kept as a version, and a partner’s work joins as ever', async () => {
    const { app, key } = stage;
    await commitChanges(app, key, [addNote('note1', 'at first')]);
    const number = await keep('at first');
    await commitChanges(app, key, [setNote('note1', 'later'), addNote('note2', 'written since')]);
    const { bytes } = await app.api.project.saveCopy({ key });
    const carers = await startTestApp(join(stage.root, 'carers'));
    const theirs = (await receiveCopy(carers.api, { name: 'x', bytes: bytes ?? '' })).key ?? '';
    await commitChanges(carers, theirs, [setNote('note2', 'by the carers'), addNote('note3', 'theirs')]);
    await goBack(app, key, number);
    expect(noteTexts(await documentOf(app, key))).toEqual(['at first']);
    const [newest] = await app.api.project.versions({ key });
    expect(newest?.reason).toBe('beforeRestore');
    expect(await compare(newest?.number ?? 0)).toMatchObject({
      comesBack: { cards: 1 },
      changed: { cards: 1 },
    });
    const exchange = async (from: TestApp, of: string, to: TestApp, into: string) => {
      const copy = await from.api.project.saveCopy({ key: of });
      const { incomingId = '' } = await receiveCopy(to.api, { name: 'x', bytes: copy.bytes ?? '' });
      if (incomingId !== '') await to.api.project.mergeIncoming({ key: into, incomingId });
    };
    await exchange(carers, theirs, app, key);
    await exchange(app, key, carers, theirs);
    const mine = await documentOf(app, key);
    // What the partner wrote without knowing of it stands beside the delete, and is asked about.
    expect(noteTexts(mine)).toEqual(['at first', 'by the carers', 'theirs']);
    expect((await documentOf(carers, theirs)).records).toEqual(mine.records);
    await carers.services.close();
  });

  it('from a copy that held things back deletes nothing and clears nothing', async () => {
    const { app, key } = stage;
    await commitChanges(app, key, [
      add('action', 'act1', { title: 'Tea', owners: ['coordinator'] }),
      add('note', 'note1', { text: 'private', sensitivity: 'restricted' }),
    ]);
    const full = await documentOf(app, key);
    expect(revertChanges(full, redact(full, 'partners', kindRegistry))).toEqual([]);
  });
});

describe('the list of versions', () => {
  it('reads no version, and remembers what a comparison found', async () => {
    const { app, key } = stage;
    await commitChanges(app, key, [addNote('note1', 'one')]);
    const number = await keep('one note');
    await commitChanges(app, key, [addNote('note2', 'two'), setNote('note1', 'one, better')]);
    expect(await compare(number)).toMatchObject({ goes: { cards: 1 }, changed: { cards: 1 }, cards: 1 });
    await app.services.close();
    const { files, read } = recordingReads();
    stage.app = await startTestApp(app.home, files);
    await documentOf(stage.app, key);
    read.length = 0;
    const versions = await stage.app.api.project.versions({ key });
    expect(versions.find((one) => one.number === number)).toMatchObject({ name: 'one note', cards: 1 });
    expect(read.filter((path) => path.endsWith('.alongside.json'))).toEqual([]);
  });

  it('says of a damaged version that it cannot be read; nothing else breaks', async () => {
    const { app, key } = stage;
    await commitChanges(app, key, [addNote('note1', 'one')]);
    const number = await keep('soon damaged');
    const { versions } = await readSnapshotFolder(nodeFiles, versionFolderOf(app, key));
    const path = versions.find((one) => one.number === number)?.path ?? '';
    const bytes = await readFile(path);
    // Cut short, and one letter another: neither is gone back to.
    for (const damaged of [bytes.subarray(0, 200), Buffer.from(bytes.toString().replace('"one"', '"two"'))]) {
      await writeFile(path, damaged);
      expect(await compare(number)).toMatchObject({
        outcome: 'damaged',
        sentence: expect.stringContaining('damaged'),
      });
      await expect(app.api.project.changesToRestore({ key, number })).rejects.toThrow('cannot be read');
    }
    const others = (await app.api.project.versions({ key })).filter((one) => one.number !== number);
    for (const other of others) expect(await compare(other.number)).toMatchObject({ outcome: 'ok' });
  });
});

describe('a window’s history after an erasure', () => {
  it('holds no word of the record, and no step that would do nothing', async () => {
    const { app, key } = stage;
    await commitChanges(app, key, [addNote('note1', 'stays')]);
    const before = await documentOf(app, key);
    const edit = prepareEdit(
      before,
      [setNote('note1', 'SECRET'), addNote('note2', 'SECRET too')],
      documentRules,
    );
    const history = createUndoStack();
    history.push(recordStep(before, edit, 'Pending0-9', 'Write “SECRET”'), undefined, 0);
    history.push(
      recordStep(before, prepareEdit(before, [setNote('note1', 'b')], documentRules), 'Pending0-10', 'Other'),
      undefined,
      5,
    );
    history.forgetRecords([{ kind: 'note', id: 'note2' }]);
    expect(history.nextUndo()?.label).toBe('Other');
    history.forgetRecords([{ kind: 'note', id: 'note1' }]);
    expect([history.canUndo(), history.canRedo()]).toEqual([false, false]);
  });
});
