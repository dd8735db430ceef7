import { expect, test } from 'vitest';
import { atWork, edited, sample } from './at-work.ts';

test('says of every measure what its numbers say', async () => {
  const { alongside, put } = await atWork();
  await put('p.json', sample());
  const { code, out, err } = await alongside('measures', 'p.json');
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).toContain('12 points, signal');
  expect(out).toContain('Shift: six in a row');
});

test('tells it as JSON, phase by phase, what a chart does not have as null', async () => {
  const { alongside, put } = await atWork();
  const [measure = ''] = Object.keys(sample().records.measure ?? {});
  const xmr = edited(
    sample(),
    'Aa11Aa11',
    { op: 'set', kind: 'measure', id: measure, fields: { chart: 'xmr', direction: 'up', target: 1 } },
    {
      op: 'add',
      kind: 'phase',
      id: 'phase1',
      fields: { measure, from: '2026-02-01', label: 'The student came' },
    },
  );
  await put('p.json', xmr);
  const { out } = await alongside('measures', 'p.json', '--json');
  const { measures } = JSON.parse(out);
  expect(measures.length).toBe(2);
  const [one] = measures.filter(({ id }: { id: string }) => id === measure);
  expect(one).toMatchObject({ chart: 'xmr', points: 12, rules: { id: 'xmr', version: 1 } });
  expect(one.phases).toMatchObject([
    { from: { index: 0, date: '2026-01-05' }, begins: null, median: null, useful: null, runs: null },
    { begins: 'The student came', to: { index: 11, date: '2026-03-23' } },
  ]);
  const [{ mean, lpl, upl, mrBar }] = one.phases;
  expect(upl).toBeCloseTo(mean + 2.66 * mrBar, 9);
  expect(lpl).toBeCloseTo(mean - 2.66 * mrBar, 9);
  const other = measures.find(({ id }: { id: string }) => id !== measure);
  expect(other.phases[0]).toMatchObject({
    mean: null,
    lpl: null,
    upl: null,
    mrBar: null,
    useful: expect.any(Number),
  });
});

test('judges a measure as people have chosen on its chart', async () => {
  const { alongside, put } = await atWork();
  const [measure = ''] = Object.keys(sample().records.measure ?? {});
  const fields = { chart: 'xmr', chartSettings: { baseline: 6, isScreened: true } };
  await put('p.json', edited(sample(), 'Aa11Aa11', { op: 'set', kind: 'measure', id: measure, fields }));
  const { out } = await alongside('measures', 'p.json', '--json');
  const one = JSON.parse(out).measures.find(({ id }: { id: string }) => id === measure);
  expect(one.rules.settings).toEqual([
    'Mean and limits from the first 6 points',
    'Very big jumps ignored when the limits were worked out',
  ]);
  expect(one.phases[0].mean).toBeCloseTo(5 / 6, 12);
});

test('judges as people chose for the measure, and says so', async () => {
  const { alongside, put } = await atWork();
  const [measure = ''] = Object.keys(sample().records.measure ?? {});
  const chosen = { baseline: 10, isAnhoej: true };
  const change = { op: 'set', kind: 'measure', id: measure, fields: { chartSettings: chosen } } as const;
  await put('p.json', edited(sample(), 'Aa11Aa11', change));
  const { measures } = JSON.parse((await alongside('measures', 'p.json', '--json')).out);
  expect(measures.find(({ id }: { id: string }) => id === measure).rules).toMatchObject({
    id: 'anhoej',
    settings: ['Median from the first 10 points'],
  });
});

test('ends with 1 where nothing can be shown, with 2 where there is no file', async () => {
  const { alongside, put } = await atWork();
  await put('p.json', 'no project');
  expect(await alongside('measures', 'p.json')).toMatchObject({ code: 1, out: '' });
  expect(await alongside('measures', 'gone.json')).toMatchObject({ code: 2, out: '' });
});
