import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Change } from '../../../shared/document/edit.ts';
import { onlyProjectFile } from '../../helpers/project-files.ts';
import { type App, documentOf, make, note, notesIn, pairForEach, setNote, sheet, textOf } from './kit.ts';

let council: App;
let carers: App;
let key: string;
const base64 = (text: string): string => Buffer.from(text).toString('base64');
const copyOf = async (app: App, of: string): Promise<string> =>
  (await app.ask.project.saveCopy({ key: of })).bytes ?? '';

pairForEach((pair) => {
  ({ council, carers } = pair);
});
beforeEach(async () => {
  ({ key } = await council.ask.library.create(sheet));
  await make(council, key, [note('note1', 'ours')]);
});

/** A partner's copy with work of their own. */
const theirCopy = async (): Promise<string> => {
  const received = await carers.ask.library.receive({
    name: 'Street.json',
    bytes: await copyOf(council, key),
  });
  expect(received.outcome).toBe('ok');
  await make(carers, received.key ?? '', [setNote('note1', 'theirs'), note('note2', 'new')]);
  return copyOf(carers, received.key ?? '');
};

describe('a copy from a partner', () => {
  it('of a project that is here is previewed, taken in, and taken out again whole', async () => {
    const bytes = await theirCopy();
    await make(council, key, [setNote('note1', 'ours, better')]);
    const { outcome, incoming = '' } = await council.ask.library.receive({ name: 'Street.json', bytes });
    expect(outcome).toBe('sameProject');
    const wanted = { comesIn: 2, clashes: 1, setsBack: expect.any(Number) };
    expect(await council.ask.project.preview({ key, incoming })).toMatchObject(wanted);
    const before = await council.ask.project.open({ key });
    expect(await council.ask.project.takeIn({ key, incoming })).toMatchObject(wanted);
    expect(notesIn(await documentOf(council, key))).toContain('new');
    expect(await council.ask.project.unTake({ key })).toMatchObject({ done: true });
    expect(await textOf(await onlyProjectFile(council.home))).not.toContain('"new"');
    expect((await council.ask.project.open({ key })).document).toBe(before.document);
    await council.services.close();
    expect(notesIn(await documentOf(council, key))).toEqual(['ours, better']);
  });

  it('stays in once something was edited since', async () => {
    const { incoming = '' } = await council.ask.library.receive({ name: 'x', bytes: await theirCopy() });
    await council.ask.project.takeIn({ key, incoming });
    await make(council, key, [note('note3', 'since')]);
    expect(await council.ask.project.unTake({ key })).toMatchObject({ done: false });
    expect(notesIn(await documentOf(council, key))).toEqual(['new', 'since', 'theirs']);
  });

  it('tells first what sets back a write of ours', async () => {
    const { incoming = '' } = await council.ask.library.receive({ name: 'x', bytes: await theirCopy() });
    const { setsBack, lines } = await council.ask.project.preview({ key, incoming });
    expect(setsBack).toBe(1);
    expect(lines).toEqual([
      expect.stringMatching(/^Note “theirs”: changed; sets back what you wrote in /),
      'Note “new”: new',
    ]);
  });

  it('that was changed outside the app gives its values and nothing else', async () => {
    const text = Buffer.from(await copyOf(council, key), 'base64').toString('utf8');
    const bytes = base64(
      text.replace('"ours"', '"by hand"').replace(/"clock":\{[^}]*\}/, '"clock":{"zzzzzzzz":9}'),
    );
    const { incoming = '', outcome } = await council.ask.library.receive({ name: 'x', bytes });
    expect(outcome).toBe('sameProject');
    expect(await council.ask.project.takeIn({ key, incoming })).toMatchObject({ comesIn: 1, clashes: 1 });
    const document = await documentOf(council, key);
    expect(notesIn(document)).toEqual(['by hand']);
    expect(Object.keys(document.clock)).not.toContain('zzzzzzzz');
    await council.services.close();
    expect(notesIn(await documentOf(council, key))).toEqual(['by hand']);
  });

  it('in a newer format is neither taken in nor listed beside ours, and ours stays as it was', async () => {
    const text = Buffer.from(await theirCopy(), 'base64').toString('utf8');
    const newer = text.replace('alongside/1', 'alongside/7');
    const received = await council.ask.library.receive({ name: 'x', bytes: base64(newer) });
    expect(received).toMatchObject({
      outcome: 'newer',
      sentence: expect.stringContaining('“Street” here stays as it is'),
    });
    expect(received.incoming).toBeUndefined();
    expect(received.key).toBeUndefined();
    expect(await council.ask.library.list()).toHaveLength(1);
    const path = await onlyProjectFile(council.home);
    await writeFile(path.replace('.alongside.json', ' (1).alongside.json'), newer);
    expect((await council.ask.project.open({ key })).beside).toEqual([]);
  });

  it('in a newer format of a project that is not here is kept byte for byte, to be read', async () => {
    const newer = Buffer.from(await copyOf(council, key), 'base64')
      .toString('utf8')
      .replace('alongside/1', 'alongside/7');
    const { key: read = '' } = await carers.ask.library.receive({ name: 'x', bytes: base64(newer) });
    await expect(carers.ask.library.duplicate({ key: read })).rejects.toThrow('newer version');
    expect((await carers.ask.project.open({ key: read })).readOnly).toBe(true);
    expect((await carers.ask.project.saveCopy({ key: read })).bytes).toBe(base64(newer));
    await expect(carers.ask.project.saveCopy({ key: read, profile: 'partners' })).rejects.toThrow(
      'No copy was made',
    );
    await expect(carers.ask.library.duplicate({ key: read })).rejects.toThrow('newer version');
    expect(await carers.ask.library.list()).toHaveLength(1);
    await carers.services.close();
    expect(await textOf(await onlyProjectFile(carers.home))).toBe(newer);
  });

  it('can be kept as a project of its own', async () => {
    const { incoming = '' } = await council.ask.library.receive({ name: 'x', bytes: await theirCopy() });
    const apart = await council.ask.library.keepApart({ incoming });
    expect(notesIn(await documentOf(council, apart.key))).toEqual(['new', 'theirs']);
    expect(notesIn(await documentOf(council, key))).toEqual(['ours']);
    expect((await documentOf(council, apart.key)).project).not.toBe((await documentOf(council, key)).project);
  });

  it.each([
    ['', 'cutShort'],
    ['a shopping list', 'notOurs'],
    ['{"format":"alongside/1","sealed":{}}', 'sealed'],
    ['{"format":"alongside/1",\n"project":"p', 'cutShort'],
  ])('%j is %s, and nothing comes of it', async (text, outcome) => {
    const received = await council.ask.library.receive({ name: 'x', bytes: base64(text) });
    expect(received).toMatchObject({ outcome });
    expect(received.key).toBeUndefined();
    expect(await council.ask.library.list()).toHaveLength(1);
  });
});

describe('erasing for good', () => {
  it('takes the words out of file, shadow, journal and every version', async () => {
    await make(council, key, [note('note2', 'canary words')]);
    await council.ask.project.keepVersion({ key });
    await council.ask.project.close({ key });
    await make(council, key, [setNote('note2', 'canary words, changed')]);
    await make(council, key, [{ op: 'erase', kind: 'note', id: 'note2' }]);
    await council.ask.project.close({ key });
    await council.services.close();
    const kept = await readdir(council.home, { recursive: true, withFileTypes: true });
    const files = kept.filter((entry) => entry.isFile());
    expect(files.length).toBeGreaterThan(4);
    for (const file of files) {
      expect(await textOf(join(file.parentPath, file.name)), file.name).not.toContain('canary');
    }
    expect(notesIn(await documentOf(council, key))).toEqual(['ours']);
  });
});

describe('versions', () => {
  it('are kept before a merge and when asked for, and one brings the project back by one edit', async () => {
    await council.ask.project.keepVersion({ key });
    const [named] = await council.ask.project.versions({ key });
    expect(named?.reason).toBe('named');
    await make(council, key, [setNote('note1', 'changed'), note('note2', 'added')]);
    await make(council, key, [{ op: 'delete', kind: 'note', id: 'note1' }]);
    const { changes } = await council.ask.project.restore({ key, number: named?.number ?? 0 });
    await make(council, key, JSON.parse(changes) as Change[]);
    expect(notesIn(await documentOf(council, key))).toEqual(['ours']);
    const { document } = await council.ask.project.version({ key, number: named?.number ?? 0 });
    expect(notesIn(JSON.parse(document))).toEqual(['ours']);
    await council.services.close();
    expect(await textOf(await onlyProjectFile(council.home))).toContain('"ours"');
  });
});
