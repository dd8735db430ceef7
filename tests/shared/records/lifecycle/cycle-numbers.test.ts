import { describe, expect, test } from 'vitest';
import { findingsOfRecord } from '../../../../shared/records/checks/findings.ts';
import { cycleNumberOf, ringOfCycles } from '../../../../shared/records/lifecycle/cycle-numbers.ts';
import { documentOf, edited, type Line } from '../test-document.ts';

const tests: readonly Line[] = [
  ['test', 'a', { title: 'In the hall', actualStart: '2026-03-02' }],
  ['test', 'b', { title: 'At home', actualStart: '2026-01-05' }],
  ['test', 'c', { title: 'By phone', actualStart: '2026-05-04' }],
  ['test', 'd', { title: 'After all of it' }],
];
const numbersIn = (...lines: Line[]): readonly number[] => {
  const document = documentOf(...tests, ...lines);
  return ['a', 'b', 'c', 'd'].map((id) => cycleNumberOf(document, id));
};

describe('cycles', () => {
  test.each<[string, readonly Line[], readonly number[]]>([
    ['that follow nothing are each the first', [], [1, 1, 1, 1]],
    [
      'are counted from the one they follow',
      [
        ['a', 'follows', 'b'],
        ['c', 'follows', 'a'],
      ],
      [2, 1, 3, 1],
    ],
    [
      'take the longer of two ways',
      [
        ['a', 'follows', 'b'],
        ['c', 'follows', 'a'],
        ['c', 'follows', 'b'],
      ],
      [2, 1, 3, 1],
    ],
    [
      'in a ring begin with the one that started first',
      [
        ['a', 'follows', 'c'],
        ['b', 'follows', 'a'],
        ['c', 'follows', 'b'],
      ],
      [3, 1, 2, 1],
    ],
    [
      'after a ring go on counting',
      [
        ['a', 'follows', 'b'],
        ['b', 'follows', 'a'],
        ['d', 'follows', 'a'],
      ],
      [2, 1, 1, 3],
    ],
    ['that follow themselves are the first', [['a', 'follows', 'a']], [1, 1, 1, 1]],
  ])('%s', (_name, lines, numbers) => {
    expect(numbersIn(...lines)).toEqual(numbers);
  });

  test('have the same numbers whichever link came first, and new ones once a link is gone', () => {
    const ring: readonly Line[] = [
      ['a', 'follows', 'c'],
      ['b', 'follows', 'a'],
      ['c', 'follows', 'b'],
    ];
    expect(numbersIn(...ring.toReversed())).toEqual(numbersIn(...ring));
    const opened = edited(documentOf(...tests, ...ring), { op: 'delete', kind: 'link', id: 'a_follows_c' });
    expect(['a', 'b', 'c'].map((id) => cycleNumberOf(opened, id))).toEqual([1, 2, 3]);
  });

  test('in a ring are named in what there is to look at, and no other is', () => {
    const document = documentOf(
      ...tests,
      ['a', 'follows', 'b'],
      ['b', 'follows', 'a'],
      ['d', 'follows', 'a'],
    );
    const said = (id: string) =>
      findingsOfRecord(document, { kind: 'test', id })
        .filter(({ rule }) => rule === 'cyclesInRing')
        .map(({ message }) => message);
    expect(said('a')).toEqual([
      '“At home” and “In the hall” follow one another in a ring, so no cycle is the first. Take away what the first one follows.',
    ]);
    expect(said('b')).toEqual(said('a'));
    expect(said('d')).toEqual([]);
    expect(ringOfCycles(document, 'd')).toEqual([]);
  });

  test('of a chain of some thousands are counted', () => {
    const many = Array.from({ length: 3000 }, (_, index) => `many${index}`);
    const document = documentOf(
      ...many.map((id): Line => ['test', id, { title: id }]),
      ...many.slice(1).map((id, index): Line => [id, 'follows', many[index] ?? '']),
    );
    expect(cycleNumberOf(document, 'many2999')).toBe(3000);
  });
});
