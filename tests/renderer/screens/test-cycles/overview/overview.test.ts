import { describe, expect, test } from 'vitest';
import { boardColumns } from '../../../../../renderer/screens/test-cycles/overview/board-columns.ts';
import {
  ownersOfTests,
  type TestFilter,
  themesOfTests,
} from '../../../../../renderer/screens/test-cycles/overview/filter-tests.ts';
import { needsDoingGroups } from '../../../../../renderer/screens/test-cycles/overview/needs-doing.ts';
import {
  barInWords,
  timelineOf,
} from '../../../../../renderer/screens/test-cycles/overview/timeline-rows.ts';
import { documentOf, type Line } from '../../../../shared/records/test-document.ts';

const TODAY = '2026-03-16';
const all: TestFilter = { owner: null, theme: null };

const project = documentOf(
  ['theme', 'home', { name: 'Coming home' }],
  ['theme', 'unused', { name: 'Nothing here' }],
  ['hypothesis', 'h1', { title: 'First', importance: 5, evidenceSoFar: 1, theme: 'home', status: 'testing' }],
  ['hypothesis', 'h2', { title: 'Second', importance: 2, evidenceSoFar: 4 }],
  [
    'test',
    'a',
    { title: 'A', status: 'decided', ownerRole: 'Lead', actualStart: '2026-02-02', actualEnd: '2026-02-20' },
  ],
  [
    'test',
    'b',
    {
      title: 'B',
      status: 'running',
      ownerRole: 'Carer',
      actualStart: '2026-03-02',
      plannedEnd: '2026-03-13',
    },
  ],
  ['test', 'c', { title: 'C', status: 'draft' }],
  ['test', 'd', { title: 'D', status: 'planned', plannedStart: '2026-02-01' }],
  ['h1', 'testedBy', 'a'],
  ['b', 'follows', 'a'],
  ['h2', 'testedBy', 'c'],
);

describe('the timeline', () => {
  const { rows, today, months } = timelineOf(project, all, TODAY);
  test('has a row for each hypothesis by rank, then for tests that are about none', () => {
    expect(rows.map(({ kind, title, rank, state }) => [kind, title, rank, state])).toEqual([
      ['hypothesis', 'First', 1, expect.stringContaining('Testing')],
      ['hypothesis', 'Second', 2, expect.stringContaining('Draft')],
      ['test', 'D', null, 'Without a hypothesis'],
    ]);
  });

  test('a cycle that runs past its plan goes on until today; one without dates is counted', () => {
    expect(rows[0]?.bars.map(({ id, cycle, from, to }) => [id, cycle, from, to])).toEqual([
      ['a', 1, '2026-02-02', '2026-02-20'],
      ['b', 2, '2026-03-02', TODAY],
    ]);
    expect(rows[1]).toMatchObject({ bars: [], undated: 1 });
  });

  test('bars lie in the line, one after the other, and today after those that are over', () => {
    const [first, second] = rows[0]?.bars ?? [];
    if (!first || !second || today === undefined) throw new Error('A bar is missing.');
    expect(first.left).toBeGreaterThan(0);
    expect(first.left + first.width).toBeLessThan(second.left);
    expect(second.left + second.width).toBeCloseTo(today, 5);
    expect(today).toBeLessThan(100);
    expect(months.map(({ label }) => label)).toEqual(['Feb 2026', 'Mar']);
    expect(months[0]?.left).toBe(0);
  });

  test('a bar says its cycle, days and state; of one that runs on, since when', () => {
    const late: Line = [
      'test',
      'a',
      { title: 'A', status: 'running', actualStart: '2026-01-05', plannedEnd: '2026-02-20' },
    ];
    const over: Line = [
      'test',
      'b',
      { title: 'B', status: 'decided', actualStart: '2026-02-02', actualEnd: '2026-02-20' },
    ];
    const bars = timelineOf(documentOf(late, over), all, TODAY).rows.flatMap((row) => row.bars);
    expect(bars.map((bar) => barInWords(bar, TODAY)).toSorted()).toEqual([
      'Cycle 1, A: since 5 January, running',
      'Cycle 1, B: 2 February to 20 February, decided',
    ]);
  });

  test('cycles that ran at once stand below each other', () => {
    const atOnce = timelineOf(
      documentOf(
        ['test', 'a', { status: 'running', actualStart: '2026-01-05', plannedEnd: '2026-02-20' }],
        ['test', 'b', { status: 'decided', actualStart: '2026-02-02', actualEnd: '2026-02-20' }],
        ['test', 'c', { status: 'planned', plannedStart: '2026-05-02', plannedEnd: '2026-06-02' }],
        ['b', 'follows', 'a'],
        ['c', 'follows', 'b'],
      ),
      all,
      TODAY,
    );
    expect(atOnce.rows[0]?.bars.map(({ id, lane }) => [id, lane])).toEqual([
      ['a', 0],
      ['b', 1],
      ['c', 0],
    ]);
    expect(atOnce.rows[0]?.lanes).toBe(2);
    expect(rows.map(({ lanes }) => lanes)).toEqual([1, 1, 1]);
  });

  test('a slip of the pen of forty years does not press all others together', () => {
    const slipped = timelineOf(
      documentOf(
        ['test', 'a', { status: 'running', actualStart: '2026-03-02', plannedEnd: '2066-03-13' }],
        ['test', 'z', { status: 'decided', actualStart: '2026-02-02', actualEnd: '2026-02-20' }],
      ),
      all,
      TODAY,
    );
    expect(Math.min(...slipped.rows.flatMap(({ bars }) => bars.map(({ width }) => width)))).toBeGreaterThan(
      10,
    );
    expect(Math.max(...slipped.rows.flatMap(({ bars }) => bars.map(({ left, width }) => left + width)))).toBe(
      100,
    );
  });

  test('an end before its start is one day, and without dates there is no line', () => {
    const odd = documentOf([
      'test',
      'a',
      { status: 'decided', actualStart: '2026-03-02', actualEnd: '2026-01-01' },
    ]);
    expect(timelineOf(odd, all, TODAY).rows[0]?.bars[0]).toMatchObject({
      from: '2026-03-02',
      to: '2026-03-02',
      width: 0,
    });
    expect(timelineOf(documentOf(['test', 'a', {}]), all, TODAY)).toMatchObject({
      months: [],
      today: undefined,
    });
  });

  test('long lines name few months', () => {
    const long = documentOf([
      'test',
      'a',
      { status: 'decided', actualStart: '2021-03-02', actualEnd: '2026-01-01' },
    ]);
    const labels = timelineOf(long, all, TODAY).months.map(({ label }) => label);
    expect(labels.length).toBeLessThanOrEqual(9);
    expect(labels[0]).toBe('Mar 2021');
  });
});

test('the board has all states, each test once, with what it is about', () => {
  const columns = boardColumns(project, all);
  expect(columns.map(({ label, tests }) => `${label}: ${tests.map(({ title }) => title).join()}`)).toEqual([
    'Draft: C',
    'Planned: D',
    'Running: B',
    'Studying: ',
    'Decided: A',
    'Stopped: ',
  ]);
  expect(columns[2]?.tests[0]).toEqual({
    id: 'b',
    title: 'B',
    cycle: 2,
    owner: 'Carer',
    hypothesis: 'First',
  });
});

test('owners and themes are those of tests, and a filter leaves only theirs', () => {
  expect(ownersOfTests(project)).toEqual(['Carer', 'Lead']);
  expect(themesOfTests(project)).toEqual([{ id: 'home', title: 'Coming home' }]);
  const shown = (filter: TestFilter) =>
    boardColumns(project, filter).flatMap(({ tests }) => tests.map(({ id }) => id));
  expect(shown({ owner: 'Carer', theme: null })).toEqual(['b']);
  expect(shown({ owner: null, theme: 'home' }).sort()).toEqual(['a', 'b']);
  expect(shown({ owner: 'Carer', theme: 'unused' })).toEqual([]);
  const rows = timelineOf(project, { owner: 'Carer', theme: null }, TODAY).rows;
  expect(rows.map(({ title, bars }) => [title, bars.map(({ id }) => id)])).toEqual([['First', ['b']]]);
});

describe('what waits', () => {
  const waiting = (filter: TestFilter, ...lines: readonly Line[]) =>
    needsDoingGroups(documentOf(...lines), filter, TODAY).map(({ label, items }) => [
      label,
      ...items.map(({ title, words }) => `${title}: ${words}`),
    ]);

  test.each<[string, Line, string | undefined]>([
    [
      'a test past its end',
      ['test', 't', { title: 'T', status: 'running', plannedEnd: '2026-03-15' }],
      'T: Was to end on 15 March. Write what you saw.',
    ],
    ['one that ends today', ['test', 't', { title: 'T', status: 'running', plannedEnd: TODAY }], undefined],
    [
      'one that is studied',
      ['test', 't', { title: 'T', status: 'studying' }],
      'T: What came out is being looked at. Decide what you do with it.',
    ],
    [
      'a plan of 42 days ago',
      ['test', 't', { title: 'T', status: 'planned', plannedStart: '2026-02-02' }],
      undefined,
    ],
    [
      'a plan of 43 days ago',
      ['test', 't', { title: 'T', status: 'planned', plannedStart: '2026-02-01' }],
      'T: Planned for 1 February, and not started for six weeks.',
    ],
    [
      'a draft of long ago',
      ['test', 't', { title: 'T', status: 'draft', plannedStart: '2025-02-01' }],
      undefined,
    ],
    [
      'adopted, nothing else',
      ['decision', 'd', { title: 'D', outcome: 'adopt' }],
      'D: Adopted. Say what is now done differently.',
    ],
    [
      'adopted, done, not checked',
      [
        'decision',
        'd',
        {
          title: 'D',
          outcome: 'adopt',
          practiceChange: { whatWeDoDifferently: 'Ring first', since: '2026-03-01' },
        },
      ],
      'D: Done differently since 1 March. Nobody has checked yet whether it lasts.',
    ],
    [
      'adopted and checked',
      [
        'decision',
        'd',
        {
          title: 'D',
          outcome: 'adopt',
          practiceChange: { whatWeDoDifferently: 'Ring first', checkedOn: '2026-03-10' },
        },
      ],
      undefined,
    ],
    ['adapted', ['decision', 'd', { title: 'D', outcome: 'adapt' }], undefined],
  ])('%s', (_what, line, expected) => {
    expect(waiting(all, line).flatMap(([, ...items]) => items)).toEqual(
      expected === undefined ? [] : [expected],
    );
  });

  test('a measure with a signal, in words', () => {
    const points = [1, 2, 1, 2, 1, 2, 5, 6, 5, 6, 5, 6].map(
      (value, index): Line => [
        'dataPoint',
        `p${index}`,
        { measure: 'm', date: `2026-01-${10 + index}`, value },
      ],
    );
    expect(waiting(all, ['measure', 'm', { name: 'M', direction: 'up' }], ...points)).toEqual([
      ['Measures with a signal', expect.stringMatching(/^M: Signal of change/)],
    ]);
    expect(waiting(all, ['measure', 'm', { name: 'M' }], ...points.slice(0, 3))).toEqual([]);
  });

  test('of one owner: their tests, and the decisions about these', () => {
    const lines: Line[] = [
      ['test', 't', { title: 'T', status: 'studying', ownerRole: 'Lead' }],
      ['test', 'u', { title: 'U', status: 'studying', ownerRole: 'Carer' }],
      ['decision', 'd', { title: 'D', outcome: 'adopt' }],
      ['decision', 'e', { title: 'E', outcome: 'adopt' }],
      ['t', 'relatesTo', 'd'],
    ];
    expect(waiting({ owner: 'Lead', theme: null }, ...lines).flatMap(([, ...items]) => items)).toEqual([
      expect.stringMatching(/^T:/),
      expect.stringMatching(/^D:/),
    ]);
  });
});
