import { mkdir, rename, rm, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import {
  type App,
  documentOf,
  make,
  note,
  notesIn,
  pairForEach,
  setNote,
  sheet,
  soon,
  textOf,
} from './kit.ts';

let root: string;
let council: App;
let carers: App;
const drive = (): string => join(root, 'drive');
const path = (): string => join(drive(), 'Street.alongside.json');

pairForEach((pair) => {
  ({ root, council, carers } = pair);
});
beforeEach(() => mkdir(drive()).then(() => undefined));

/** A project on the drive, opened by both where it lies. */
const onDrive = async (): Promise<{ ours: string; theirs: string }> => {
  const { key } = await council.ask.library.create(sheet);
  const [made] = await council.ask.library.list();
  await council.services.close();
  await rename(made?.path ?? '', path());
  const ours = (await council.services.openPath(path())).key ?? '';
  await council.ask.library.bin({ key });
  const theirs = (await carers.services.openPath(path())).key ?? '';
  return { ours, theirs };
};

describe('two apps on one file', () => {
  it('come to the same, with everybody’s work', async () => {
    const { ours, theirs } = await onDrive();
    await documentOf(carers, theirs);
    for (let count = 1; count <= 5; count += 1) {
      await Promise.all([
        make(council, ours, [note(`council${count}`, `council ${count}`)]),
        make(carers, theirs, [note(`carers${count}`, `carers ${count}`)]),
      ]);
    }
    const wanted = [1, 2, 3, 4, 5].flatMap((count) => [`carers ${count}`, `council ${count}`]).sort();
    await soon(async () => {
      expect(notesIn(await documentOf(council, ours))).toEqual(wanted);
      expect(notesIn(await documentOf(carers, theirs))).toEqual(wanted);
    });
    await council.services.close();
    await carers.services.close();
    for (const { text } of [{ text: await textOf(path()) }]) {
      for (const words of wanted) expect(text).toContain(words);
    }
  });

  it('closed right after a partner wrote: the file has the last words of both', async () => {
    const { ours, theirs } = await onDrive();
    await documentOf(council, ours);
    await make(carers, theirs, [note('theirs', 'carers were here')]);
    await carers.services.close();
    await make(council, ours, [note('ours', 'council, at the door')]);
    await council.services.close();
    const text = await textOf(path());
    expect(text).toContain('carers were here');
    expect(text).toContain('council, at the door');
    expect(notesIn(await documentOf(council, ours))).toHaveLength(2);
  });
});

describe('a file that is changed under us', () => {
  it('by an older copy put back: asks, and brings back or leaves as the person says', async () => {
    const { ours } = await onDrive();
    await make(council, ours, [note('note1', 'first')]);
    await council.services.close();
    const old = await textOf(path());
    await make(council, ours, [note('note2', 'second')]);
    await make(council, ours, [setNote('note1', 'first, better')]);
    await council.services.close();
    await writeFile(path(), old);
    const opened = await council.ask.project.open({ key: ours });
    expect(opened.outcome).toMatchObject({
      outcome: 'olderCopy',
      sentence: 'This copy is older than what you had here. Bring your 2 changes back?',
    });
    expect(notesIn(JSON.parse(opened.document))).toEqual(['first']);
    expect(await textOf(path())).toBe(old);
    // Neither answered nor forgotten.
    await council.services.close();
    const again = await council.ask.project.open({ key: ours });
    const { incoming = '' } = again.outcome;
    const counts = await council.ask.project.takeIn({ key: ours, incoming });
    expect(counts.comesIn).toBe(2);
    expect(notesIn(await documentOf(council, ours))).toEqual(['first, better', 'second']);
    await council.services.close();
    expect((await council.ask.project.open({ key: ours })).outcome.outcome).toBe('ok');
  });

  it('by an older copy that is meant: does not ask again', async () => {
    const { ours } = await onDrive();
    await make(council, ours, [note('note1', 'first')]);
    await council.services.close();
    const old = await textOf(path());
    await make(council, ours, [note('note2', 'second')]);
    await council.services.close();
    await writeFile(path(), old);
    const { incoming = '' } = (await council.ask.project.open({ key: ours })).outcome;
    await council.ask.project.leaveOut({ key: ours, incoming });
    await make(council, ours, [note('note3', 'third')]);
    await council.services.close();
    const { outcome, document } = await council.ask.project.open({ key: ours });
    expect(outcome.outcome).toBe('ok');
    expect(notesIn(JSON.parse(document))).toEqual(['first', 'third']);
  });

  it('by renaming: follows the file to its new name', async () => {
    const { ours } = await onDrive();
    await make(council, ours, [note('note1', 'first')]);
    await council.ask.project.close({ key: ours });
    await documentOf(council, ours);
    await rename(path(), join(drive(), 'Road.alongside.json'));
    await make(council, ours, [note('note2', 'second')]);
    await council.services.close();
    expect(await textOf(join(drive(), 'Road.alongside.json'))).toContain('second');
    const listed = (await council.ask.library.list()).find(({ key }) => key === ours);
    expect(listed).toMatchObject({ path: join(drive(), 'Road.alongside.json'), missing: false });
    await expect(textOf(path())).rejects.toThrow();
  });

  it('by removing: says nothing is lost, and writes it again with the next change', async () => {
    const { ours } = await onDrive();
    await make(council, ours, [note('note1', 'first')]);
    await council.services.close();
    await rm(path());
    const { outcome, document } = await council.ask.project.open({ key: ours });
    expect(outcome.outcome).toBe('missing');
    expect(notesIn(JSON.parse(document))).toEqual(['first']);
    await make(council, ours, [note('note2', 'second')]);
    await council.services.close();
    expect(await textOf(path())).toContain('second');
  });

  it('by cutting it short: keeps the damaged one, and writes it again whole', async () => {
    const { ours } = await onDrive();
    await make(council, ours, [note('note1', 'first')]);
    await council.ask.project.close({ key: ours });
    await documentOf(council, ours);
    await truncate(path(), 100);
    await make(council, ours, [note('note2', 'second')]);
    await council.services.close();
    expect((await carers.services.openPath(path())).outcome).toBe('ok');
    expect(await textOf(path())).toContain('second');
  });

  it('by something else in its place: is not written over, and nothing is lost', async () => {
    const { ours } = await onDrive();
    await make(council, ours, [note('note1', 'first')]);
    await council.ask.project.close({ key: ours });
    await documentOf(council, ours);
    await writeFile(path(), 'a shopping list');
    await make(council, ours, [note('note2', 'second')]);
    await council.ask.project.close({ key: ours });
    expect(await textOf(path())).toBe('a shopping list');
    await council.services.close();
    const { outcome } = await council.ask.project.open({ key: ours });
    expect(outcome.outcome).toBe('notOurs');
    const { key } = await council.ask.library.keepApart({ incoming: outcome.incoming ?? '' });
    expect(notesIn(await documentOf(council, key))).toEqual(['first', 'second']);
  });
});

describe('copies beside the file', () => {
  it('are offered where they hold more, and not once they are taken in', async () => {
    const { ours, theirs } = await onDrive();
    await make(carers, theirs, [note('note1', 'from the train')]);
    await carers.services.close();
    await rename(path(), join(drive(), 'Street (1).alongside.json'));
    await writeFile(path(), await textOf(join(drive(), 'Street (1).alongside.json')));
    await make(council, ours, [note('note2', 'first')]);
    await council.services.close();
    await make(carers, theirs, [note('note3', 'later')]);
    await carers.services.close();
    await rename(path(), join(drive(), 'Street (conflicted copy).alongside.json'));
    await writeFile(path(), await textOf(join(drive(), 'Street (1).alongside.json')));
    const { beside } = await council.ask.project.open({ key: ours });
    expect(beside.map(({ name }) => name)).toEqual(['Street (conflicted copy).alongside.json']);
    await council.ask.project.takeIn({ key: ours, incoming: beside[0]?.incoming ?? '' });
    expect(notesIn(await documentOf(council, ours))).toContain('later');
    expect((await council.ask.project.open({ key: ours })).beside).toEqual([]);
  });
});
