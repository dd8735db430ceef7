import { describe, expect, test } from 'vitest';
import { parseRaw, toRaw } from '../../../../../renderer/features/record-fields/values/raw-values.ts';
import * as field from '../../../../../shared/records/fields/field.ts';

const today = '2026-11-22';
const read = (of: field.Field, raw: Parameters<typeof parseRaw>[1]) => parseRaw(of, raw, today);
const saying = (of: field.Field, raw: Parameters<typeof parseRaw>[1]) => {
  const outcome = read(of, raw);
  return outcome.ok ? outcome.value : outcome.problems.map((one) => [one.path.join('.'), one.message]);
};

const count = field.number({ label: 'How many' });
const whole = field.number({ label: 'Steps', whole: true, min: 0 });
const day = field.date({ label: 'When' });
const sample = field.parts(
  { label: 'Sample' },
  {
    who: field.line({ label: 'Who' }),
    plannedN: field.number({ label: 'How many', whole: true, min: 1 }),
    since: field.date({ label: 'Since' }),
  },
);
const steps = field.list({ label: 'Steps' }, { what: field.line({ label: 'What', max: 5 }) });

describe('what stands in a control becomes a value', () => {
  test('numbers as people write them', () => {
    expect(saying(count, '1,200')).toBe(1200);
    expect(saying(count, ' 3.50 ')).toBe(3.5);
    expect(saying(count, '-4')).toBe(-4);
    expect(saying(count, '')).toBeNull();
    expect(saying(count, 'about 10')).toEqual([['', 'A number, such as 12 or 3.5.']]);
    expect(saying(count, '1e999')).toEqual([['', 'A number, such as 12 or 3.5.']]);
    expect(saying(whole, '2.5')).toEqual([['', 'A whole number, without a part after the point.']]);
    expect(saying(whole, '-1')).toEqual([['', 'A number that is at least 0.']]);
  });

  test('words lose the blanks around them, and nothing else', () => {
    expect(saying(field.line({ label: 'Title' }), '  two  words ')).toBe('two  words');
    expect(saying(field.text({ label: 'Text' }), '  a list:\n  one\n')).toBe('  a list:\n  one');
    expect(saying(field.text({ label: 'Text' }), ' \n ')).toBeNull();
    expect(saying(field.line({ label: 'Title', max: 3 }), 'long')).toEqual([
      ['', 'At most 3 characters. This has 4.'],
    ]);
  });

  test('days', () => {
    expect(saying(day, '13 March 2026')).toBe('2026-03-13');
    expect(saying(day, '')).toBeNull();
    expect(saying(day, '30 February')).toEqual([['', 'A day that exists, such as 13 March 2026.']]);
  });

  test('choices clear to null', () => {
    const few = field.choice({ label: 'One' }, [{ value: 'a', label: 'A' }]);
    expect(saying(few, 'a')).toBe('a');
    expect(saying(few, '')).toBeNull();
    expect(saying(few, 'b')).toEqual([['', 'One of these: A.']]);
    expect(saying(field.tags({ label: 'Tags' }), [])).toBeNull();
    expect(saying(field.scale({ label: 'Strength' }), 6)).toEqual([['', 'A number from 1 to 5.']]);
  });

  test('parts are one value, without what is empty, and say which part is wrong', () => {
    expect(saying(sample, { who: 'residents', plannedN: '6', since: '' })).toEqual({
      who: 'residents',
      plannedN: 6,
    });
    expect(saying(sample, { who: ' ', plannedN: '', since: '' })).toBeNull();
    expect(saying(sample, { who: '', plannedN: '0.5', since: 'never' })).toEqual([
      ['plannedN', 'A whole number, without a part after the point.'],
      ['since', 'A day that exists, such as 13 March 2026.'],
    ]);
  });

  test('lists leave empty rows out', () => {
    expect(saying(steps, [{ what: 'one' }, { what: '' }])).toEqual([{ what: 'one' }]);
    expect(saying(steps, [{ what: '' }])).toBeNull();
    expect(saying(steps, [{ what: 'a' }, { what: 'too long' }])).toEqual([
      ['1.what', 'At most 5 characters. This has 8.'],
    ]);
  });
});

describe('a value as its control shows it', () => {
  test('typed values become text, and come back the same', () => {
    expect(toRaw(count, 3.5)).toBe('3.5');
    expect(toRaw(day, '2026-03-13')).toBe('13 March 2026');
    expect(toRaw(sample, { plannedN: 6 })).toEqual({ who: '', plannedN: '6', since: '' });
    const value = { who: 'residents', plannedN: 6, since: '2026-03-13' };
    expect(saying(sample, toRaw(sample, value))).toEqual(value);
  });

  test('a value of the wrong type is shown, not hidden', () => {
    expect(toRaw(count, 'about ten')).toBe('about ten');
    expect(toRaw(day, 'in spring')).toBe('in spring');
    expect(toRaw(field.line({ label: 'Title' }), ['a'])).toBe('["a"]');
    expect(toRaw(steps, 'not a list')).toEqual([]);
  });
});
