import { describe, expect, test } from 'vitest';
import type { Fields, ProjectDocument, Value } from '../../../../shared/document/model/document.ts';
import { recordOf } from '../../../../shared/document/model/selectors.ts';
import { redact } from '../../../../shared/document/sharing/redact.ts';
import { kindRegistry } from '../../../../shared/records/kind-registry.ts';
import { testNumberFields } from '../../../../shared/records/privacy/small-numbers-in-tests.ts';
import { applyChanges } from '../../../helpers/document/apply-changes.ts';
import {
  add,
  canariesIn,
  criterion,
  join,
  readers,
  set,
  start,
  whole,
  why,
  withheldIn,
} from './small-numbers-project.ts';

describe('numbers of people in a test', () => {
  test.each<[Value, boolean]>([
    [0, false],
    [1, true],
    [2, true],
    [3, true],
    [4, true],
    [5, true],
    [6, true],
    [7, true],
    [8, false],
    [40, false],
    [-3, true],
    [2.5, true],
    ['6', true],
    ['a few', true],
    [null, false],
  ])('%j took part', (n, stays) => {
    const document = start(add('test', 't1', whole(n)));
    for (const reader of readers) {
      const copy = redact(document, reader, kindRegistry);
      const filled = testNumberFields.filter((field) => field !== 'actualN' || n !== null);
      expect(withheldIn(copy, 'test', 't1')).toEqual(stays ? [...filled].sort() : []);
      if (stays) expect(canariesIn(copy)).toEqual([]);
      expect(JSON.stringify(copy)).toContain('mayBeSeen');
    }
  });

  test.each<[string, Fields]>([
    ['the result', { resultValue: { value: 5 } }],
    ['the whole of the result', { resultValue: { value: 0, outOf: 6 } }],
    ['the words of the result', { resultValue: { words: '5 of 6 CANARYsaid' } }],
    ['who was to take part', { sample: { who: 'CANARYwho', plannedN: 6 } }],
    ['the words for who took part', { sample: { who: 'Two residents, CANARYwho' } }],
    ['the criterion', { successCriterion: criterion(4) }],
    ['its second number', { successCriterion: { ...criterion(20), value2: 7 } }],
    ['its whole', { successCriterion: { ...criterion(0), outOf: 6 } }],
    ['the criterion of the start', { locked: { criterion: criterion(4), on: '2026-01-30' } }],
    ['the prediction of the start', { locked: { prediction: '4 of 6 CANARYsay', on: '2026-01-30' } }],
    ['the prediction', { prediction: '4 of 6 CANARYsay so' }],
  ])('each keeps all of them here: %s', (_what, few) => {
    const said = { title: 'A test', prediction: 'CANARYprediction', ...few };
    const copy = redact(start(add('test', 't1', said)), 'partners', kindRegistry);
    expect(withheldIn(copy, 'test', 't1')).toEqual([...new Set(['prediction', ...Object.keys(few)])].sort());
    expect(canariesIn(copy)).toEqual([]);
  });

  test('what counts things leaves, as long as nothing in the test counts few people', () => {
    const visits = { what: 'Visits', value: 3, unit: 'visits a week' };
    const goes = (fields: Fields): readonly string[] =>
      withheldIn(redact(start(add('test', 't1', fields)), 'partners', kindRegistry), 'test', 't1');
    const said = { successCriterion: visits, prediction: 'It helps', resultValue: { value: 4 } };
    expect(goes(said)).toEqual([]);
    expect(goes({ ...said, resultValue: { value: 4, outOf: 5 } }), 'a whole of what?').not.toEqual([]);
    expect(goes({ ...said, actualN: 6 })).not.toEqual([]);
    expect(goes({ ...said, successCriterion: { ...visits, unit: 'contacts' } })).not.toEqual([]);
    expect(goes({ ...said, successCriterion: { ...visits, what: 'Residents' } })).not.toEqual([]);
    expect(goes({ resultValue: { value: 4 } }), 'nothing says of what').not.toEqual([]);
  });

  test('one of two values written at once is enough, whichever is shown', () => {
    for (const [mine, theirs] of [
      [40, 6],
      [6, 40],
    ] as const) {
      const base = start(add('test', 't1', whole(null)));
      const both = join(
        applyChanges(base, [set('test', 't1', { actualN: mine })], 'Mine0001'),
        applyChanges(base, [set('test', 't1', { actualN: theirs })], 'Theirs01'),
      );
      const copy = redact(both, 'partners', kindRegistry);
      expect(withheldIn(copy, 'test', 't1')).toEqual([...testNumberFields].sort());
      expect(canariesIn(copy)).toEqual([]);
    }
  });

  test('words of a clash stay as the others do', () => {
    const base = start(add('test', 't1', whole(6)));
    const both = join(
      applyChanges(base, [set('test', 't1', { prediction: 'CANARYmine' })], 'Mine0001'),
      applyChanges(base, [set('test', 't1', { prediction: 'CANARYtheirs' })], 'Theirs01'),
    );
    expect(canariesIn(both)).toContain('CANARYmine');
    expect(canariesIn(both)).toContain('CANARYtheirs');
    expect(canariesIn(redact(both, 'partners', kindRegistry))).toEqual([]);
  });
});

describe('a reason why they may leave', () => {
  const goes = (mayLeave: Fields): boolean => {
    const copy = redact(start(add('test', 't1', whole(6, mayLeave))), 'partners', kindRegistry);
    return withheldIn(copy, 'test', 't1').length === 0;
  };

  test('lets them go, and stays here itself', () => {
    expect(goes(why)).toBe(true);
    const copy = redact(start(add('test', 't1', whole(6, why))), 'partners', kindRegistry);
    expect(JSON.stringify(copy)).not.toContain('All six agreed');
    expect(recordOf(copy, { kind: 'test', id: 't1' })?.fields.actualN).toBe(6);
    expect(copy.extra).toEqual({});
  });

  test.each<[string, Value]>([
    ['nothing', null],
    ['a day alone', { on: '2026-05-01' }],
    ['an empty reason', { why: '', on: '2026-05-01' }],
    ['spaces', { why: ' \n ' }],
    ['a sign that nobody sees', { why: '\u200b' }],
    ['a dash', { why: '-' }],
    ['no text', { why: 5 }],
    ['what is no value of parts', 'yes'],
  ])('%s is none', (_what, resultMayLeave) => {
    expect(goes({ resultMayLeave })).toBe(false);
  });

  test('counts only where everybody who wrote at once gives one', () => {
    const base = start(add('test', 't1', whole(6, why)));
    const taken = applyChanges(base, [set('test', 't1', { resultMayLeave: null })], 'Mine0001');
    const another = applyChanges(
      base,
      [set('test', 't1', { resultMayLeave: { why: 'Published' } })],
      'Theirs01',
    );
    const isGone = (document: ProjectDocument): boolean =>
      withheldIn(redact(document, 'partners', kindRegistry), 'test', 't1').length === 0;
    expect(isGone(another)).toBe(true);
    expect(isGone(join(taken, another))).toBe(false);
    expect(isGone(join(another, taken))).toBe(false);
  });

  test('is asked for again by a copy that is passed on: whoever gave it did so for their own readers', () => {
    const first = redact(start(add('test', 't1', whole(6, why))), 'partners', kindRegistry);
    const second = redact(first, 'partners', kindRegistry);
    expect(withheldIn(second, 'test', 't1')).toEqual([...testNumberFields].sort());
    expect(canariesIn(second)).toEqual([]);
  });
});
