import { expect, test } from 'vitest';
import { chainWindow } from '../../../../../renderer/screens/test-cycles/hypotheses/chain/chain-window.ts';
import { cycleDatesInWords } from '../../../../../renderer/screens/test-cycles/hypotheses/chain/cycle-dates.ts';
import {
  amendmentsOf,
  noResultInWords,
  predictionOf,
  resultOf,
  splitFigure,
} from '../../../../../renderer/screens/test-cycles/hypotheses/chain/describe-cycle.ts';
import type { Fields } from '../../../../../shared/document/model/document.ts';
import { recordOf } from '../../../../../shared/document/model/selectors.ts';
import { redact } from '../../../../../shared/document/sharing/redact.ts';
import { kindRegistry } from '../../../../../shared/records/kind-registry.ts';
import { documentWith, link } from '../../../../helpers/document/sample-document.ts';

test.each([
  ['4 of 6 report a contact they looked forward to.', '4 of 6', 'report a contact they looked forward to'],
  ['3.5 out of 7, as before', '3.5 of 7', 'as before'],
  ['Most people come back', '', 'Most people come back'],
  ['4 of 6', '4 of 6', ''],
  ['At least 4 of 6 come back', '', 'At least 4 of 6 come back'],
])('a number that words begin with stands large: %s', (words, figure, rest) => {
  expect(splitFigure(words)).toEqual({ figure, words: rest });
});

const criterion = {
  what: 'Residents who come again',
  comparator: 'atLeast',
  value: 4,
  outOf: 6,
  unit: 'residents',
};
const started: Fields = {
  status: 'running',
  prediction: 'Changed by hand',
  successCriterion: { ...criterion, value: 3 },
  locked: { prediction: '4 of 6 come back', criterion, on: '2026-01-30' },
};
const of = (id: string, fields: Fields) => ({ id, fields });

test('after the start the prediction is what was locked, with what was changed beside it', () => {
  const document = documentWith(
    ['test', 't', started],
    [
      'amendment',
      'late',
      { test: 't', of: 'successCriterion', change: 'as two left', criterion, on: '2026-03-02' },
    ],
    ['amendment', 'early', { test: 't', of: 'start', was: { prediction: '2 of 6 do' }, on: '2026-01-20' }],
    [
      'amendment',
      'a',
      { test: 't', of: 'prediction', change: '3 of 5 do', reason: 'One moved.', on: '2026-02-20' },
    ],
  );
  expect(predictionOf(document, of('t', started))).toEqual({
    figure: '4 of 6',
    words: 'come back',
    criterion: 'Success is at least 4 of 6 residents. We count Residents who come again.',
    lockedOn: '30 January',
    isLocked: true,
  });
  expect(amendmentsOf(document, of('t', started))).toEqual([
    {
      id: 'early',
      sentence: 'The start was taken back, on 20 January. It had predicted “2 of 6 do”.',
      reason: 'Nobody has said why.',
    },
    {
      id: 'a',
      sentence: 'Changed after the start, on 20 February: the prediction is now “3 of 5 do”.',
      reason: 'One moved.',
    },
    {
      id: 'late',
      sentence:
        'Changed after the start, on 2 March: success is now “at least 4 of 6 residents, counting Residents who come again; as two left”.',
      reason: 'Nobody has said why.',
    },
  ]);
});

test('a criterion without a number says what is counted', () => {
  const fields = { successCriterion: { what: 'Whoever comes again' } };
  expect(predictionOf(documentWith(), of('t', fields)).criterion).toBe('We count Whoever comes again.');
});

test('a copy says that numbers of few people are kept back, on both sides of the rule', () => {
  const whole = documentWith([
    'test',
    't',
    { ...started, resultValue: { value: 5, outOf: 6, words: 'five came' }, sensitivity: 'open' },
  ]);
  const copy = redact(whole, 'partners', kindRegistry);
  const record = recordOf(copy, { kind: 'test', id: 't' });
  if (!record) throw new Error('The copy has no test.');
  const said = JSON.stringify([predictionOf(copy, record), resultOf(copy, record)]);
  expect(predictionOf(copy, record).words).toBe('Kept back: about few people');
  expect(resultOf(copy, record)).toEqual({ figure: '', words: 'Kept back: about few people' });
  expect(said).not.toMatch(/\d of \d|come|five/);
});

test('a result without a whole has the unit of the criterion under it', () => {
  const fields = {
    resultValue: { value: 3.5, words: 'more than before' },
    successCriterion: { unit: 'visits a week' },
  };
  expect(resultOf(documentWith(), of('t', fields))).toEqual({
    figure: '3.5',
    words: 'visits a week, more than before',
  });
});

test.each([
  [{}, 'Not yet. The test has not started.'],
  [{ status: 'running' }, 'Not yet. The test is running.'],
  [{ status: 'running', plannedEnd: '2026-04-26' }, 'Not yet. The test ends on 26 April.'],
  [
    { status: 'running', plannedEnd: '2026-03-01' },
    'Nobody has written it down. The test was to end on 1 March.',
  ],
  [{ status: 'studying' }, 'Nobody has written down what was seen.'],
  [
    { status: 'stopped', actualEnd: '2026-03-03', stopReason: 'Too tiring.' },
    'Stopped on 3 March: Too tiring.',
  ],
  [{ status: 'stopped' }, 'Stopped. Nobody has said why.'],
])('without a result it is said why: %j', (fields, words) => {
  expect(noResultInWords(of('t', fields), '2026-03-20')).toBe(words);
});

test.each([
  [{ plannedStart: '2026-02-02', plannedEnd: '2026-03-13' }, 'Planned: 2 February to 13 March'],
  [{ plannedEnd: '2026-03-13' }, 'Planned: to 13 March'],
  [{}, ''],
  [{ status: 'running', plannedStart: '2026-03-16', plannedEnd: '2026-04-26' }, 'Week 1 of 6'],
  [{ status: 'running', actualStart: '2026-03-09', plannedEnd: '2026-04-26' }, 'Week 2 of 7'],
  [{ status: 'running', actualStart: '2026-02-02', plannedEnd: '2026-03-13' }, '2 February to 13 March'],
  [{ status: 'running', actualStart: '2026-02-02' }, 'From 2 February'],
  [{ status: 'running' }, 'Running'],
  [{ status: 'decided', actualStart: '2026-02-02', actualEnd: '2026-03-10' }, '2 February to 10 March'],
  [{ status: 'decided', actualStart: '1999-05-03', actualEnd: '1999-04-02' }, '3 May 1999 to 2 April 1999'],
  [{ plannedStart: '2026-12-01', plannedEnd: '2027-03-20' }, 'Planned: 1 December to 20 March 2027'],
])('when a cycle is: %j', (fields, words) => {
  expect(cycleDatesInWords(of('t', fields), '2026-03-20')).toBe(words);
});

test('two cycles stand side by side: the one that is requested and the one it follows, else the latest two', () => {
  const chain = ['a', 'b', 'c'].map((id) => of(id, {}));
  const document = documentWith(
    ...['a', 'b', 'c'].map((id) => ['test', id, {}] as const),
    link('b', 'follows', 'a'),
    link('c', 'follows', 'b'),
  );
  const window = (requested?: string) => {
    const { shown, currentIndex } = chainWindow(document, chain, requested);
    return [shown.map(({ id }) => id).join(' '), currentIndex];
  };
  expect(window()).toEqual(['b c', 2]);
  expect(window('b')).toEqual(['a b', 1]);
  expect(window('a')).toEqual(['a b', 0]);
  expect(window('elsewhere')).toEqual(['b c', 2]);
  expect(chainWindow(document, chain.slice(0, 1), undefined)).toEqual({
    shown: chain.slice(0, 1),
    currentIndex: 0,
  });
  expect(chainWindow(document, [], undefined).shown).toEqual([]);
});

test('two cycles that follow the same one do not stand side by side, as if one came of the other', () => {
  const chain = ['a', 'b', 'sibling'].map((id) => of(id, {}));
  const document = documentWith(
    ...['a', 'b', 'sibling'].map((id) => ['test', id, {}] as const),
    link('b', 'follows', 'a'),
    link('sibling', 'follows', 'a'),
  );
  const shown = (requested: string) => chainWindow(document, chain, requested).shown.map(({ id }) => id);
  expect(shown('b')).toEqual(['a', 'b']);
  expect(shown('sibling')).toEqual(['a', 'sibling']);
});
