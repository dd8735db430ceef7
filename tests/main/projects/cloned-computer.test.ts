import { mkdir, rename } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { nodeFiles } from '../../../main/storage/node-files.ts';
import type { ProjectDocument } from '../../../shared/document/document.ts';
import type * as Ids from '../../../shared/document/ids.ts';
import { failingFiles } from '../storage/failing-files.ts';
import {
  type App,
  documentOf,
  listen,
  make,
  note,
  removeAll,
  setNote,
  sheet,
  soon,
  startApp,
  temporary,
} from './kit.ts';

/** While it is set, every app draws this id: what a computer has in its memory when it is copied with the project open. */
const drawn = vi.hoisted(() => ({ id: undefined as string | undefined }));

vi.mock('../../../shared/document/ids.ts', async (original) => {
  const ids = await original<typeof Ids>();
  const newSessionId: typeof ids.newSessionId = (random) => drawn.id ?? ids.newSessionId(random);
  return { ...ids, newSessionId };
});

const SHARED = 'Cloned01';
const TOLD = 'A copy of this computer';

let root: string;
let one: App;
let other: App;
let mine: string;
let theirs: string;
const drive = (): string => join(root, 'drive');
const path = (): string => join(drive(), 'Street.alongside.json');

const disks = [failingFiles(nodeFiles), failingFiles(nodeFiles)] as const;

/** A project of three notes on a drive, open in both under one id. */
beforeEach(async () => {
  root = await temporary();
  one = await startApp(join(root, 'one'), disks[0]);
  other = await startApp(join(root, 'other'), disks[1]);
  await mkdir(drive());
  const { key } = await one.ask.library.create(sheet);
  await make(one, key, [note('note1', 'first'), note('note2', 'second'), note('note3', 'third')]);
  const [made] = await one.ask.library.list();
  await one.services.close();
  await rename(made?.path ?? '', path());
  drawn.id = SHARED;
  mine = (await one.services.openPath(path())).key ?? '';
  theirs = (await other.services.openPath(path())).key ?? '';
  await documentOf(one, mine);
  await documentOf(other, theirs);
  drawn.id = undefined;
});

afterEach(async () => {
  for (const disk of disks) disk.heal();
  await one.services.close();
  await other.services.close();
  await removeAll(root);
});

/** All that stands in a field: what is shown, and what is kept beside it. */
const standing = ({ records }: ProjectDocument, id: string): unknown[] => {
  const record = records.note?.[id];
  return [...new Set([record?.text, ...Object.values(record?.['!']?.text ?? {})])].sort();
};

const bothStand = async (id: string, words: readonly string[]): Promise<void> => {
  await soon(async () => {
    for (const document of [await documentOf(one, mine), await documentOf(other, theirs)])
      expect(standing(document, id)).toEqual(expect.arrayContaining([...words]));
  });
};

const shownAlike = async (): Promise<void> => {
  const text = ({ records }: ProjectDocument) =>
    Object.entries(records.note ?? {}).map(([id, record]) => `${id}: ${record.text}`);
  await soon(async () =>
    expect(text(await documentOf(one, mine))).toEqual(text(await documentOf(other, theirs))),
  );
};

describe('two apps that run under one id on one file', () => {
  it('keep what both wrote in different places, and come to the same', async () => {
    await Promise.all([
      make(one, mine, [setNote('note1', 'by one')]),
      make(other, theirs, [setNote('note2', 'by the other')]),
    ]);
    await bothStand('note1', ['by one']);
    await bothStand('note2', ['by the other']);
    await shownAlike();
  });

  it('keep what both wrote in one place, also where one wrote more often, and go on', async () => {
    await Promise.all([
      make(one, mine, [setNote('note1', 'by one')]),
      make(other, theirs, [setNote('note1', 'by the other, first')]).then(() =>
        make(other, theirs, [setNote('note1', 'by the other')]),
      ),
    ]);
    await bothStand('note1', ['by one', 'by the other']);
    await shownAlike();
    await make(one, mine, [setNote('note3', 'later')]);
    await bothStand('note3', ['later']);
    await bothStand('note1', ['by one', 'by the other']);
    await shownAlike();
  });

  it('keep work on what the other deleted', async () => {
    await Promise.all([
      make(one, mine, [{ op: 'delete', kind: 'note', id: 'note1' }]),
      make(other, theirs, [setNote('note1', 'worked on')]),
    ]);
    await bothStand('note1', ['worked on']);
  });

  it('are told, once each, and go on under ids of their own', async () => {
    const [mineHeard, theirsHeard] = [await listen(one, mine), await listen(other, theirs)];
    // Whoever hears of the other before writing anything has given nothing that could be mistaken.
    const held = disks.map((disk) =>
      disk.hold((method, at) => method === 'create' && dirname(at) === drive()),
    );
    await make(one, mine, [setNote('note1', 'by one')]);
    await make(other, theirs, [setNote('note2', 'by the other')]);
    for (const { release } of held) release();
    await shownAlike();
    await make(one, mine, [setNote('note1', 'by one, later')]);
    await make(other, theirs, [setNote('note2', 'by the other, later')]);
    await bothStand('note1', ['by one, later']);
    await bothStand('note2', ['by the other, later']);
    for (const { events } of [mineHeard, theirsHeard]) {
      const told = () => events.filter((event) => event.type === 'replaced' && event.reason.includes(TOLD));
      await soon(() => expect(told()).toHaveLength(1));
      const dots = events.flatMap((event) => (event.type === 'edited' ? [event.dot] : []));
      expect(dots.at(0)).toContain(SHARED);
      expect(dots.at(-1)).not.toContain(SHARED);
    }
    mineHeard.stop();
    theirsHeard.stop();
  });
});
