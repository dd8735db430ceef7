import { mkdir, rename, rm, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import {
  addNote,
  commitChanges,
  documentOf,
  noteTexts,
  pairForEach,
  readText,
  setNote,
  sheet,
  type TestApp,
} from '../../../helpers/services/test-app.ts';
import { waitUntil } from '../../../helpers/vitest/wait-until.ts';

let root: string;
let council: TestApp;
let carers: TestApp;
const drive = (): string => join(root, 'drive');
const path = (): string => join(drive(), 'Street.alongside.json');

pairForEach((pair) => {
  ({ root, council, carers } = pair);
});
beforeEach(() => mkdir(drive()).then(() => undefined));

/** A project on the drive, opened by both where it lies. */
const onDrive = async (): Promise<{ ours: string; theirs: string }> => {
  const { key } = await council.api.library.create(sheet);
  const [made] = await council.api.library.list();
  await council.services.close();
  await rename(made?.path ?? '', path());
  const ours = (await council.services.openPath(path())).key ?? '';
  await council.api.library.moveToBin({ key });
  const theirs = (await carers.services.openPath(path())).key ?? '';
  return { ours, theirs };
};

describe('two apps on one file', () => {
  it('come to the same, with everybody’s work', async () => {
    const { ours, theirs } = await onDrive();
    await documentOf(carers, theirs);
    for (let count = 1; count <= 5; count += 1) {
      await Promise.all([
        commitChanges(council, ours, [addNote(`council${count}`, `council ${count}`)]),
        commitChanges(carers, theirs, [addNote(`carers${count}`, `carers ${count}`)]),
      ]);
    }
    const wanted = [1, 2, 3, 4, 5].flatMap((count) => [`carers ${count}`, `council ${count}`]).sort();
    await waitUntil(async () => {
      expect(noteTexts(await documentOf(council, ours))).toEqual(wanted);
      expect(noteTexts(await documentOf(carers, theirs))).toEqual(wanted);
    });
    await council.services.close();
    await carers.services.close();
    for (const { text } of [{ text: await readText(path()) }]) {
      for (const words of wanted) expect(text).toContain(words);
    }
  });

  it('closed right after a partner wrote: the file has the last words of both', async () => {
    const { ours, theirs } = await onDrive();
    await documentOf(council, ours);
    await commitChanges(carers, theirs, [addNote('theirs', 'carers were here')]);
    await carers.services.close();
    await commitChanges(council, ours, [addNote('ours', 'council, at the door')]);
    await council.services.close();
    const text = await readText(path());
    expect(text).toContain('carers were here');
    expect(text).toContain('council, at the door');
    expect(noteTexts(await documentOf(council, ours))).toHaveLength(2);
  });
});

describe('a file that is changed under us', () => {
  it('by an older copy put back: asks, and brings back or leaves as the person says', async () => {
    const { ours } = await onDrive();
    await commitChanges(council, ours, [addNote('note1', 'first')]);
    await council.services.close();
    const old = await readText(path());
    await commitChanges(council, ours, [addNote('note2', 'second')]);
    await commitChanges(council, ours, [setNote('note1', 'first, better')]);
    await council.services.close();
    await writeFile(path(), old);
    const opened = await council.api.project.open({ key: ours });
    expect(opened.outcome).toMatchObject({
      outcome: 'olderCopy',
      sentence: 'This copy is older than what you had here. Bring your 2 changes back?',
    });
    expect(noteTexts(JSON.parse(opened.document))).toEqual(['first']);
    expect(await readText(path())).toBe(old);
    // Neither answered nor forgotten.
    await council.services.close();
    const again = await council.api.project.open({ key: ours });
    const { incomingId = '' } = again.outcome;
    const counts = await council.api.project.mergeIncoming({ key: ours, incomingId });
    expect(counts.incoming).toBe(2);
    expect(noteTexts(await documentOf(council, ours))).toEqual(['first, better', 'second']);
    await council.services.close();
    expect((await council.api.project.open({ key: ours })).outcome.outcome).toBe('ok');
  });

  it('by an older copy that is meant: does not ask again', async () => {
    const { ours } = await onDrive();
    await commitChanges(council, ours, [addNote('note1', 'first')]);
    await council.services.close();
    const old = await readText(path());
    await commitChanges(council, ours, [addNote('note2', 'second')]);
    await council.services.close();
    await writeFile(path(), old);
    const { incomingId = '' } = (await council.api.project.open({ key: ours })).outcome;
    await council.api.project.dismissIncoming({ key: ours, incomingId });
    await commitChanges(council, ours, [addNote('note3', 'third')]);
    await council.services.close();
    const { outcome, document } = await council.api.project.open({ key: ours });
    expect(outcome.outcome).toBe('ok');
    expect(noteTexts(JSON.parse(document))).toEqual(['first', 'third']);
  });

  it('by renaming: follows the file to its new name', async () => {
    const { ours } = await onDrive();
    await commitChanges(council, ours, [addNote('note1', 'first')]);
    await council.api.project.close({ key: ours });
    await documentOf(council, ours);
    await rename(path(), join(drive(), 'Road.alongside.json'));
    await commitChanges(council, ours, [addNote('note2', 'second')]);
    await council.services.close();
    expect(await readText(join(drive(), 'Road.alongside.json'))).toContain('second');
    const listed = (await council.api.library.list()).find(({ key }) => key === ours);
    expect(listed).toMatchObject({ path: join(drive(), 'Road.alongside.json'), missing: false });
    await expect(readText(path())).rejects.toThrow();
  });

  it('by removing: says nothing is lost, and writes it again with the next change', async () => {
    const { ours } = await onDrive();
    await commitChanges(council, ours, [addNote('note1', 'first')]);
    await council.services.close();
    await rm(path());
    const { outcome, document } = await council.api.project.open({ key: ours });
    expect(outcome.outcome).toBe('missing');
    expect(noteTexts(JSON.parse(document))).toEqual(['first']);
    await commitChanges(council, ours, [addNote('note2', 'second')]);
    await council.services.close();
    expect(await readText(path())).toContain('second');
  });

  it('by cutting it short: keeps the damaged one, and writes it again whole', async () => {
    const { ours } = await onDrive();
    await commitChanges(council, ours, [addNote('note1', 'first')]);
    await council.api.project.close({ key: ours });
    await documentOf(council, ours);
    await truncate(path(), 100);
    await commitChanges(council, ours, [addNote('note2', 'second')]);
    await council.services.close();
    expect((await carers.services.openPath(path())).outcome).toBe('ok');
    expect(await readText(path())).toContain('second');
  });

  it('by something else in its place: is not written over, and nothing is lost', async () => {
    const { ours } = await onDrive();
    await commitChanges(council, ours, [addNote('note1', 'first')]);
    await council.api.project.close({ key: ours });
    await documentOf(council, ours);
    await writeFile(path(), 'a shopping list');
    await commitChanges(council, ours, [addNote('note2', 'second')]);
    await council.api.project.close({ key: ours });
    expect(await readText(path())).toBe('a shopping list');
    await council.services.close();
    const { outcome } = await council.api.project.open({ key: ours });
    expect(outcome.outcome).toBe('notOurs');
    const { key } = await council.api.library.keepAsSeparate({ incomingId: outcome.incomingId ?? '' });
    expect(noteTexts(await documentOf(council, key))).toEqual(['first', 'second']);
  });
});

describe('copies beside the file', () => {
  it('are offered where they hold more, and not once they are taken in', async () => {
    const { ours, theirs } = await onDrive();
    await commitChanges(carers, theirs, [addNote('note1', 'from the train')]);
    await carers.services.close();
    await rename(path(), join(drive(), 'Street (1).alongside.json'));
    await writeFile(path(), await readText(join(drive(), 'Street (1).alongside.json')));
    await commitChanges(council, ours, [addNote('note2', 'first')]);
    await council.services.close();
    await commitChanges(carers, theirs, [addNote('note3', 'later')]);
    await carers.services.close();
    await rename(path(), join(drive(), 'Street (conflicted copy).alongside.json'));
    await writeFile(path(), await readText(join(drive(), 'Street (1).alongside.json')));
    const { siblingCopies } = await council.api.project.open({ key: ours });
    expect(siblingCopies.map(({ name }) => name)).toEqual(['Street (conflicted copy).alongside.json']);
    await council.api.project.mergeIncoming({ key: ours, incomingId: siblingCopies[0]?.incomingId ?? '' });
    expect(noteTexts(await documentOf(council, ours))).toContain('later');
    expect((await council.api.project.open({ key: ours })).siblingCopies).toEqual([]);
  });
});
