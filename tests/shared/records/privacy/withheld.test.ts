import { describe, expect, test } from 'vitest';
import type { Fields, ProjectDocument } from '../../../../shared/document/model/document.ts';
import { recordOf, recordsOf } from '../../../../shared/document/model/selectors.ts';
import { placeholderFor } from '../../../../shared/document/sharing/placeholders.ts';
import { redact } from '../../../../shared/document/sharing/redact.ts';
import { cellInWords, columnsOf } from '../../../../shared/records/computed/table-columns.ts';
import { kindOf, kindRegistry } from '../../../../shared/records/kind-registry.ts';
import { transitionFields } from '../../../../shared/records/lifecycle/lifecycle.ts';
import { documentOf, edited, type Line, moment, refusal, rulesBroken } from '../test-document.ts';

const plan: Fields = { prediction: '4 of 6', successCriterion: { value: 4 }, ownerRole: 'Lead', actualN: 6 };
const locked = { prediction: '4 of 6', criterion: { value: 4 }, on: '2026-01-30' };
const about: readonly Line[] = [
  ['hypothesis', 'h1', {}],
  ['h1', 'testedBy', 't1'],
];
const copyOf = (...lines: Line[]): ProjectDocument =>
  redact(documentOf(...about, ...lines), 'partners', kindRegistry);
const kept = 'Kept back: about few people';

const testKind = () => {
  const kind = kindOf('test');
  if (!kind) throw new Error('There is no test.');
  return kind;
};

/** Moves the test of a document as its form does, and says why not. */
const move = (document: ProjectDocument, to: string) => {
  const record = recordOf(document, { kind: 'test', id: 't1' });
  if (!record) throw new Error('There is no t1.');
  const fields = transitionFields(testKind(), record, to, moment);
  const change = { op: 'set', kind: 'test', id: 't1', fields } as const;
  return { fields, sentence: refusal(document, change), after: () => edited(document, change) };
};

describe('a copy that goes without what is about few people', () => {
  test('misses nothing of a started test, asks nothing about it, and keeps its start as it is', () => {
    const copy = copyOf(['test', 't1', { ...plan, locked, status: 'running' }]);
    expect(rulesBroken(copy)).toEqual([]);
    const { fields, sentence, after } = move(copy, 'studying');
    expect([fields, sentence]).toEqual([{ status: 'studying', actualEnd: moment.today }, undefined]);
    const back = move(after(), 'running');
    expect([back.fields, back.sentence]).toEqual([{ status: 'running', actualEnd: null }, undefined]);
    expect(
      testKind().lifecycle?.lockedFields?.(recordOf(copy, { kind: 'test', id: 't1' }) as never),
    ).toContain('prediction');
  });

  test('does not start a test of which it would keep nothing', () => {
    const copy = copyOf(['test', 't1', { ...plan, status: 'planned' }]);
    const { fields, sentence } = move(copy, 'running');
    expect(fields).toEqual({ status: 'running' });
    expect(sentence).toContain('Start it in a whole copy.');
    expect(
      move(documentOf(...about, ['test', 't1', { ...plan, status: 'planned' }]), 'running').sentence,
    ).toBe(undefined);
  });

  test('asks for no number that it may not hold', () => {
    const figure = { kind: 'figure', figure: { value: 6, unit: 'people' }, asOf: null, sourceTitle: 'Notes' };
    const lines: readonly Line[] = [
      ['evidence', 'e1', { ...figure, asOf: '2026-01-01' }],
      ['measure', 'm1', { kind: 'process' }],
      ['dataPoint', 'm1_20260105', { measure: 'm1', date: '2026-01-05', value: 6 }],
      ['amendment', 'a1', { test: 't1', change: '5 of 6', reason: 'One came late' }],
      ['test', 't1', { ...plan, locked, status: 'running' }],
    ];
    expect(rulesBroken(copyOf(...lines))).toEqual([]);
    expect(
      rulesBroken(copyOf(['evidence', 'e1', figure], ['test', 't1', {}])),
      'but for what it could',
    ).toEqual(['evidence e1 figureIncomplete']);
  });

  test('compares nothing that it does not hold with what was written since', () => {
    const copy = copyOf(['test', 't1', { ...plan, locked, status: 'running' }]);
    const later = edited(copy, { op: 'set', kind: 'test', id: 't1', fields: { prediction: 'It helps' } });
    expect(rulesBroken(later)).toEqual([]);
  });

  test('says so on its cards and in its table', () => {
    const copy = copyOf(
      ['test', 't1', { ...plan, title: 'Six', resultValue: { value: 5, outOf: 6 } }],
      ['evidence', 'e1', { statement: 'Falls', caveat: 'Too low', figure: { value: 6, unit: 'people' } }],
    );
    const faces = ['test', 'evidence'].map((name) => {
      const [record] = recordsOf(copy, name);
      return record && kindOf(name)?.meta?.(record, copy);
    });
    expect(faces).toEqual([kept, `${kept}. Too low`]);
    const [record] = recordsOf(copy, 'test');
    const cells = columnsOf(testKind()).map((column) => [
      column.id,
      record && cellInWords(copy, record, column),
    ]);
    expect(Object.fromEntries(cells)).toMatchObject({
      actualN: kept,
      prediction: kept,
      words: 'Six',
      sample: '',
    });
  });
});

describe('what is shown in place of a field', () => {
  const copy = copyOf(['test', 't1', plan]);
  const said = (extra: ProjectDocument['extra'], field = 'actualN', id = 't1') =>
    placeholderFor({ ...copy, extra }, testKind(), { id }, field);

  test('is what its sender wrote; after a merge let that go, what its kind knows', () => {
    expect(placeholderFor(copy, testKind(), { id: 't1' }, 'actualN')).toBe(kept);
    expect(said({ shared: { test: { t1: { actualN: 'Fewer than 8' } } } })).toBe('Fewer than 8');
    expect(said({})).toBe(kept);
    expect(said({}, 'resultMayLeave')).toBe('');
  });

  test.each<[string, unknown]>([
    ['no table', 'words'],
    ['a list', [['t1']]],
    ['no words', { test: { t1: { actualN: { a: 1 } } } }],
    ['a book', { test: { t1: { actualN: 'x'.repeat(201) } } }],
    ['somebody else’s', { evidence: { t1: { actualN: 'x' } } }],
    ['nothing', null],
  ])('is not what a strange file says: %s', (_what, shared) => {
    expect(said({ shared })).toBe(kept);
    expect(said({ shared }, 'constructor', '__proto__')).toBe('');
  });
});
