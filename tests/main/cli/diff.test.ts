import { expect, test } from 'vitest';
import { emptyDocument } from '../../../shared/document/model/empty-document.ts';
import { atWork, bytesOf, edited, sample } from './at-work.ts';

const [barrier = ''] = Object.keys(sample().records.barrier ?? {});
const [note = ''] = Object.keys(sample().records.note ?? {});
const [evidence = ''] = Object.keys(sample().records.evidence ?? {});
const says = (statement: string) =>
  ({ op: 'set', kind: 'barrier', id: barrier, fields: { statement } }) as const;
const mine = edited(sample(), 'Mm00Mm00', says('Nobody answers the telephone'));
const theirs = edited(sample(), 'Tt00Tt00', says('People cannot ring'), {
  op: 'set',
  kind: 'note',
  id: note,
  fields: { text: 'Seen.' },
});

test('tells by card what B has that A has not, and ends with 1', async () => {
  const { alongside, put } = await atWork();
  await put('mine.json', mine);
  await put('theirs.json', edited(theirs, 'Tt00Tt00', { op: 'delete', kind: 'evidence', id: evidence }));
  const { code, out, err } = await alongside('diff', 'mine.json', 'theirs.json');
  expect(code).toBe(1);
  expect(err).toBe('');
  expect(out).toMatch(
    /^theirs\.json has what mine\.json has not: 1 changed, 1 deleted, 1 where both wrote\.\n/,
  );
  expect(out).toContain(
    'What gets in the way: mine.json says “Nobody answers the telephone”, theirs.json says “People cannot ring”',
  );
  expect(out).toMatch(/Note “Seen\.”: changed\n {2}Note: was “This is a sample\..+”, now “Seen\.”/);
  expect(out).toMatch(/Evidence “.+”: deleted/);
  expect(out).toMatch(/The other way round, one card or entry of mine\.json is not in theirs\.json/);
});

test('which copies were made is no difference', async () => {
  const { alongside, put } = await atWork();
  await put('mine.json', mine);
  const copy = { op: 'add', kind: 'sharedCopy', id: 'copy1', fields: { forWhom: 'Somebody' } } as const;
  await put('theirs.json', edited(mine, 'Tt00Tt00', copy));
  expect(await alongside('diff', 'mine.json', 'theirs.json')).toMatchObject({
    code: 0,
    out: expect.stringMatching(/^Nothing new/),
  });
});

test('says “Nothing new” of the same copy and of an older one, and ends with 0', async () => {
  const { alongside, put } = await atWork();
  await put('mine.json', mine);
  await put('old.json', sample());
  expect(await alongside('diff', 'mine.json', 'mine.json')).toMatchObject({
    code: 0,
    out: 'Nothing new: mine.json says the same as mine.json.',
  });
  const older = await alongside('diff', 'mine.json', 'old.json');
  expect(older.code).toBe(0);
  expect(older.out).toMatch(
    /^Nothing new: mine\.json has all that old\.json has\.\nThe other way round, one/,
  );
  const { outcome, entries, onlyInA } = JSON.parse(
    (await alongside('diff', 'mine.json', 'old.json', '--json')).out,
  );
  expect({ outcome, entries, onlyInA }).toEqual({ outcome: 'older', entries: [], onlyInA: 1 });
});

test('compares the values of a file that was changed by hand, and a changed file with itself', async () => {
  const { alongside, put } = await atWork();
  const changed = new TextDecoder().decode(bytesOf(theirs)).replace('Seen', 'Sean');
  await put('theirs.json', theirs);
  await put('changed.json', changed);
  await put('again.json', changed);
  const { code, out, err } = await alongside('diff', 'theirs.json', 'changed.json');
  expect(code).toBe(1);
  expect(err).toContain('changed.json: changed outside Alongside');
  expect(out).toContain('Note: theirs.json says “Seen.”, changed.json says “Sean.”');
  expect(await alongside('diff', 'changed.json', 'again.json')).toMatchObject({
    code: 0,
    out: expect.stringContaining('Nothing new'),
  });
});

test('a line shows the beginning of long words, without signs that steer a terminal or turn the line', async () => {
  const { alongside, put } = await atWork();
  const text = `${'Said at length, and on several lines.\n'.repeat(900)}\u202egpj.exe`;
  await put('mine.json', mine);
  await put('long.json', edited(mine, 'Tt00Tt00', { op: 'set', kind: 'note', id: note, fields: { text } }));
  const { out } = await alongside('diff', 'mine.json', 'long.json');
  expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThan(900);
  expect(out).not.toContain('\u202e');
  const json = JSON.parse((await alongside('diff', 'mine.json', 'long.json', '--json')).out);
  expect(json.entries[0].fields[0].to.length).toBeGreaterThan(30_000);
});

test('ends with 2 and a sentence where the two cannot be compared', async () => {
  const { alongside, put } = await atWork();
  await put('mine.json', mine);
  await put('else.json', edited(emptyDocument('another1'), 'Xx00Xx00', says('x')));
  await put('newer.json', new TextDecoder().decode(bytesOf(theirs)).replace('alongside/1', 'alongside/9'));
  await put('cut.json', bytesOf(theirs).subarray(0, 900));
  await put('picture.json', 'GIF89a');
  for (const name of ['else.json', 'newer.json', 'cut.json', 'picture.json', 'gone.json', '']) {
    for (const files of [
      ['mine.json', name],
      [name, 'mine.json'],
    ]) {
      const ended = await alongside('diff', ...files);
      expect(ended, files.join(' ')).toMatchObject({ code: 2, out: '' });
      expect(ended.err, files.join(' ')).not.toBe('');
    }
  }
  expect((await alongside('diff', 'mine.json')).err).toContain('Give two project files');
});
