import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findClashes } from '../../../../shared/document/merge/clashes.ts';
import { onlyProjectFile } from '../../../helpers/app/project-file.ts';
import { receiveCopy } from '../../../helpers/services/receive-copy.ts';
import {
  addNote,
  commitChanges,
  documentOf,
  noteTexts,
  readText,
  removeAll,
  setNote,
  sheet,
  startTestApp,
  type TestApp,
  temporaryFolder,
  versionFolderOf,
  watchProject,
} from '../../../helpers/services/test-app.ts';
import { waitUntil } from '../../../helpers/vitest/wait-until.ts';

let root: string;
let app: TestApp;
let key: string;
let path: string;

beforeEach(async () => {
  root = await temporaryFolder();
  app = await startTestApp(join(root, 'council'));
  ({ key } = await app.api.library.create(sheet));
  path = await onlyProjectFile(app.home);
  await commitChanges(app, key, [addNote('note1', 'before')]);
  await commitChanges(app, key, [addNote('note2', 'left alone')]);
});
afterEach(async () => {
  await app.services.close();
  await removeAll(root);
});

const byHand = async (from = 'before', to = 'by hand'): Promise<string> => {
  const text = (await readText(path)).replace(`"${from}"`, `"${to}"`);
  await writeFile(path, text);
  return text;
};
const opened = () => app.api.project.open({ key });
const versionTexts = async (): Promise<string> => {
  const folder = versionFolderOf(app, key);
  const names = (await readdir(folder)).filter((name) => name.endsWith('.alongside.json'));
  return (await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')))).join('');
};
/** The state of our folder for this project, name by name. */
const shelf = async (): Promise<string[]> => (await readdir(versionFolderOf(app, key))).sort();

describe('a file changed by hand while it was closed', () => {
  it('is shown as we had it, with what differs, and nothing on disk changes by opening and closing', async () => {
    await app.services.close();
    const text = await byHand();
    const before = await shelf();
    const { outcome, document, readOnly } = await opened();
    expect(outcome).toMatchObject({
      outcome: 'changedOutside',
      sentence: expect.stringContaining('changed outside Alongside'),
      details: ['Note “before”, Note: “by hand” in the file, “before” here.'],
    });
    expect(readOnly).toBe(false);
    expect(noteTexts(JSON.parse(document))).toEqual(['before', 'left alone']);
    await wait(2500);
    await app.services.close();
    expect(await readText(path)).toBe(text);
    expect(await shelf()).toEqual(before);
    // Neither answered nor forgotten.
    expect((await opened()).outcome.outcome).toBe('changedOutside');
  });

  it('is taken in as a value beside ours, with both files of before kept, and can be taken out whole', async () => {
    await app.services.close();
    const text = await byHand();
    const { outcome } = await opened();
    const incomingId = outcome.incomingId ?? '';
    expect(await app.api.project.previewMerge({ key, incomingId })).toMatchObject({
      incoming: 1,
      clashes: 1,
    });
    await app.api.project.mergeIncoming({ key, incomingId });
    const taken = await documentOf(app, key);
    expect(noteTexts(taken)).toEqual(['by hand', 'left alone']);
    expect(findClashes(taken)).toHaveLength(1);
    expect((await opened()).outcome.outcome).toBe('ok');
    expect(await versionTexts()).toContain(text);
    await waitUntil(async () => expect(await readText(path)).toContain('"!":{"text":{'));
    expect(await app.api.project.undoMerge({ key })).toMatchObject({ done: true });
    await app.services.close();
    expect(noteTexts(await documentOf(app, key))).toEqual(['before', 'left alone']);
    expect(await readText(path)).not.toContain('by hand');
    expect((await opened()).outcome.outcome).toBe('ok');
  });

  it('is taken in with what stands in no field of its records, as it was written', async () => {
    await app.services.close();
    await byHand('before', 'before","my own words":"kept","n":1e400,"a":"');
    const { outcome } = await opened();
    expect(outcome.outcome).toBe('changedOutside');
    await app.api.project.mergeIncoming({ key, incomingId: outcome.incomingId ?? '' });
    await app.services.close();
    expect(await readText(path)).toContain('"unreadable":{"my own words":"kept","n":"1e400"}');
  });

  it('is asked about, and kept, where nothing but names of its top differ that nobody knows', async () => {
    await app.services.close();
    const text = (await readText(path)).replace('"trash":{', '"future":"words",\n"trash":{');
    await writeFile(path, text);
    const { outcome } = await opened();
    expect(outcome).toMatchObject({
      outcome: 'changedOutside',
      incomingId: expect.any(String),
      details: ['Beside its records the file says something that Alongside does not know.'],
    });
    await app.api.project.mergeIncoming({ key, incomingId: outcome.incomingId ?? '' });
    await app.services.close();
    expect(await versionTexts()).toContain(text);
  });

  it('is left: ours is written over it, and what it said is kept among the versions', async () => {
    await app.services.close();
    const text = await byHand();
    const { incomingId = '' } = (await opened()).outcome;
    await app.api.project.dismissIncoming({ key, incomingId });
    await app.services.close();
    expect(await readText(path)).not.toContain('by hand');
    expect(await versionTexts()).toContain(text);
    const { outcome, document } = await opened();
    expect(outcome.outcome).toBe('ok');
    expect(noteTexts(JSON.parse(document))).toEqual(['before', 'left alone']);
    // From there it comes in by its values too, beside ours.
    const kept = (await app.api.project.versions({ key })).find(({ reason }) => reason === 'outside');
    const version = await app.api.project.readVersion({ key, number: kept?.number ?? 0 });
    const counts = await app.api.project.mergeIncoming({ key, incomingId: version.incomingId });
    expect(counts).toMatchObject({ incoming: 1, clashes: 1 });
  });

  it('does not keep anybody from working: edits are safe here, out of the file, and compared rightly later', async () => {
    await app.services.close();
    const text = await byHand();
    await opened();
    const done = await commitChanges(app, key, [setNote('note2', 'worked on'), addNote('note3', 'new')]);
    expect(done.save).toMatchObject({ state: 'failed', reason: 'changedOutside' });
    await wait(1500);
    await app.services.close();
    expect(await readText(path)).toBe(text);
    app = await startTestApp(app.home);
    expect(await readText(path)).toBe(text);
    const { outcome, document } = await opened();
    expect(outcome.details).toEqual(['Note “before”, Note: “by hand” in the file, “before” here.']);
    expect(noteTexts(JSON.parse(document))).toEqual(['before', 'new', 'worked on']);
    await app.api.project.mergeIncoming({ key, incomingId: outcome.incomingId ?? '' });
    const taken = await documentOf(app, key);
    expect(noteTexts(taken)).toEqual(['by hand', 'new', 'worked on']);
    expect(findClashes(taken)).toHaveLength(1);
    await app.services.close();
    expect(await readText(path)).toContain('worked on');
  });

  it('says the same all the same: it says so, asks nothing, and writes with the next edit', async () => {
    await app.services.close();
    const text = (await readText(path)).replaceAll('\n', '\r\n');
    await writeFile(path, text);
    const { outcome } = await opened();
    expect(outcome.outcome).toBe('changedOutside');
    expect(outcome.incomingId).toBeUndefined();
    await wait(2500);
    await app.services.close();
    expect(await readText(path)).toBe(text);
    await commitChanges(app, key, [addNote('note3', 'new')]);
    await app.services.close();
    expect((await opened()).outcome.outcome).toBe('ok');
    expect(noteTexts(await documentOf(app, key))).toEqual(['before', 'left alone', 'new']);
  });

  it('lacks a record: that deletes nothing, and is said', async () => {
    await app.services.close();
    const lines = (await readText(path)).split('\n');
    const at = lines.findIndex((line) => line.includes('left alone'));
    lines.splice(at, 1);
    lines[at - 1] = (lines[at - 1] ?? '').replace(/,$/, '');
    await writeFile(path, lines.join('\n'));
    const { outcome } = await opened();
    expect(outcome.details).toEqual(['Note “left alone”: no longer in the file. It is not deleted by that.']);
    await app.api.project.dismissIncoming({ key, incomingId: outcome.incomingId ?? '' });
    await app.services.close();
    expect(await readText(path)).toContain('left alone');
  });
});

describe('a file changed by hand that is new here', () => {
  it('is shown as it is, its stamps are not believed, and it is written once the person says so', async () => {
    await app.services.close();
    const text = await byHand();
    await mkdir(join(root, 'post'));
    const received = join(root, 'post', 'Street.alongside.json');
    await writeFile(received, text);
    const carers = await startTestApp(join(root, 'carers'));
    const theirs = (await carers.services.openPath(received)).key ?? '';
    const { outcome, document } = await carers.api.project.open({ key: theirs });
    expect(outcome).toMatchObject({ outcome: 'changedOutside', details: [] });
    expect(noteTexts(JSON.parse(document))).toEqual(['by hand', 'left alone']);
    await commitChanges(carers, theirs, [addNote('note3', 'new')]);
    await carers.services.close();
    expect(await readText(received)).toBe(text);
    const again = await carers.api.project.open({ key: theirs });
    expect(again.outcome.outcome).toBe('changedOutside');
    await carers.api.project.dismissIncoming({ key: theirs, incomingId: again.outcome.incomingId ?? '' });
    await carers.services.close();
    // At the council, where the value of before is known under its own dot, both are there.
    const bytes = (await readFile(received)).toString('base64');
    await byHand('by hand', 'before');
    expect((await opened()).outcome.outcome).toBe('ok');
    const came = await receiveCopy(app.api, { name: 'back.json', bytes });
    await app.api.project.mergeIncoming({ key, incomingId: came.incomingId ?? '' });
    const taken = await documentOf(app, key);
    expect(findClashes(taken)).toMatchObject([{ kind: 'note', id: 'note1', field: 'text' }]);
    expect(noteTexts(taken)).toContain('new');
  });
});

describe('a file changed by hand while it is open', () => {
  const hear = async (): Promise<{ outcomes: () => string[]; stop: () => void }> => {
    const { events, stop } = await watchProject(app, key);
    const outcomes = () =>
      events.flatMap((event) => (event.type === 'outcome' ? [event.outcome.outcome] : []));
    return { outcomes, stop };
  };

  it('is asked about before anything is written, edits or not', async () => {
    await app.api.project.close({ key });
    await opened();
    const { outcomes, stop } = await hear();
    const text = await byHand();
    await commitChanges(app, key, [addNote('note3', 'meanwhile')]);
    await waitUntil(() => expect(outcomes()).toEqual(['changedOutside']));
    expect(await readText(path)).toBe(text);
    const { outcome } = await opened();
    await app.api.project.mergeIncoming({ key, incomingId: outcome.incomingId ?? '' });
    await waitUntil(() => expect(outcomes()).toEqual(['changedOutside', 'ok']));
    stop();
    await app.services.close();
    expect(noteTexts(await documentOf(app, key))).toEqual(['by hand', 'left alone', 'meanwhile']);
    expect(findClashes(await documentOf(app, key))).toHaveLength(1);
  });

  it('and put right again: the question goes', async () => {
    await app.api.project.close({ key });
    await opened();
    const { outcomes, stop } = await hear();
    const sound = await readText(path);
    await byHand();
    await waitUntil(() => expect(outcomes()).toEqual(['changedOutside']));
    await writeFile(path, sound);
    await waitUntil(() => expect(outcomes()).toEqual(['changedOutside', 'ok']));
    await waitUntil(async () => expect((await opened()).save.state).toBe('saved'));
    stop();
  });

  it('and again while it is asked: an old answer does not write over the newer change', async () => {
    await app.services.close();
    await byHand();
    const { incomingId = '' } = (await opened()).outcome;
    const newer = await byHand('left alone', 'changed too');
    await waitUntil(async () => expect((await opened()).outcome.incomingId).not.toBe(incomingId));
    await app.api.project.dismissIncoming({ key, incomingId });
    await wait(1500);
    expect(await readText(path)).toBe(newer);
    expect((await opened()).outcome.details).toHaveLength(2);
  });
});
