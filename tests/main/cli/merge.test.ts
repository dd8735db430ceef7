import { readdir, readFile, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { platform } from '../../../main/projects/platform.ts';
import { readProject } from '../../../shared/document/file/read-project.ts';
import { findClashes } from '../../../shared/document/merge/clashes.ts';
import { emptyDocument } from '../../../shared/document/model/empty-document.ts';
import { MAX_FILE_BYTES } from '../../../shared/input-size-limits.ts';
import { patience } from '../../shared/document/laws/operations.ts';
import { atWork, bytesOf, edited, sample } from './at-work.ts';

const [barrier = ''] = Object.keys(sample().records.barrier ?? {});
const [note = ''] = Object.keys(sample().records.note ?? {});
const says = (statement: string) =>
  ({ op: 'set', kind: 'barrier', id: barrier, fields: { statement } }) as const;
const mine = edited(sample(), 'Mm00Mm00', says('Nobody answers the telephone'));
const theirs = edited(sample(), 'Tt00Tt00', { op: 'set', kind: 'note', id: note, fields: { text: 'Seen.' } });
const other = edited(sample(), 'Tt00Tt00', says('People cannot ring'), {
  op: 'delete',
  kind: 'note',
  id: note,
});

const documentAt = async (path: string) => {
  const read = readProject(await readFile(path), platform);
  if (read.outcome !== 'ok') throw new Error(read.sentence);
  return read.document;
};

test('joins two copies and ends with 0', async () => {
  const { folder, alongside, put } = await atWork();
  await put('mine.json', mine);
  await put('theirs.json', theirs);
  const { code, out } = await alongside('merge', 'mine.json', 'theirs.json', '-o', 'out.json', '--json');
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({ out: 'out.json', changed: 1, clashes: [], lines: [] });
  const { records } = await documentAt(join(folder, 'out.json'));
  expect(records.barrier?.[barrier]?.statement).toBe('Nobody answers the telephone');
  expect(records.note?.[note]?.text).toBe('Seen.');
});

test('writes no file that could not be read again, and ends with 2', { timeout: patience }, async () => {
  const { folder, alongside, put } = await atWork();
  const full = (length: number) => ({ ...mine, extra: { future: 'x'.repeat(length) } });
  const bytes = bytesOf(full(MAX_FILE_BYTES - 20 - bytesOf(full(0)).length));
  const fields = { text: 'Said at length. '.repeat(100) };
  await put('mine.json', bytes);
  await put('theirs.json', edited(sample(), 'Tt00Tt00', { op: 'set', kind: 'note', id: note, fields }));
  const { code, err } = await alongside('merge', 'mine.json', 'theirs.json', '-o', 'out.json');
  expect(code).toBe(2);
  expect(err).toMatch(/out\.json was not written\. The project would be larger than 64 MB/);
  expect((await readdir(folder)).sort()).toEqual(['mine.json', 'theirs.json']);
});

test('gives the same bytes from either side', async () => {
  const { folder, alongside, put } = await atWork();
  await put('mine.json', mine);
  await put('theirs.json', other);
  await alongside('merge', 'mine.json', 'theirs.json', '-o', 'one.json');
  await alongside('merge', 'theirs.json', 'mine.json', '--output', 'two.json');
  expect((await readFile(join(folder, 'one.json'))).equals(await readFile(join(folder, 'two.json')))).toBe(
    true,
  );
});

test('keeps clashes in OUT, names them, and ends with 1', async () => {
  const { folder, alongside, put } = await atWork();
  await put(
    'mine.json',
    edited(mine, 'Mm00Mm00', { op: 'set', kind: 'note', id: note, fields: { text: 'Mine.' } }),
  );
  await put('theirs.json', other);
  const { code, out } = await alongside('merge', 'mine.json', 'theirs.json', '-o', 'out.json');
  expect(code).toBe(1);
  expect(out).toContain('2 to settle');
  expect(out).toMatch(/Barrier “.+”, What gets in the way: shown ".+", kept beside it ".+"/);
  expect(out).toContain('Note “Mine.”: deleted in one copy, changed in the other. It stays.');
  expect(findClashes(await documentAt(join(folder, 'out.json'))).length).toBe(2);
});

test('ends with 2 where it cannot be done, and writes nothing', async () => {
  const { folder, alongside, put } = await atWork();
  await put('mine.json', mine);
  await put('else.json', edited(emptyDocument('another1'), 'Xx00Xx00', says('x')));
  await put('newer.json', new TextDecoder().decode(bytesOf(theirs)).replace('alongside/1', 'alongside/9'));
  await put('cut.json', bytesOf(theirs).subarray(0, 900));
  for (const name of ['else.json', 'newer.json', 'cut.json', 'gone.json']) {
    const ended = await alongside('merge', 'mine.json', name, '-o', 'out.json');
    expect(ended, name).toMatchObject({ code: 2, out: '' });
    expect(ended.err, name).not.toBe('');
  }
  await expect(readFile(join(folder, 'out.json'))).rejects.toThrow();
});

const byHand = (text: string): string => new TextDecoder().decode(bytesOf(theirs)).replace('Seen', text);

test('takes the values of a file changed outside beside those of the other copy, and says so', async () => {
  const { folder, alongside, put } = await atWork();
  await put('sound.json', theirs);
  await put('changed.json', byHand('Sean'));
  for (const [one, other] of [
    ['sound.json', 'changed.json'],
    ['changed.json', 'sound.json'],
  ] as const) {
    const { code, out, err } = await alongside('merge', one, other, '-o', `from-${one}`, '--json');
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({ changed: 1, changedOutside: ['changed.json'], warnings: [] });
    expect(err).toContain('changed.json: changed outside Alongside');
    const document = await documentAt(join(folder, `from-${one}`));
    expect(document.records.note?.[note]?.text).toBe('Sean.');
    expect(findClashes(document)).toMatchObject([{ id: note, shown: 'Sean.', others: [{ value: 'Seen.' }] }]);
  }
});

/** A copy made by hand of another, so that both gave the next write the same name. */
const twins = (one: string, two: string) =>
  [one, two].map((text) =>
    edited(sample(), 'Tt00Tt00', { op: 'set', kind: 'note', id: note, fields: { text } }),
  );

test('ends with 1 where two values stand under one stamp, keeps both, and says so in plain words', async () => {
  const { folder, alongside, put } = await atWork();
  const [one, two] = twins('Written here.', 'Written there.');
  await put('mine.json', one ?? '');
  await put('theirs.json', two ?? '');
  const { code, out, err } = await alongside('merge', 'mine.json', 'theirs.json', '-o', 'out.json');
  expect(code).toBe(1);
  expect(out).toMatch(/^out\.json: \d+ came in, 1 to settle, 1 to look at\.$/m);
  expect(err).toContain('Look at these:\n  Note “Written here.”, Note: two copies say different things');
  expect(JSON.stringify(await documentAt(join(folder, 'out.json')))).toContain('Written there.');
  const json = await alongside('merge', 'mine.json', 'theirs.json', '-o', 'two.json', '--json');
  expect(json.code).toBe(1);
  expect(JSON.parse(json.out).warnings).toHaveLength(1);
});

test('takes in what a changed file says where no field is', async () => {
  const { folder, alongside, put } = await atWork();
  await put('sound.json', theirs);
  await put(
    'changed.json',
    byHand('Seen.","my own words":"by hand","n":1e400,"a":"').replace('"trash":', '"future":7,\n"trash":'),
  );
  const { code } = await alongside('merge', 'sound.json', 'changed.json', '-o', 'out.json');
  expect(code).toBe(0);
  const { records, extra } = await documentAt(join(folder, 'out.json'));
  expect(records.note?.[note]?.unreadable).toEqual({ 'my own words': 'by hand', n: '1e400' });
  expect(extra.future).toBe(7);
});

test('ends with 2 where both were changed outside', async () => {
  const { folder, alongside, put } = await atWork();
  await put('one.json', byHand('Sean'));
  await put('two.json', byHand('Shown'));
  expect(await alongside('merge', 'one.json', 'two.json', '-o', 'out.json')).toMatchObject({
    code: 2,
    out: '',
  });
  await expect(readFile(join(folder, 'out.json'))).rejects.toThrow();
});

test('never writes over MINE or any other file unasked, nor over THEIRS at all, not even by another name', async () => {
  const { folder, alongside, put } = await atWork();
  await put('mine.json', mine);
  await put('theirs.json', theirs);
  await put('other.json', 'precious');
  await symlink(join(folder, 'mine.json'), join(folder, 'link.json'));
  for (const [name, ...said] of [
    ['mine.json'],
    ['./mine.json'],
    ['link.json'],
    ['other.json'],
    ['theirs.json'],
    ['theirs.json', '--replace'],
  ] as const) {
    const ended = await alongside('merge', 'mine.json', 'theirs.json', '-o', name, ...said);
    expect(ended, name).toMatchObject({ code: 2, out: '' });
    expect(ended.err, name).toContain('Name another file');
  }
  expect(await readFile(join(folder, 'other.json'), 'utf8')).toBe('precious');
  expect((await readFile(join(folder, 'mine.json'))).equals(bytesOf(mine))).toBe(true);
  const asked = await alongside('merge', 'mine.json', 'theirs.json', '-o', 'mine.json', '--replace');
  expect(asked.code).toBe(0);
  expect((await documentAt(join(folder, 'mine.json'))).records.note?.[note]?.text).toBe('Seen.');
});

test('ends with 2 for wrong arguments and a place that cannot be written', async () => {
  const { alongside, put } = await atWork();
  await put('mine.json', mine);
  await put('theirs.json', theirs);
  for (const args of [['mine.json'], ['mine.json', 'theirs.json'], ['a', 'b', 'c', '-o', 'd']])
    expect(await alongside('merge', ...args)).toMatchObject({ code: 2, out: '' });
  const ended = await alongside('merge', 'mine.json', 'theirs.json', '-o', 'no/such/folder/out.json');
  expect(ended).toMatchObject({ code: 2, out: '' });
  expect(ended.err).toMatch(/^There is no folder .*no\/such\/folder\. Make it first/);
});
