import { copyFile, mkdir, open, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { nodeFiles } from '../../../../main/storage/node-files.ts';
import type { ProjectEvent } from '../../../../shared/contract/project.ts';
import { receiveCopy } from '../../../helpers/services/receive-copy.ts';
import {
  addNote,
  commitChanges,
  documentOf,
  noteTexts,
  readText,
  removeAll,
  sheet,
  startTestApp,
  type TestApp,
  temporaryFolder,
  watchProject,
} from '../../../helpers/services/test-app.ts';
import { waitUntil } from '../../../helpers/vitest/wait-until.ts';

let root: string;
let council: TestApp;
let key: string;
let path: string;
/** A partner's copy of the project, with a note of theirs. */
let theirs: string;
/** Called once, when a draft of the project file lies beside it and has not taken its place yet. */
let beforeRename: (() => Promise<void>) | undefined;
/** Called with what is read of the project file. */
let onRead: ((bytes: Uint8Array) => void) | undefined;
const files = {
  ...nodeFiles,
  read: async (from: string): Promise<Uint8Array> => {
    const bytes = await nodeFiles.read(from);
    if (from === path) onRead?.(bytes);
    return bytes;
  },
  create: async (draft: string, bytes: Uint8Array, mode?: number): Promise<void> => {
    await nodeFiles.create(draft, bytes, mode);
    if (!draft.includes('/drive/')) return;
    const meddle = beforeRename;
    beforeRename = undefined;
    await meddle?.();
  },
};

beforeEach(async () => {
  root = await temporaryFolder();
  path = join(root, 'drive', 'Street.alongside.json');
  await mkdir(join(root, 'drive'));
  council = await startTestApp(join(root, 'council'), files);
  const made = await council.api.library.create(sheet);
  await council.services.close();
  const [listed] = await council.api.library.list();
  await rename(listed?.path ?? '', path);
  key = (await council.services.openPath(path)).key ?? '';
  await council.api.library.moveToBin(made);
  await copyFile(path, join(root, 'theirs.alongside.json'));
  const carers = await startTestApp(join(root, 'carers'));
  const { key: copy = '' } = await carers.services.openPath(join(root, 'theirs.alongside.json'));
  await commitChanges(carers, copy, [addNote('note9', 'from a partner')]);
  await carers.services.close();
  theirs = await readText(join(root, 'theirs.alongside.json'));
  await commitChanges(council, key, [addNote('note1', 'ours')]);
  await council.api.project.close({ key });
  await documentOf(council, key);
});
afterEach(async () => {
  beforeRename = undefined;
  onRead = undefined;
  await council.services.close();
  await removeAll(root);
});

const events = async (): Promise<readonly ProjectEvent[]> => (await watchProject(council, key)).events;
const noticesIn = (heard: readonly ProjectEvent[]): string[] =>
  heard.flatMap((event) => (event.type === 'notice' ? [event.sentence] : []));

describe('another program at the file while it is open', () => {
  it('copies a partner’s version in piece by piece: it is waited for, and nothing of it is lost', async () => {
    const file = await open(path, 'w');
    const isReadAsHalf = new Promise<void>((resolve) => {
      onRead = (bytes) => (bytes.length === 300 ? resolve() : undefined);
    });
    await file.write(theirs.slice(0, 300));
    await commitChanges(council, key, [addNote('note2', 'meanwhile')]);
    await isReadAsHalf;
    await file.write(theirs.slice(300));
    await file.close();
    const all = ['from a partner', 'meanwhile', 'ours'];
    await waitUntil(async () => expect(noteTexts(await documentOf(council, key))).toEqual(all));
    await waitUntil(async () => {
      for (const words of all) expect(await readText(path)).toContain(words);
    });
    expect((await readdir(join(council.home, 'versions', key))).join()).not.toContain('found-');
  });

  it('puts a version there in the moment before ours takes its place: it is read first', async () => {
    beforeRename = async () => {
      await writeFile(`${path}.saving`, theirs);
      await rename(`${path}.saving`, path);
    };
    await commitChanges(council, key, [addNote('note2', 'meanwhile')]);
    await waitUntil(async () => expect(await readText(path)).toContain('meanwhile'));
    expect(await readText(path)).toContain('from a partner');
    expect(noteTexts(await documentOf(council, key))).toEqual(['from a partner', 'meanwhile', 'ours']);
  });

  it('puts an older version back: it is said once, and what is here is written again', async () => {
    const old = await readText(path);
    await commitChanges(council, key, [addNote('note2', 'newer')]);
    await waitUntil(async () => expect(await readText(path)).toContain('newer'));
    const heard = await events();
    await writeFile(path, old);
    await waitUntil(async () => expect(await readText(path)).toContain('newer'));
    expect(noticesIn(heard)).toEqual([
      'An older version was put in place of this file. Nothing is lost: what you have here is written again.',
    ]);
    expect((await council.api.project.open({ key })).outcome.outcome).toBe('ok');
  });

  it('takes it away where a copy of it lies beside, and puts another there: the copy is left alone', async () => {
    const backup = join(root, 'drive', 'Street backup.alongside.json');
    await copyFile(path, backup);
    const before = await readFile(backup, 'utf8');
    const aside = join(root, 'drive', 'Street (Ann’s conflicted copy).alongside.json');
    await rename(path, aside);
    await wait(4500);
    await writeFile(path, theirs);
    await commitChanges(council, key, [addNote('note2', 'later')]);
    await waitUntil(async () => {
      for (const words of ['from a partner', 'later', 'ours']) expect(await readText(path)).toContain(words);
    });
    expect([await readText(backup), await readText(aside)]).toEqual([before, before]);
  });

  it('lays a copy beside it: that is told while it is open, and no longer once it is taken in', async () => {
    const heard = await events();
    const name = 'Street (1).alongside.json';
    await writeFile(join(root, 'drive', name), theirs);
    const besides = () =>
      heard.flatMap((event) => (event.type === 'siblingCopies' ? [event.siblingCopies] : []));
    await waitUntil(() => expect(besides()).toMatchObject([[{ name }]]));
    const [[{ incomingId = '' } = {}] = []] = besides();
    await council.api.project.mergeIncoming({ key, incomingId });
    await waitUntil(() => expect(besides()).toMatchObject([[{ name }], []]));
    expect(noteTexts(await documentOf(council, key))).toEqual(['from a partner', 'ours']);
  });
});

describe('more copies beside the file than anybody has in hand at once', () => {
  const besides = async () => (await council.api.project.open({ key })).siblingCopies;

  it('leave the received copy that is being looked at in its place, and wait no longer than the project is open', async () => {
    for (let number = 1; number <= 13; number += 1) {
      await writeFile(join(root, 'drive', `Street (${number}).alongside.json`), theirs);
    }
    const bytes = Buffer.from(theirs).toString('base64');
    const { incomingId = '' } = await receiveCopy(council.api, { name: 'theirs.json', bytes });
    const lines = await besides();
    expect(lines).toHaveLength(13);
    expect(await besides()).toEqual(lines);
    for (const waits of [incomingId, ...lines.map((line) => line.incomingId)]) {
      expect((await council.api.project.previewMerge({ key, incomingId: waits })).incoming).toBe(1);
    }
    await council.api.project.close({ key });
    for (const line of lines) {
      await expect(council.api.library.keepAsSeparate({ incomingId: line.incomingId })).rejects.toThrow(
        'no longer waiting',
      );
    }
    expect((await council.api.project.previewMerge({ key, incomingId })).incoming).toBe(1);
  });
});

describe('a double click on Bring in', () => {
  it('takes in once: both halves hear the same, and it can be taken out whole', async () => {
    const bytes = Buffer.from(theirs).toString('base64');
    const { incomingId = '' } = await receiveCopy(council.api, { name: 'theirs.json', bytes });
    const [first, second] = await Promise.all([
      council.api.project.mergeIncoming({ key, incomingId }),
      council.api.project.mergeIncoming({ key, incomingId }),
    ]);
    expect(first.incoming).toBe(1);
    expect(second).toEqual(first);
    const kept = (await council.api.project.versions({ key })).filter(
      ({ reason }) => reason === 'beforeMerge',
    );
    expect(kept).toHaveLength(1);
    expect(await council.api.project.undoMerge({ key })).toMatchObject({ done: true });
    expect(noteTexts(await documentOf(council, key))).toEqual(['ours']);
  });

  it('on a file changed by hand gives its words one dot, not two', async () => {
    await writeFile(path, (await readText(path)).replace('"ours"', '"by hand"'));
    await waitUntil(async () =>
      expect((await council.api.project.open({ key })).outcome.outcome).toBe('changedOutside'),
    );
    const { incomingId = '' } = (await council.api.project.open({ key })).outcome;
    await Promise.all([
      council.api.project.mergeIncoming({ key, incomingId }),
      council.api.project.mergeIncoming({ key, incomingId }),
    ]);
    const { records } = await documentOf(council, key);
    const stamp = records.note?.note1?.['~'];
    expect(typeof stamp === 'object' ? stamp.text : stamp).toHaveLength(2);
  });
});
