import { describe, expect, it } from 'vitest';
import { cellFields, emptiedFields } from '../../../../../renderer/screens/test-cycles/grid/cell-changes.ts';
import type { Fields } from '../../../../../shared/document/model/document.ts';

const point = (fields: Fields) => ({
  id: 'm1_20260309',
  fields: { measure: 'm1', date: '2026-03-09', ...fields },
});

describe('what was typed becomes fields of a point', () => {
  it('a part keeps its whole, and an emptied pair is none', () => {
    const whole = point({ ratio: { denominator: 6 } });
    expect(cellFields(whole, 'numerator', { type: 'number', value: 5 })).toEqual({
      ratio: { denominator: 6, numerator: 5 },
    });
    expect(cellFields(whole, 'denominator', { type: 'number', value: null })).toEqual({ ratio: null });
  });

  it('letters take the number away and are kept; a number takes the letters away', () => {
    const letters = { type: 'notANumber', text: 'about five', reason: 'letters' } as const;
    expect(cellFields(point({ value: 4 }), 'value', letters)).toEqual({
      value: null,
      asTyped: { value: 'about five' },
    });
    const typed = point({ asTyped: { value: 'about five', n: 'ten' } });
    expect(cellFields(typed, 'value', { type: 'number', value: 5 })).toEqual({
      value: 5,
      asTyped: { n: 'ten' },
    });
    const last = point({ asTyped: { value: 'about five' } });
    expect(cellFields(last, 'value', { type: 'number', value: 5 })).toEqual({ value: 5, asTyped: null });
  });

  it('“5 of 6” fills part and whole', () => {
    expect(cellFields(undefined, 'numerator', { type: 'ratio', numerator: 5, denominator: 6 })).toEqual({
      ratio: { numerator: 5, denominator: 6 },
    });
  });

  it('cells are emptied, and nothing is written where nothing stood', () => {
    const full = point({
      value: 4,
      n: 10,
      note: 'snow',
      ratio: { numerator: 4, denominator: 10 },
      asTyped: { n: 'x' },
    });
    expect(emptiedFields(full, ['value', 'percent', 'note'])).toEqual({ value: null, note: null });
    expect(emptiedFields(full, ['numerator', 'n'])).toEqual({
      n: null,
      ratio: { denominator: 10 },
      asTyped: null,
    });
    expect(emptiedFields(point({ value: 4 }), ['n', 'note', 'denominator'])).toEqual({});
  });
});
