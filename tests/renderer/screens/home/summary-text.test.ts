import { expect, test } from 'vitest';
import {
  changedInWords,
  countsInWords,
  dueInWords,
  metaInWords,
} from '../../../../renderer/screens/home/summary-text.ts';

test.each([
  ['2026-03-13', 'Due today'],
  ['2026-03-14', 'Due tomorrow'],
  ['2026-03-17', 'Due Tuesday'],
  ['2026-04-02', 'Due on 2 April'],
  ['2027-01-05', 'Due on 5 January 2027'],
  ['2026-03-03', 'Was due on 3 March'],
])('%s', (on, words) => {
  expect(dueInWords(on, '2026-03-13')).toBe(words);
});

test('the last change is said in days', () => {
  const at = (day: number) => new Date(2026, 2, day, 14, 2).toISOString();
  expect(changedInWords(at(13), '2026-03-13')).toBe('Changed today');
  expect(changedInWords(at(12), '2026-03-13')).toBe('Changed yesterday');
  expect(changedInWords(at(2), '2026-03-13')).toBe('Changed on 2 March');
  expect(changedInWords(null, '2026-03-13')).toBe('');
});

test('counts name only what is there', () => {
  const counts = (hypothesis: number, tests: number, learning: number, cards: number) =>
    countsInWords({ counts: { hypothesis, test: tests, learning, cards } });
  expect(counts(2, 1, 0, 9)).toBe('2 hypotheses, 1 test');
  expect(counts(0, 0, 0, 9)).toBe('9 cards, no hypothesis yet');
  expect(counts(0, 0, 0, 0)).toBe('No card yet');
});

test('the last change is always said, whatever else is new', () => {
  const counts = { hypothesis: 2, test: 1, learning: 0, cards: 9 };
  const changedAt = new Date(2026, 2, 12, 14, 2).toISOString();
  const of = (part: object) =>
    metaInWords({ counts, changedAt, missing: false, sample: false, ...part }, '2026-03-13');
  expect(of({})).toBe('2 hypotheses, 1 test · Changed yesterday');
  expect(of({ sample: true })).toBe('2 hypotheses, 1 test · Changed yesterday · Sample, with invented data');
  expect(of({ changedAt: null, missing: true })).toBe('Nothing is known of it without its file');
});
