import { expect, test } from 'vitest';
import { atWork, bytesOf, edited, sample } from './at-work.ts';

test('tells counts, stage, clashes and sessions as JSON', async () => {
  const { alongside, put } = await atWork();
  await put('p.json', sample());
  const { code, out, err } = await alongside('info', 'p.json', '--json');
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(JSON.parse(out)).toMatchObject({
    outcome: 'ok',
    title: 'Company on our street',
    stage: 'deliver',
    counts: { hypothesis: 1, test: 2, learning: 1, dataPoint: 24, link: 15 },
    trash: 0,
    clashes: 0,
    sessions: [
      { id: 'Qm3xA9pL', writes: 1, role: 'Lead commissioner' },
      { id: 'h7TzK2vd', writes: 2 },
    ],
  });
});

test('tells it in words', async () => {
  const { alongside, put } = await atWork();
  const [note = ''] = Object.keys(sample().records.note ?? {});
  await put('p.json', edited(sample(), 'Aa11Aa11', { op: 'delete', kind: 'note', id: note }));
  const { code, out } = await alongside('info', 'p.json');
  expect(code).toBe(0);
  expect(out).toContain('Company on our street\n  Stage: Deliver\n');
  expect(out).toContain('  2 tests');
  expect(out).toContain('  In the trash: 1');
  expect(out).toContain('Written by Lead commissioner, The Borough council, from 2026-01-05');
  expect(out).toContain('Written by people who did not say who');
  for (const replica of ['Qm3xA9pL', 'Aa11Aa11']) expect(out).not.toContain(replica);
});

test('still tells what is in a file that was changed outside, and says so on stderr', async () => {
  const { alongside, put } = await atWork();
  await put('p.json', new TextDecoder().decode(bytesOf(sample())).replace('isolation', 'Isolation'));
  const { code, out, err } = await alongside('info', 'p.json', '--json');
  expect(code).toBe(0);
  expect(JSON.parse(out).outcome).toBe('changedOutside');
  expect(err).toContain('changed outside');
});

test('ends with 1 where nothing can be shown, with 2 where there is no file', async () => {
  const { alongside, put } = await atWork();
  await put('p.json', 'no project');
  expect(await alongside('info', 'p.json')).toMatchObject({ code: 1, out: '' });
  expect(JSON.parse((await alongside('info', 'p.json', '--json')).out)).toMatchObject({ outcome: 'notOurs' });
  expect(await alongside('info', 'gone.json')).toMatchObject({ code: 2, out: '' });
  expect(await alongside('info')).toMatchObject({ code: 2, out: '' });
});
