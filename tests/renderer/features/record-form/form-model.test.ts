import { describe, expect, test } from 'vitest';
import { statusTransitions } from '../../../../renderer/core/records/status-transitions.ts';
import { fieldLockOf } from '../../../../renderer/features/record-fields/field-lock.ts';
import { shownFields } from '../../../../renderer/features/record-fields/shown-fields.ts';
import { childKindsOf } from '../../../../renderer/features/record-form/children/child-kinds.ts';
import { derivedIdOf, readChild } from '../../../../renderer/features/record-form/children/read-child.ts';
import { recordOf } from '../../../../shared/document/model/selectors.ts';
import { valueInWords } from '../../../../shared/records/fields/value-in-words.ts';
import type { Kind } from '../../../../shared/records/kind.ts';
import { kindOf } from '../../../../shared/records/kind-registry.ts';
import { documentWith } from '../../../helpers/document/sample-document.ts';

const kind = (name: string): Kind => {
  const found = kindOf(name);
  if (!found) throw new Error(`There is no kind ${name}.`);
  return found;
};
const names = (fields: ReturnType<typeof shownFields>['main']) => fields.map(([name]) => name);
const field = (of: string, name: string) => {
  const found = kind(of).fields[name];
  if (!found) throw new Error(`${of} has no ${name}.`);
  return found;
};

describe('which fields a form shows', () => {
  test('the four sentences come before the short title; status and gestures are not among them', () => {
    const { main, about } = shownFields(kind('hypothesis'));
    expect(names(main).slice(0, 5)).toEqual(['weBelieve', 'forWhom', 'willResult', 'weWillSee', 'title']);
    expect(names(main)).not.toContain('status');
    expect(names(main)).not.toContain('order');
    expect(names(about)).toEqual(['tags', 'sensitivity', 'createdOn', 'createdBy']);
  });

  test('a child does not ask for its parent', () => {
    expect(names(shownFields(kind('dataPoint'), 'measure').main)[0]).toBe('date');
  });
});

describe('children', () => {
  test('are the kinds that name one parent', () => {
    const of = (name: string) => childKindsOf(name).map((child) => child.kind.name);
    expect(of('measure').toSorted()).toEqual(['annotation', 'dataPoint', 'phase']);
    expect(of('test')).toEqual(['amendment']);
    expect(of('theme')).toEqual([]);
    // A place names a map and a card: it is kept under neither.
    expect(of('map').toSorted()).toEqual(['frame', 'view']);
  });

  test('a point needs its day, takes its id from it, and there is one a day', () => {
    const [child] = childKindsOf('measure').filter((one) => one.kind.name === 'dataPoint');
    if (!child) throw new Error('Measures have points.');
    const doc = documentWith(
      ['measure', 'm1', { name: 'Contacts' }],
      ['dataPoint', 'm1_20260105', { measure: 'm1', date: '2026-01-05', value: 2 }],
    );
    const read = (raw: Parameters<typeof readChild>[3]) => readChild(doc, child, 'm1', raw, '2026-03-01');
    expect(read({ date: '', value: '3' })).toMatchObject({
      ok: false,
      problems: { date: [{ message: 'Date is needed here.' }] },
    });
    expect(read({ date: '12 January', value: 'three' })).toMatchObject({
      ok: false,
      problems: { value: [{ message: 'A number, such as 12 or 3.5.' }] },
    });
    expect(read({ date: '5/1/2026', value: '3' })).toMatchObject({
      ok: false,
      problems: { date: [{ message: 'There is one already. Change that one instead.' }] },
    });
    const good = read({ date: '12 January', ratio: { numerator: '3', denominator: '22' } });
    expect(good).toEqual({
      ok: true,
      fields: { measure: 'm1', date: '2026-01-12', ratio: { numerator: 3, denominator: 22 } },
    });
    expect(good.ok && derivedIdOf(child.kind, good.fields)).toBe('m1_20260112');
  });
});

describe('a status', () => {
  const draft = {
    prediction: 'Four of six look forward to it.',
    ownerRole: 'Social worker',
    title: 'Six weeks',
  };
  const criterion = { what: 'contacts', comparator: 'atLeast', value: 4, outOf: 6 };
  const optionsFor = (fields: { [name: string]: never | string | object }) => {
    const doc = documentWith(['test', 't1', fields as never]);
    const record = recordOf(doc, { kind: 'test', id: 't1' });
    if (!record) throw new Error('The test is there.');
    return statusTransitions(kind('test'), record, doc, '2026-03-01');
  };

  test('says why it cannot go where the way is not, or something is missing', () => {
    const { current, options } = optionsFor(draft);
    expect(current).toBe('draft');
    const why = (value: string) => options.find((option) => option.value === value)?.disabledReason;
    expect(why('draft')).toBeUndefined();
    expect(why('planned')).toBe('The plan still needs what success is.');
    expect(why('running')).toBe('Not straight from “Draft”.');
  });

  test('goes where nothing is missing', () => {
    const { options } = optionsFor({ ...draft, successCriterion: criterion });
    expect(options.find((option) => option.value === 'planned')?.disabledReason).toBeUndefined();
  });

  test('of a test that began locks what was predicted, with its day', () => {
    const locked = { prediction: 'Four of six', criterion, on: '2026-01-30' };
    const lock = fieldLockOf(kind('test'), 't1', { ...draft, status: 'running', locked, '~': 'aaaaaaaa-1' });
    expect([...lock.fields]).toEqual(expect.arrayContaining(['prediction', 'successCriterion']));
    expect(lock.since).toBe('2026-01-30');
    expect(fieldLockOf(kind('test'), 't1', { ...draft, '~': 'aaaaaaaa-1' }).fields.size).toBe(0);
  });
});

describe('values in words', () => {
  test('as people read them', () => {
    expect(valueInWords(field('test', 'plannedEnd'), '2026-03-13')).toBe('13 March 2026');
    expect(valueInWords(field('hypothesis', 'importance'), 5)).toBe('5 of 5');
    expect(valueInWords(field('barrier', 'whoFeelsIt'), 'resident')).toBe('Felt by residents');
    expect(valueInWords(field('barrier', 'stepsCount'), 7)).toBe('7 steps');
    expect(valueInWords(field('dataPoint', 'excluded'), false)).toBe('No');
    expect(valueInWords(field('dataPoint', 'ratio'), { numerator: 3, denominator: 22 })).toBe(
      'Part: 3; Whole: 22',
    );
    expect(valueInWords(field('barrier', 'tags'), ['a', 'b'])).toBe('a, b');
    expect(valueInWords(field('barrier', 'category'), 'fromANewerVersion')).toBe('fromANewerVersion');
    expect(valueInWords(field('barrier', 'statement'), null)).toBe('');
  });
});
