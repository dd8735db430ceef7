import crypto from 'node:crypto';
import { mkdir, rename } from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { nodeFiles } from '../../../../main/storage/node-files.ts';
import type { Change } from '../../../../shared/document/edit/edit.ts';
import type { ProjectDocument } from '../../../../shared/document/model/document.ts';
import {
  addNote,
  commitChanges,
  documentOf,
  removeAll,
  setNote,
  sheet,
  startTestApp,
  type TestApp,
  temporaryFolder,
  watchProject,
} from '../../../helpers/services/test-app.ts';
import { waitUntil } from '../../../helpers/vitest/wait-until.ts';
import { failingFiles } from '../../storage/failing-files.ts';

/**
 * What a computer has in its memory when it is copied with the project open: until `forget`, every id that any app draws
 * is the same. The modules of a worker's files are loaded once, so it is the system's own chance that stands still.
 */
const standStill = (): { forget(): void } => {
  const { randomBytes } = crypto;
  const still = (size: number): Buffer => (size === ID ? Buffer.alloc(size, 7) : randomBytes(size));
  Object.assign(crypto, { randomBytes: still });
  syncBuiltinESMExports();
  return {
    forget: () => {
      Object.assign(crypto, { randomBytes });
      syncBuiltinESMExports();
    },
  };
};

/** How many bytes are asked for an id of eight characters. */
const ID = 16;
/** What they make. */
const SHARED = '77777777';
const TOLD = 'A copy of this computer';

let root: string;
let one: TestApp;
let other: TestApp;
let mine: string;
let theirs: string;
const drive = (): string => join(root, 'drive');
const path = (): string => join(drive(), 'Street.alongside.json');

const disks = [failingFiles(nodeFiles), failingFiles(nodeFiles)] as const;

/** A project of three notes on a drive, open in both under one id. */
beforeEach(async () => {
  root = await temporaryFolder();
  one = await startTestApp(join(root, 'one'), disks[0]);
  other = await startTestApp(join(root, 'other'), disks[1]);
  await mkdir(drive());
  const { key } = await one.api.library.create(sheet);
  await commitChanges(one, key, [
    addNote('note1', 'first'),
    addNote('note2', 'second'),
    addNote('note3', 'third'),
  ]);
  const [made] = await one.api.library.list();
  await one.services.close();
  await rename(made?.path ?? '', path());
  const chance = standStill();
  mine = (await one.services.openPath(path())).key ?? '';
  theirs = (await other.services.openPath(path())).key ?? '';
  await documentOf(one, mine);
  await documentOf(other, theirs);
  chance.forget();
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

/** Each writes, under the shared id, before it hears of the other: what is not in the file yet nobody can see. */
const writeAtOnce = async (byOne: readonly Change[], ...byOther: readonly Change[]): Promise<void> => {
  const held = disks.map((disk) => disk.hold((method, at) => method === 'create' && dirname(at) === drive()));
  const dots = [(await commitChanges(one, mine, byOne)).dot];
  for (const change of byOther) dots.push((await commitChanges(other, theirs, [change])).dot);
  for (const dot of dots) expect(dot).toContain(SHARED);
  for (const { release } of held) release();
};

const bothStand = async (id: string, words: readonly string[]): Promise<void> => {
  await waitUntil(async () => {
    for (const document of [await documentOf(one, mine), await documentOf(other, theirs)])
      expect(standing(document, id)).toEqual(expect.arrayContaining([...words]));
  });
};

const shownAlike = async (): Promise<void> => {
  const text = ({ records }: ProjectDocument) =>
    Object.entries(records.note ?? {}).map(([id, record]) => `${id}: ${record.text}`);
  await waitUntil(async () =>
    expect(text(await documentOf(one, mine))).toEqual(text(await documentOf(other, theirs))),
  );
};

describe('two apps that run under one id on one file', () => {
  it('keep what both wrote in different places, and come to the same', async () => {
    await writeAtOnce([setNote('note1', 'by one')], setNote('note2', 'by the other'));
    await bothStand('note1', ['by one']);
    await bothStand('note2', ['by the other']);
    await shownAlike();
  });

  it('keep what both wrote in one place, also where one wrote more often, and go on', async () => {
    await writeAtOnce(
      [setNote('note1', 'by one')],
      setNote('note1', 'by the other, first'),
      setNote('note1', 'by the other'),
    );
    await bothStand('note1', ['by one', 'by the other']);
    await shownAlike();
    await commitChanges(one, mine, [setNote('note3', 'later')]);
    await bothStand('note3', ['later']);
    await bothStand('note1', ['by one', 'by the other']);
    await shownAlike();
  });

  it('keep work on what the other deleted', async () => {
    await writeAtOnce([{ op: 'delete', kind: 'note', id: 'note1' }], setNote('note1', 'worked on'));
    await bothStand('note1', ['worked on']);
  });

  it('are told, once each, and go on under ids of their own', async () => {
    const [mineHeard, theirsHeard] = [await watchProject(one, mine), await watchProject(other, theirs)];
    await writeAtOnce([setNote('note1', 'by one')], setNote('note2', 'by the other'));
    await shownAlike();
    const later = [
      await commitChanges(one, mine, [setNote('note1', 'by one, later')]),
      await commitChanges(other, theirs, [setNote('note2', 'by the other, later')]),
    ];
    for (const { dot } of later) expect(dot).not.toContain(SHARED);
    await bothStand('note1', ['by one, later']);
    await bothStand('note2', ['by the other, later']);
    for (const { events } of [mineHeard, theirsHeard]) {
      const told = () => events.filter((event) => event.type === 'replaced' && event.reason.includes(TOLD));
      await waitUntil(() => expect(told()).toHaveLength(1));
    }
    mineHeard.stop();
    theirsHeard.stop();
  });
});
