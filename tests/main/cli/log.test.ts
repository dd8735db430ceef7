import { expect, test } from 'vitest';
import { merge } from '../../../shared/document/merge/merge.ts';
import { documentRules } from '../../../shared/records/kind-registry.ts';
import { atWork, edited, sample } from './at-work.ts';

const [barrier = ''] = Object.keys(sample().records.barrier ?? {});
const [note = ''] = Object.keys(sample().records.note ?? {});
const says = (replica: string, statement: string) =>
  edited(sample(), replica, { op: 'set', kind: 'barrier', id: barrier, fields: { statement } });

test('log tells who wrote how much of what stands, and who wrote the versions of a clash', async () => {
  const { alongside, put } = await atWork();
  const theirs = edited(says('Tt00Tt00', 'Theirs'), 'Tt00Tt00', { op: 'delete', kind: 'note', id: note });
  await put('both.json', merge(says('Mm00Mm00', 'Mine'), theirs, documentRules).document);
  const { code, out } = await alongside('log', 'both.json');
  expect(code).toBe(0);
  expect(out).toMatch(/Day not known · Not said who: 2 fields on 1 card; 1 deleted; 1 to settle/);
  expect(out).toMatch(/13 March 2026 · Carers’ group coordinator, Carers’ group: \d+ fields on \d+ cards/);
  const log = JSON.parse((await alongside('log', 'both.json', '--json')).out);
  expect(log.clashes).toMatchObject([
    { id: barrier, field: 'statement', replicas: ['Tt00Tt00', 'Mm00Mm00'] },
  ]);
  expect(log.entries.find(({ replica }: { replica: string }) => replica === 'Tt00Tt00')).toMatchObject({
    edits: 2,
    fields: 1,
    cards: 1,
    deleted: 1,
    clashes: 1,
  });
});

test('text gives a line a field, the same for the same project, and no word that is hidden', async () => {
  const { alongside, put } = await atWork();
  const [testId = ''] = Object.keys(sample().records.test ?? {});
  const fields = { about: testId, purpose: 'prediction', entries: [{ id: 'e1', words: 'CANARY' }] };
  await put('a.json', sample());
  await put('b.json', says('Mm00Mm00', 'One line\nand another'));
  await put('c.json', edited(sample(), 'Tt00Tt00', { op: 'add', kind: 'writingRound', id: 'r1', fields }));
  const [a, b, c] = await Promise.all(['a.json', 'b.json', 'c.json'].map((name) => alongside('text', name)));
  const lines = b?.out.split('\n').filter((line) => !a?.out.split('\n').includes(line));
  expect(lines?.filter((line) => line.startsWith(' '))).toEqual([
    '  What gets in the way: One line / and another',
  ]);
  expect(lines).toContain('Barrier “One line / and another”');
  expect(c?.out).toContain('What was written: hidden');
  expect(c?.out).not.toContain('CANARY');
});

test('text of a damaged file says what is wrong, and shows what lies there', async () => {
  const { alongside, put } = await atWork();
  await put('cut.json', '{"format":"alongside/1",\n"project":"p1",');
  expect(await alongside('text', 'cut.json')).toMatchObject({
    code: 0,
    out: expect.stringContaining('"project":"p1"'),
  });
  expect((await alongside('text', 'gone.json')).code).toBe(2);
});
