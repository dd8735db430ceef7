import { copyFile, mkdir, open, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { nodeFiles } from '../../../main/storage/node-files.ts';
import type { ProjectEvent } from '../../../shared/contract.ts';
import {
  type App,
  documentOf,
  listen,
  make,
  note,
  notesIn,
  removeAll,
  sheet,
  soon,
  startApp,
  temporary,
  textOf,
} from './kit.ts';

let root: string;
let council: App;
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
  root = await temporary();
  path = join(root, 'drive', 'Street.alongside.json');
  await mkdir(join(root, 'drive'));
  council = await startApp(join(root, 'council'), files);
  const made = await council.ask.library.create(sheet);
  await council.services.close();
  const [listed] = await council.ask.library.list();
  await rename(listed?.path ?? '', path);
  key = (await council.services.openPath(path)).key ?? '';
  await council.ask.library.bin(made);
  await copyFile(path, join(root, 'theirs.alongside.json'));
  const carers = await startApp(join(root, 'carers'));
  const { key: copy = '' } = await carers.services.openPath(join(root, 'theirs.alongside.json'));
  await make(carers, copy, [note('note9', 'from a partner')]);
  await carers.services.close();
  theirs = await textOf(join(root, 'theirs.alongside.json'));
  await make(council, key, [note('note1', 'ours')]);
  await council.ask.project.close({ key });
  await documentOf(council, key);
});
afterEach(async () => {
  beforeRename = undefined;
  onRead = undefined;
  await council.services.close();
  await removeAll(root);
});

const events = async (): Promise<readonly ProjectEvent[]> => (await listen(council, key)).events;
const noticesIn = (heard: readonly ProjectEvent[]): string[] =>
  heard.flatMap((event) => (event.type === 'notice' ? [event.sentence] : []));

describe('another program at the file while it is open', () => {
  it('copies a partner’s version in piece by piece: it is waited for, and nothing of it is lost', async () => {
    const file = await open(path, 'w');
    const isReadAsHalf = new Promise<void>((resolve) => {
      onRead = (bytes) => (bytes.length === 300 ? resolve() : undefined);
    });
    await file.write(theirs.slice(0, 300));
    await make(council, key, [note('note2', 'meanwhile')]);
    await isReadAsHalf;
    await file.write(theirs.slice(300));
    await file.close();
    const all = ['from a partner', 'meanwhile', 'ours'];
    await soon(async () => expect(notesIn(await documentOf(council, key))).toEqual(all));
    await soon(async () => {
      for (const words of all) expect(await textOf(path)).toContain(words);
    });
    expect((await readdir(join(council.home, 'versions', key))).join()).not.toContain('found-');
  });

  it('puts a version there in the moment before ours takes its place: it is read first', async () => {
    beforeRename = async () => {
      await writeFile(`${path}.saving`, theirs);
      await rename(`${path}.saving`, path);
    };
    await make(council, key, [note('note2', 'meanwhile')]);
    await soon(async () => expect(await textOf(path)).toContain('meanwhile'));
    expect(await textOf(path)).toContain('from a partner');
    expect(notesIn(await documentOf(council, key))).toEqual(['from a partner', 'meanwhile', 'ours']);
  });

  it('puts an older version back: it is said once, and what is here is written again', async () => {
    const old = await textOf(path);
    await make(council, key, [note('note2', 'newer')]);
    await soon(async () => expect(await textOf(path)).toContain('newer'));
    const heard = await events();
    await writeFile(path, old);
    await soon(async () => expect(await textOf(path)).toContain('newer'));
    expect(noticesIn(heard)).toEqual([
      'An older version was put in place of this file. Nothing is lost: what you have here is written again.',
    ]);
    expect((await council.ask.project.open({ key })).outcome.outcome).toBe('ok');
  });

  it('takes it away where a copy of it lies beside, and puts another there: the copy is left alone', async () => {
    const backup = join(root, 'drive', 'Street backup.alongside.json');
    await copyFile(path, backup);
    const before = await readFile(backup, 'utf8');
    const aside = join(root, 'drive', 'Street (Ann’s conflicted copy).alongside.json');
    await rename(path, aside);
    await wait(4500);
    await writeFile(path, theirs);
    await make(council, key, [note('note2', 'later')]);
    await soon(async () => {
      for (const words of ['from a partner', 'later', 'ours']) expect(await textOf(path)).toContain(words);
    });
    expect([await textOf(backup), await textOf(aside)]).toEqual([before, before]);
  });

  it('lays a copy beside it: that is told while it is open, and no longer once it is taken in', async () => {
    const heard = await events();
    const name = 'Street (1).alongside.json';
    await writeFile(join(root, 'drive', name), theirs);
    const besides = () => heard.flatMap((event) => (event.type === 'beside' ? [event.beside] : []));
    await soon(() => expect(besides()).toMatchObject([[{ name }]]));
    const [[{ incoming = '' } = {}] = []] = besides();
    await council.ask.project.takeIn({ key, incoming });
    await soon(() => expect(besides()).toMatchObject([[{ name }], []]));
    expect(notesIn(await documentOf(council, key))).toEqual(['from a partner', 'ours']);
  });
});

describe('more copies beside the file than anybody has in hand at once', () => {
  const besides = async () => (await council.ask.project.open({ key })).beside;

  it('leave the received copy that is being looked at in its place, and wait no longer than the project is open', async () => {
    for (let number = 1; number <= 13; number += 1) {
      await writeFile(join(root, 'drive', `Street (${number}).alongside.json`), theirs);
    }
    const bytes = Buffer.from(theirs).toString('base64');
    const { incoming = '' } = await council.ask.library.receive({ name: 'theirs.json', bytes });
    const lines = await besides();
    expect(lines).toHaveLength(13);
    expect(await besides()).toEqual(lines);
    for (const waits of [incoming, ...lines.map((line) => line.incoming)]) {
      expect((await council.ask.project.preview({ key, incoming: waits })).comesIn).toBe(1);
    }
    await council.ask.project.close({ key });
    for (const line of lines) {
      await expect(council.ask.library.keepApart({ incoming: line.incoming })).rejects.toThrow(
        'no longer waiting',
      );
    }
    expect((await council.ask.project.preview({ key, incoming })).comesIn).toBe(1);
  });
});

describe('a double click on Take in', () => {
  it('takes in once: both halves hear the same, and it can be taken out whole', async () => {
    const bytes = Buffer.from(theirs).toString('base64');
    const { incoming = '' } = await council.ask.library.receive({ name: 'theirs.json', bytes });
    const [first, second] = await Promise.all([
      council.ask.project.takeIn({ key, incoming }),
      council.ask.project.takeIn({ key, incoming }),
    ]);
    expect(first.comesIn).toBe(1);
    expect(second).toEqual(first);
    const kept = (await council.ask.project.versions({ key })).filter(
      ({ reason }) => reason === 'beforeMerge',
    );
    expect(kept).toHaveLength(1);
    expect(await council.ask.project.unTake({ key })).toMatchObject({ done: true });
    expect(notesIn(await documentOf(council, key))).toEqual(['ours']);
  });

  it('on a file changed by hand gives its words one dot, not two', async () => {
    await writeFile(path, (await textOf(path)).replace('"ours"', '"by hand"'));
    await soon(async () =>
      expect((await council.ask.project.open({ key })).outcome.outcome).toBe('changedOutside'),
    );
    const { incoming = '' } = (await council.ask.project.open({ key })).outcome;
    await Promise.all([
      council.ask.project.takeIn({ key, incoming }),
      council.ask.project.takeIn({ key, incoming }),
    ]);
    const { records } = await documentOf(council, key);
    const stamp = records.note?.note1?.['~'];
    expect(typeof stamp === 'object' ? stamp.text : stamp).toHaveLength(2);
  });
});
