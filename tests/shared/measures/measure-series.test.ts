import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measureSeries } from '../../../shared/measures/measure-series.ts';
import { changeOf, documentOf, edited, type Line } from '../records/test-document.ts';

const contacts: Line = [
  'measure',
  'm1',
  { name: 'Contacts in a week', kind: 'outcome', unit: 'contacts', direction: 'up', target: 5, chart: 'xmr' },
];

const point = (id: string, date: string, fields: object): Line => [
  'dataPoint',
  id,
  { measure: 'm1', date, ...fields },
];

describe('the series of a measure', () => {
  it('has its points by date, and says why one takes no part', () => {
    const project = documentOf(
      contacts,
      point('h', '2026-02-23', { value: 4 }),
      point('a', '2026-01-05', { value: 2, n: 6, note: 'One in hospital' }),
      point('b', '2026-01-12', { value: 9, excluded: true, excludedWhy: 'Counted twice' }),
      point('c', '2026-01-19', {}),
      point('d', '2026-01-26', { ratio: { numerator: 7, denominator: 6 } }),
      point('e', '2026-02-02', { ratio: { numerator: 0, denominator: 0 }, value: 3 }),
      point('f', '2026-02-09', { value: 1e308 }),
      point('g2', '2026-02-16', { value: 6 }),
      point('g1', '2026-02-16', { value: 5 }),
      ['dataPoint', 'z', { measure: 'm1', value: 1 }],
      ['dataPoint', 'other', { measure: 'm2', date: '2026-01-05', value: 1 }],
    );
    const series = measureSeries(project, 'm1');
    expect(series?.points.map(({ id, value, leftOut }) => [id, value, leftOut])).toEqual([
      ['a', 2, null],
      ['b', 9, 'excluded'],
      ['c', null, 'noValue'],
      ['d', (100 * 7) / 6, 'partOverWhole'],
      ['e', null, 'wholeIsZero'],
      ['f', 1e308, 'tooLarge'],
      ['g1', 5, null],
      ['g2', 6, 'sameDate'],
      ['h', 4, null],
    ]);
    expect(series?.points[0]).toMatchObject({ n: 6, note: 'One in hospital', numerator: null });
    expect(series?.points[1]?.excludedWhy).toBe('Counted twice');
    expect(series?.undated).toEqual(['z']);
    expect(series).toMatchObject({
      name: 'Contacts in a week',
      kind: 'outcome',
      target: 5,
      chart: 'xmr',
      direction: 'up',
    });
    expect(measureSeries(project, 'm2')).toBeUndefined();
  });

  it('reckons per cent from part and whole alone, and knows where values end', () => {
    const ratio = { numerator: 8, denominator: 80 };
    const shares = documentOf(['measure', 'm1', {}], point('a', '2026-01-05', { ratio, value: 77, n: 3 }));
    expect(measureSeries(shares, 'm1')).toMatchObject({
      isPercent: true,
      unit: '%',
      bounds: { lower: 0, upper: 100 },
      points: [{ value: 10, numerator: 8, denominator: 80, n: 80 }],
    });
    const counts = documentOf(contacts, point('a', '2026-01-05', { value: 3 }));
    expect(measureSeries(counts, 'm1')).toMatchObject({
      isPercent: false,
      bounds: { lower: 0, upper: null },
    });
    const changes = documentOf(contacts, point('a', '2026-01-05', { value: -3 }));
    expect(measureSeries(changes, 'm1')?.bounds).toEqual({ lower: null, upper: null });
  });

  it('has phases, annotations and the starts of its tests, by date', () => {
    const project = documentOf(
      contacts,
      ['phase', 'p2', { measure: 'm1', from: '2026-03-02', label: 'A second student' }],
      ['phase', 'p1', { measure: 'm1', from: '2026-02-02', label: 'The student' }],
      ['annotation', 'a1', { measure: 'm1', date: '2026-01-19', text: 'Snow' }],
      ['annotation', 'a2', { measure: 'm1', text: 'No day' }],
      ['test', 't2', { title: 'Cycle 2', actualStart: '2026-03-16' }],
      ['test', 't1', { title: 'Cycle 1', locked: { on: '2026-02-02' } }],
      ['test', 't3', { title: 'Not started' }],
      ['test', 't4', { title: 'Of another', actualStart: '2026-03-16' }],
      ['t1', 'measuredBy', 'm1'],
      ['t2', 'measuredBy', 'm1'],
      ['t3', 'measuredBy', 'm1'],
      ['t4', 'relatesTo', 'm1'],
    );
    const series = measureSeries(project, 'm1');
    expect(series?.phases.map(({ id, date }) => [id, date])).toEqual([
      ['p1', '2026-02-02'],
      ['p2', '2026-03-02'],
    ]);
    expect(series?.annotations.map(({ words }) => words)).toEqual(['Snow']);
    expect(series?.tests).toEqual([
      { id: 't1', date: '2026-02-02', words: 'Cycle 1' },
      { id: 't2', date: '2026-03-16', words: 'Cycle 2' },
    ]);
  });

  it('is the same in whatever order its points were written', () => {
    const lines = ['2026-01-05', '2026-01-12', '2026-01-12', '2026-02-02', '2026-03-02'].map((date, index) =>
      point(`p${index}`, date, { value: index }),
    );
    const expected = measureSeries(documentOf(contacts, ...lines), 'm1');
    fc.assert(
      fc.property(fc.shuffledSubarray(lines, { minLength: lines.length }), (shuffled) => {
        expect(measureSeries(edited(documentOf(contacts), ...shuffled.map(changeOf)), 'm1')).toEqual(
          expected,
        );
      }),
      { numRuns: 20 },
    );
  });
});
