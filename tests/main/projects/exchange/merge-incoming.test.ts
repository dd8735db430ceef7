import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import type { MergeDifferences } from '../../../../shared/contract/exchange.ts';
import type { Change } from '../../../../shared/document/edit/edit.ts';
import { onlyProjectFile } from '../../../helpers/app/project-file.ts';
import { receiveCopy } from '../../../helpers/services/receive-copy.ts';
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

let council: TestApp;
let carers: TestApp;
let key: string;
const base64 = (text: string): string => Buffer.from(text).toString('base64');
const copyOf = async (app: TestApp, of: string): Promise<string> =>
  (await app.api.project.saveCopy({ key: of })).bytes ?? '';

pairForEach((pair) => {
  ({ council, carers } = pair);
});
beforeEach(async () => {
  ({ key } = await council.api.library.create(sheet));
  await commitChanges(council, key, [addNote('note1', 'ours')]);
});

/** A partner's copy with work of their own. */
const theirCopy = async (): Promise<string> => {
  const received = await receiveCopy(carers.api, {
    name: 'Street.json',
    bytes: await copyOf(council, key),
  });
  expect(received.sort).toBe('otherProject');
  await commitChanges(carers, received.key ?? '', [setNote('note1', 'theirs'), addNote('note2', 'new')]);
  return copyOf(carers, received.key ?? '');
};

describe('a copy from a partner', () => {
  it('of a project that is here is previewed, taken in, and taken out again whole', async () => {
    const bytes = await theirCopy();
    await commitChanges(council, key, [setNote('note1', 'ours, better')]);
    const { sort, incomingId = '' } = await receiveCopy(council.api, { name: 'Street.json', bytes });
    expect(sort).toBe('newChanges');
    const wanted = { incoming: 2, clashes: 1, overridden: 0 };
    expect(await council.api.project.previewMerge({ key, incomingId })).toMatchObject(wanted);
    const before = await council.api.project.open({ key });
    expect(await council.api.project.mergeIncoming({ key, incomingId })).toMatchObject(wanted);
    expect(noteTexts(await documentOf(council, key))).toContain('new');
    expect(await council.api.project.undoMerge({ key })).toMatchObject({ done: true });
    expect(await readText(await onlyProjectFile(council.home))).not.toContain('"new"');
    expect((await council.api.project.open({ key })).document).toBe(before.document);
    await council.services.close();
    expect(noteTexts(await documentOf(council, key))).toEqual(['ours, better']);
  });

  it('stays in once something was edited since', async () => {
    const { incomingId = '' } = await receiveCopy(council.api, { name: 'x', bytes: await theirCopy() });
    await council.api.project.mergeIncoming({ key, incomingId });
    await commitChanges(council, key, [addNote('note3', 'since')]);
    expect(await council.api.project.undoMerge({ key })).toMatchObject({ done: false });
    expect(noteTexts(await documentOf(council, key))).toEqual(['new', 'since', 'theirs']);
  });

  it('tells first what sets back a write of ours', async () => {
    const { incomingId = '' } = await receiveCopy(council.api, { name: 'x', bytes: await theirCopy() });
    const { overridden, differences } = await council.api.project.previewMerge({ key, incomingId });
    expect(overridden).toBe(1);
    const { entries, overridden: keys }: MergeDifferences = JSON.parse(differences);
    expect(entries.map(({ title, what }) => [title, what])).toEqual([
      ['theirs', 'changed'],
      ['new', 'new'],
    ]);
    expect(keys).toEqual([`${entries[0]?.id} text`]);
  });

  it('that was changed outside the app gives its values and nothing else', async () => {
    const text = Buffer.from(await copyOf(council, key), 'base64').toString('utf8');
    const bytes = base64(
      text.replace('"ours"', '"by hand"').replace(/"clock":\{[^}]*\}/, '"clock":{"zzzzzzzz":9}'),
    );
    const { incomingId = '', sort } = await receiveCopy(council.api, { name: 'x', bytes });
    expect(sort).toBe('changedOutside');
    expect(await council.api.project.mergeIncoming({ key, incomingId })).toMatchObject({
      incoming: 1,
      clashes: 1,
    });
    const document = await documentOf(council, key);
    expect(noteTexts(document)).toEqual(['by hand']);
    expect(Object.keys(document.clock)).not.toContain('zzzzzzzz');
    await council.services.close();
    expect(noteTexts(await documentOf(council, key))).toEqual(['by hand']);
  });

  it('in a newer format is neither taken in nor listed beside ours, and ours stays as it was', async () => {
    const text = Buffer.from(await theirCopy(), 'base64').toString('utf8');
    const newer = text.replace('alongside/1', 'alongside/7');
    const received = await receiveCopy(council.api, { name: 'x', bytes: base64(newer) });
    expect(received.sort).toBe('newer');
    expect(received.incomingId).toBeUndefined();
    expect(received.key).toBeUndefined();
    expect(await council.api.library.list()).toHaveLength(1);
    const path = await onlyProjectFile(council.home);
    await writeFile(path.replace('.alongside.json', ' (1).alongside.json'), newer);
    expect((await council.api.project.open({ key })).siblingCopies).toEqual([]);
  });

  it('in a newer format of a project that is not here is kept byte for byte, to be read', async () => {
    const newer = Buffer.from(await copyOf(council, key), 'base64')
      .toString('utf8')
      .replace('alongside/1', 'alongside/7');
    const { key: read = '' } = await receiveCopy(carers.api, { name: 'x', bytes: base64(newer) });
    await expect(carers.api.library.duplicate({ key: read })).rejects.toThrow('newer version');
    expect((await carers.api.project.open({ key: read })).readOnly).toBe(true);
    expect((await carers.api.project.saveCopy({ key: read })).bytes).toBe(base64(newer));
    await expect(carers.api.project.saveCopy({ key: read, profile: 'partners' })).rejects.toThrow(
      'No copy was made',
    );
    await expect(carers.api.library.duplicate({ key: read })).rejects.toThrow('newer version');
    expect(await carers.api.library.list()).toHaveLength(1);
    await carers.services.close();
    expect(await readText(await onlyProjectFile(carers.home))).toBe(newer);
  });

  it('can be kept as a project of its own', async () => {
    const { incomingId = '' } = await receiveCopy(council.api, { name: 'x', bytes: await theirCopy() });
    const apart = await council.api.library.keepAsSeparate({ incomingId });
    expect(noteTexts(await documentOf(council, apart.key))).toEqual(['new', 'theirs']);
    expect(noteTexts(await documentOf(council, key))).toEqual(['ours']);
    expect((await documentOf(council, apart.key)).project).not.toBe((await documentOf(council, key)).project);
  });

  it.each([
    ['', 'empty'],
    ['a shopping list', 'notAProject'],
    ['{"format":"alongside/1","sealed":{}}', 'sealed'],
    ['{"format":"alongside/1",\n"project":"p', 'cutShort'],
  ])('%j is %s, and nothing comes of it', async (text, sort) => {
    const received = await receiveCopy(council.api, { name: 'x', bytes: base64(text) });
    expect(received.sort).toBe(sort);
    expect(received.key).toBeUndefined();
    expect(await council.api.library.list()).toHaveLength(1);
  });
});

describe('what a person decided before a copy comes in', () => {
  const receiveTheirs = async (): Promise<string> => {
    const bytes = await theirCopy();
    await commitChanges(council, key, [setNote('note1', 'ours, better')]);
    return (await receiveCopy(council.api, { name: 'Street.json', bytes })).incomingId ?? '';
  };

  it.each([
    [{ id: 'note1', field: 'text', take: 'ours' }, 'ours, better'],
    [{ id: 'note1', field: 'text', take: 'theirs' }, 'theirs'],
    [{ id: 'note1', field: 'text', take: 'written', words: 'both' }, 'both'],
  ] as const)('settles what both wrote: %o', async (choice, text) => {
    const incomingId = await receiveTheirs();
    const merged = await council.api.project.mergeIncoming({ key, incomingId, choices: [choice] });
    expect(merged).toMatchObject({ incoming: 2, clashes: 0 });
    expect(noteTexts(await documentOf(council, key))).toEqual(['new', text].toSorted());
    await council.services.close();
    expect(await readText(await onlyProjectFile(council.home))).not.toContain('"!"');
  });

  it('leaves out what it left out; the same copy has nothing new then, and all of it is undone in one', async () => {
    const bytes = await theirCopy();
    await commitChanges(council, key, [setNote('note1', 'ours, better')]);
    const receive = async () =>
      (await receiveCopy(council.api, { name: 'Street.json', bytes })).incomingId ?? '';
    const choices = [{ id: 'note2', take: 'ours' } as const, { id: 'note1', take: 'ours' } as const];
    const before = noteTexts(await documentOf(council, key));
    await council.api.project.mergeIncoming({ key, incomingId: await receive(), choices });
    expect(noteTexts(await documentOf(council, key))).toEqual(before);
    const again = await council.api.project.previewMerge({ key, incomingId: await receive() });
    expect(again).toMatchObject({ incoming: 0, clashes: 0 });
    expect(await council.api.project.undoMerge({ key })).toMatchObject({ done: true });
    expect(noteTexts(await documentOf(council, key))).toEqual(before);
  });

  it('is refused in a sentence where it cannot be written, and then nothing came in', async () => {
    const incomingId = await receiveTheirs();
    const words = 'x'.repeat(200_000);
    const choices = [{ id: 'note1', field: 'text', take: 'written', words } as const];
    const before = await council.api.project.open({ key });
    await expect(council.api.project.mergeIncoming({ key, incomingId, choices })).rejects.toMatchObject({
      code: 'BAD_REQUEST',
    });
    expect((await council.api.project.open({ key })).document).toBe(before.document);
    expect(await council.api.project.mergeIncoming({ key, incomingId })).toMatchObject({ clashes: 1 });
  });

  it('of somebody unknown and of a field that is not there changes nothing', async () => {
    const incomingId = await receiveTheirs();
    const choices = [
      { id: 'nowhere', take: 'ours' } as const,
      { id: 'nowhere', field: 'text', take: 'theirs' } as const,
    ];
    expect(await council.api.project.mergeIncoming({ key, incomingId, choices })).toMatchObject({
      clashes: 1,
    });
  });
});

describe('erasing for good', () => {
  it('takes the words out of file, shadow, journal and every version', async () => {
    await commitChanges(council, key, [addNote('note2', 'canary words')]);
    await council.api.project.keepVersion({ key });
    await council.api.project.close({ key });
    await commitChanges(council, key, [setNote('note2', 'canary words, changed')]);
    await commitChanges(council, key, [{ op: 'erase', kind: 'note', id: 'note2' }]);
    await council.api.project.close({ key });
    await council.services.close();
    const kept = await readdir(council.home, { recursive: true, withFileTypes: true });
    const files = kept.filter((entry) => entry.isFile());
    expect(files.length).toBeGreaterThan(4);
    for (const file of files) {
      expect(await readText(join(file.parentPath, file.name)), file.name).not.toContain('canary');
    }
    expect(noteTexts(await documentOf(council, key))).toEqual(['ours']);
  });
});

describe('versions', () => {
  it('are kept before a merge and when asked for, and one brings the project back by one edit', async () => {
    await council.api.project.keepVersion({ key });
    const [named] = await council.api.project.versions({ key });
    expect(named?.reason).toBe('named');
    await commitChanges(council, key, [setNote('note1', 'changed'), addNote('note2', 'added')]);
    await commitChanges(council, key, [{ op: 'delete', kind: 'note', id: 'note1' }]);
    const { changes } = await council.api.project.changesToRestore({ key, number: named?.number ?? 0 });
    await commitChanges(council, key, JSON.parse(changes) as Change[]);
    expect(noteTexts(await documentOf(council, key))).toEqual(['ours']);
    const { document } = await council.api.project.readVersion({ key, number: named?.number ?? 0 });
    expect(noteTexts(JSON.parse(document))).toEqual(['ours']);
    await council.services.close();
    expect(await readText(await onlyProjectFile(council.home))).toContain('"ours"');
  });
});
