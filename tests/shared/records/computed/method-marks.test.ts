import { describe, expect, test } from 'vitest';
import { type MethodMark, methodMarksOf } from '../../../../shared/records/computed/method-marks.ts';
import { documentOf, type Line } from '../test-document.ts';

const mark = (name: MethodMark['name'], ...lines: readonly Line[]): MethodMark | undefined =>
  methodMarksOf(documentOf(['hypothesis', 'h', {}], ...lines), 'h').find((one) => one.name === name);
const tested: Line = ['h', 'testedBy', 't'];
const test1 = (fields: object = {}): Line => ['test', 't', { ...fields }];
const numbers = (count: number): Line[] => [
  ['measure', 'm', { name: 'Visits', kind: 'outcome' }],
  ['t', 'measuredBy', 'm'],
  ...Array.from(
    { length: count },
    (_, index): Line => [
      'dataPoint',
      `p${index}`,
      { measure: 'm', date: `2026-02-${10 + index}`, value: index },
    ],
  ),
];

describe('a mark of good method', () => {
  test.each<[MethodMark['name'], boolean, string, readonly Line[]]>([
    ['cycles', false, 'There is no test yet.', []],
    ['cycles', false, 'One small test', [test1({ status: 'running' }), tested]],
    [
      'cycles',
      false,
      'One small test',
      [test1({ status: 'decided' }), tested, ['test', 'u', { status: 'planned' }], ['u', 'follows', 't']],
    ],
    [
      'cycles',
      true,
      '2 cycles have run.',
      [test1({ status: 'decided' }), tested, ['test', 'u', { status: 'running' }], ['u', 'follows', 't']],
    ],
    ['overTime', false, 'No measure is linked', [test1(), tested]],
    ['overTime', false, '“Visits” has 1 number. From 10', [test1(), tested, ...numbers(1)]],
    ['overTime', false, '“Visits” has 9 numbers.', [test1(), tested, ...numbers(9)]],
    ['overTime', true, '“Visits” has 10 numbers.', [test1(), tested, ...numbers(10)]],
    ['small', false, 'Nobody has said', [test1(), tested]],
    ['small', true, 'few people', [test1({ sample: { plannedN: 20 } }), tested]],
    ['small', false, 'more than 20 people', [test1({ sample: { plannedN: 21 } }), tested]],
    ['small', true, 'in one place', [test1({ sample: { plannedN: 90, where: 'On one ward' } }), tested]],
    [
      'small',
      true,
      'few people',
      [
        test1({ sample: { plannedN: 6 } }),
        tested,
        ['test', 's', { sample: { plannedN: 90 } }],
        ['s', 'follows', 't'],
      ],
    ],
    ['predictedFirst', false, 'No test has started', [test1({ locked: { prediction: 'a' } }), tested]],
    ['predictedFirst', false, 'The prediction is written', [test1({ prediction: 'Ten walk' }), tested]],
    ['predictedFirst', true, 'was kept', [test1({ status: 'running', locked: { prediction: 'a' } }), tested]],
    ['predictedFirst', false, 'was not kept', [test1({ status: 'running' }), tested]],
    ['balancing', false, 'Nothing watches', [test1(), tested, ...numbers(1)]],
    [
      'balancing',
      true,
      '“Too much” watches',
      [test1(), tested, ['measure', 'b', { name: 'Too much', kind: 'balancing' }], ['t', 'measuredBy', 'b']],
    ],
    ['voices', false, 'Ask with the first learning', [test1(), tested]],
    ['voices', false, 'Nobody has written', [test1(), tested, ['learning', 'l', {}], ['t', 'produced', 'l']]],
    [
      'voices',
      true,
      'Not heard: Night staff.',
      [test1(), tested, ['learning', 'l', { whoWasNotHeard: 'Night staff.' }], ['t', 'produced', 'l']],
    ],
  ])('%s: %s, “%s”', (name, isMet, words, lines) => {
    expect(mark(name, ...lines)).toMatchObject({ isMet, words: expect.stringContaining(words) });
  });

  test('of a reason: what should lead to what, and a card that it comes from', () => {
    const document = (fields: object, ...lines: readonly Line[]) =>
      methodMarksOf(documentOf(['hypothesis', 'h', { ...fields }], ...lines), 'h').find(
        ({ name }) => name === 'rationale',
      );
    const said = { weBelieve: 'a visit', willResult: 'company' };
    const from: Line[] = [
      ['barrier', 'b', {}],
      ['b', 'prompts', 'h'],
    ];
    expect(document({ weBelieve: 'a visit' }, ...from)).toMatchObject({
      isMet: false,
      words: expect.stringContaining('Say what'),
    });
    expect(document(said)).toMatchObject({ isMet: false, words: expect.stringContaining('Connect') });
    expect(document(said, ...from)).toMatchObject({ isMet: true });
  });

  test('cycles that go round in a ring are each counted once, and no hypothesis has no marks', () => {
    const ring: Line[] = [
      test1({ status: 'running' }),
      tested,
      ['test', 'u', { status: 'running' }],
      ['u', 'follows', 't'],
      ['t', 'follows', 'u'],
    ];
    expect(mark('cycles', ...ring)?.words).toContain('2 cycles');
    expect(methodMarksOf(documentOf(), 'h')).toEqual([]);
  });
});
