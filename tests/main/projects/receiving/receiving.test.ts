import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { platform } from '../../../../main/projects/platform.ts';
import { createProjectWriter } from '../../../../shared/document/file/project-writer.ts';
import type { ProjectDocument } from '../../../../shared/document/model/document.ts';
import { actsFor } from '../../../../shared/received-file/received-acts.ts';
import { receivedInWords } from '../../../../shared/received-file/received-in-words.ts';
import { localDateOf } from '../../../../shared/records/fields/dates.ts';
import {
  type AppPair,
  addNote,
  commitChanges,
  documentOf,
  noteTexts,
  pairForEach,
  recordingReads,
  setNote,
  sheet,
  startTestApp,
  type TestApp,
} from '../../../helpers/services/test-app.ts';

let pair: AppPair;
pairForEach((next) => {
  pair = next;
});

const base64 = (text: string | Uint8Array): string => Buffer.from(text).toString('base64');
const examine = (app: TestApp, bytes: string, name = 'x.alongside.json') =>
  app.api.receiving.examine({ name, bytes });
const copyOf = async (app: TestApp, key: string, forWhom?: string): Promise<string> => {
  const { bytes } = await app.api.project.saveCopy({
    key,
    ...(forWhom !== undefined && { profile: 'full', forWhom }),
  });
  return bytes ?? '';
};
const textOfCopy = async (app: TestApp, key: string): Promise<string> =>
  Buffer.from(await copyOf(app, key), 'base64').toString('utf8');

/** A project of the council with two notes, and the carers' own copy of it. */
async function exchanged(forWhom?: string) {
  const { council, carers } = pair;
  const { key } = await council.api.library.create(sheet);
  await commitChanges(council, key, [addNote('note1', 'Tea at four'), addNote('note2', 'No bus')]);
  await carers.api.app.updateSettings({ org: 'Carers’ group' });
  const { id } = await examine(carers, await copyOf(council, key, forWhom));
  const { key: theirs } = await carers.api.receiving.keep({ id });
  return { key, theirs };
}

const today = localDateOf(new Date());

describe('a file is told for what it is before anything is done with it', () => {
  it('a project that is not here; kept, it is listed byte for byte', async () => {
    const { council, carers } = pair;
    const { key } = await council.api.library.create(sheet);
    await commitChanges(council, key, [addNote('note1', 'Tea at four')]);
    const bytes = await copyOf(council, key);
    const found = await examine(carers, bytes);
    expect(found).toMatchObject({ sort: 'otherProject', title: 'Street', key: null, cards: 1 });
    expect(receivedInWords(found)).toBe('Another project, with 1 card. It is not on this computer yet.');
    expect(await carers.api.library.list()).toEqual([]);
    await carers.api.receiving.keep({ id: found.id });
    const [listed] = await carers.api.library.list();
    expect(base64(await readFile(listed?.path ?? ''))).toBe(bytes);
  });

  it('new changes are counted, with who wrote them and since when', async () => {
    const { council, carers } = pair;
    const { key, theirs } = await exchanged();
    await commitChanges(carers, theirs, [setNote('note1', 'Tea at five')]);
    const first = await examine(council, await copyOf(carers, theirs));
    expect(first).toMatchObject({
      sort: 'newChanges',
      key,
      changes: 1,
      clashes: 0,
      writers: ['Carers’ group'],
      lastHadOn: null,
      comesFrom: null,
    });
    const { incomingId } = await council.api.receiving.review({ id: first.id });
    expect(await council.api.project.previewMerge({ key, incomingId })).toMatchObject({ incoming: 1 });
    expect(noteTexts(await documentOf(council, key)), 'looking takes nothing in').toContain('Tea at four');
    await council.api.project.mergeIncoming({ key, incomingId });
    expect(await council.api.receiving.examineAgain({ ids: [first.id, 'nobody'] })).toMatchObject([
      { sort: 'nothingNew', changes: 0 },
    ]);

    await commitChanges(carers, theirs, [setNote('note1', 'Tea at six'), setNote('note2', 'A bus')]);
    await commitChanges(council, key, [setNote('note2', 'Still no bus')]);
    const second = await examine(council, await copyOf(carers, theirs));
    expect(second).toMatchObject({ sort: 'newChanges', changes: 2, clashes: 1, lastHadOn: today });
    expect(receivedInWords(second)).toMatch(
      /^The same project as yours, with 2 changes by Carers’ group since you last had theirs, from \d+ \w+ \d{4}\. In 1 place you both wrote something/,
    );
    expect(actsFor(second)[0]).toBe('review');
  });

  it('a copy with nothing new, an older one, and the own file', async () => {
    const { council } = pair;
    const { key } = await exchanged();
    const bytes = await copyOf(council, key);
    // Written, so that the file is what the project is.
    await council.api.project.close({ key });
    const [listed] = await council.api.library.list();
    const own = await examine(council, base64(await readFile(listed?.path ?? '')));
    expect(own).toMatchObject({ sort: 'ownFile', key });
    await commitChanges(council, key, [addNote('note3', 'Later')]);
    const older = await examine(council, bytes);
    expect(older).toMatchObject({ sort: 'nothingNew', key, isOlder: true });
    expect(receivedInWords(older)).toMatch(/^An older copy of the same project, with nothing new/);
  });

  it('a copy made just now is no older one, though the list of copies was written since', async () => {
    const { council } = pair;
    const { key } = await exchanged();
    const found = await examine(council, await copyOf(council, key, 'Health'));
    expect(found).toMatchObject({ sort: 'nothingNew', isOlder: false, comesFrom: { forWhom: 'Health' } });
  });

  it('what comes of a copy made here says of which, also when it was copied once more', async () => {
    const { council, carers } = pair;
    const { key, theirs } = await exchanged('Carers’ group');
    await commitChanges(carers, theirs, [setNote('note1', 'Tea at five')]);
    const plain = await examine(council, await copyOf(carers, theirs));
    expect(plain.comesFrom).toEqual({ forWhom: 'Carers’ group', on: today, copiedOn: null });
    const again = await examine(council, await copyOf(carers, theirs, 'Council'));
    expect(again.comesFrom).toEqual({ forWhom: 'Carers’ group', on: today, copiedOn: today });
    expect(receivedInWords(again)).toMatch(
      /It comes from the copy that you made for Carers’ group on .*, and was copied once more on /,
    );
    const { incomingId } = await council.api.receiving.review({ id: again.id });
    await council.api.project.mergeIncoming({ key, incomingId });
    const back = await examine(council, await copyOf(carers, theirs, 'Council'));
    expect(back.comesFrom, 'one that came back is still known').toMatchObject({ forWhom: 'Carers’ group' });
  });

  it('changed by hand: only values are counted, and nobody is named', async () => {
    const { council, carers } = pair;
    const { key } = await exchanged();
    const text = await textOfCopy(council, key);
    const found = await examine(council, base64(text.replace('Tea at four', 'Tea at seven')));
    expect(found).toMatchObject({ sort: 'changedOutside', key, changes: 1, writers: [] });
    expect(receivedInWords(found)).toContain('1 entry is not as in yours. Nobody can tell who changed it.');
    const touched = await examine(council, base64(`${text}\n `.replace('"sum"', ' "sum"')));
    expect(touched).toMatchObject({ sort: 'changedOutside', changes: 0 });
    expect(actsFor(touched)[0]).toBe('goThere');
    const elsewhere = base64(
      text.replace('Tea at four', 'Tea at seven').replaceAll(/"project":"\w+"/g, '"project":"p7h2k9q4w"'),
    );
    const other = await examine(carers, elsewhere);
    expect(other).toMatchObject({ sort: 'changedOutside', key: null });
    expect(receivedInWords(other)).toMatch(/^Another project, with 2 cards\. It was changed by hand/);
  });

  it('a newer Alongside’s is read and not brought in', async () => {
    const { council } = pair;
    const { key } = await exchanged();
    const text = (await textOfCopy(council, key)).replace('alongside/1', 'alongside/9');
    const found = await examine(council, base64(text));
    expect(found).toMatchObject({ sort: 'newer', key });
    expect(actsFor(found)).toEqual(['read', 'readBeside']);
    await expect(council.api.receiving.keep({ id: found.id })).rejects.toThrow('newer version');
  });

  it('counters that would use up ours: only kept apart', async () => {
    const { council } = pair;
    const { key } = await exchanged();
    const document = await documentOf(council, key);
    const far = { ...document, clock: { ...document.clock, Partner1: 2 ** 39 } } as ProjectDocument;
    const found = await examine(council, base64(createProjectWriter(platform)(far)));
    expect(found).toMatchObject({ sort: 'countersTooHigh', key });
    expect(actsFor(found)[0]).toBe('keep');
    const kept = await council.api.receiving.keep({ id: found.id });
    expect(kept.key).not.toBe(key);
  });

  it.each([
    ['cutShort', '{"format":"alongside/1","project":"p7h2k9q4w","clock":{'],
    ['empty', ''],
    ['sealed', '{"format":"alongside/1","sealed":{"by":"x"}}'],
    [
      'conflictMarkers',
      '{"format":"alongside/1",\n<<<<<<< HEAD\n"project":"a",\n=======\n"project":"b",\n>>>>>>> x\n"clock":{}}',
    ],
    ['notAProject', '{"hello":1}'],
    ['notAProject', 'not JSON at all'],
    ['changedOutside', '{"format":"alongside/1","project":"p7h2k9q4w",,}'],
  ] as const)('%s: a sentence, and nothing that could be pressed', async (sort, text) => {
    const found = await examine(pair.council, base64(text));
    expect(found).toMatchObject({ sort, title: '', key: null });
    expect(actsFor(found)).toEqual([]);
    expect(receivedInWords(found)).toMatch(/\.$/);
    await expect(pair.council.api.receiving.keep({ id: found.id })).rejects.toThrow();
    expect(await pair.council.api.library.list()).toEqual([]);
  });
});

describe('what is done with it', () => {
  it('is read under a key of its own: whole, unchangeable, and gone from no list', async () => {
    const { council, carers } = pair;
    const { key, theirs } = await exchanged();
    await commitChanges(carers, theirs, [setNote('note1', 'Tea at five')]);
    const { id } = await examine(council, await copyOf(carers, theirs), 'theirs.json');
    const reading = await council.api.receiving.openForReading({ id });
    const opened = await council.api.project.open(reading);
    expect(opened).toMatchObject({ readOnly: true, outcome: { outcome: 'onlyReading' } });
    expect(noteTexts(JSON.parse(opened.document))).toEqual(['No bus', 'Tea at five']);
    await expect(commitChanges(council, reading.key, [addNote('note9', 'x')])).rejects.toThrow();
    expect(noteTexts(await documentOf(council, key))).toEqual(['No bus', 'Tea at four']);
    expect(await council.api.library.list()).toHaveLength(1);
    await council.api.receiving.release({ ids: [id] });
    expect((await council.api.project.open(reading)).document, 'a window may still read it').not.toBe('');
    const other = await examine(council, await copyOf(carers, theirs, 'Council'));
    await council.api.receiving.release({ ids: [other.id] });
    await expect(council.api.receiving.review({ id: other.id })).rejects.toThrow('Choose it again');
    expect((await council.api.project.open({ key: 'received-nothing' })).document).toBe('');
  });

  it('a copy of a project that is here becomes a project of its own', async () => {
    const { council, carers } = pair;
    const { key, theirs } = await exchanged();
    await commitChanges(carers, theirs, [setNote('note1', 'Tea at five')]);
    const { id } = await examine(council, await copyOf(carers, theirs));
    const kept = await council.api.receiving.keep({ id });
    const [mine, apart] = [await documentOf(council, key), await documentOf(council, kept.key)];
    expect(apart.project).not.toBe(mine.project);
    expect([noteTexts(mine), noteTexts(apart)]).toEqual([
      ['No bus', 'Tea at four'],
      ['No bus', 'Tea at five'],
    ]);
  });

  it('a folder of copies reads the project here once; the same bytes are one file', async () => {
    const { council } = pair;
    const { key } = await exchanged();
    const bytes = await copyOf(council, key);
    await council.api.project.close({ key });
    await council.services.close();
    const disk = recordingReads();
    const again = await startTestApp(council.home, disk.files);
    disk.read.length = 0;
    const text = Buffer.from(bytes, 'base64').toString('utf8');
    const ids = new Set<string>();
    for (const words of ['Tea at one', 'Tea at two', 'Tea at one'])
      ids.add((await examine(again, base64(text.replace('Tea at four', words)))).id);
    expect(ids.size).toBe(2);
    expect(disk.read.filter((path) => path.includes('projects'))).toHaveLength(1);
    await again.services.close();
  });
});
