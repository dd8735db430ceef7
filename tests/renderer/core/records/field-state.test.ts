import { describe, expect, test } from 'vitest';
import { dotsOf, fieldStateOf } from '../../../../renderer/core/records/field-state.ts';
import type { StoredRecord } from '../../../../shared/document/model/document.ts';

const clashing: StoredRecord = {
  weBelieve: 'a weekly visit',
  '~': { '*': 'aaaaaaaa-1', '+': ['bbbbbbbb-2', 'cccccccc-2'], weBelieve: ['bbbbbbbb-2', 'cccccccc-2'] },
  '!': { weBelieve: { 'cccccccc-2': 'a visit twice a week' } },
  '?': ['forWhom'],
};

describe('one field of a stored record', () => {
  test('its value, and the other values of a clash', () => {
    expect(fieldStateOf(clashing, 'weBelieve')).toEqual({
      value: 'a weekly visit',
      isWithheld: false,
      others: [{ dot: 'cccccccc-2', value: 'a visit twice a week' }],
    });
  });

  test('kept back, one by one or whole', () => {
    expect(fieldStateOf(clashing, 'forWhom')).toEqual({ value: null, isWithheld: true, others: [] });
    expect(fieldStateOf({ '~': 'aaaaaaaa-1', '?': '*' }, 'anything').isWithheld).toBe(true);
  });

  test('the dots on a register', () => {
    expect(dotsOf(clashing, 'weBelieve')).toEqual(['bbbbbbbb-2', 'cccccccc-2']);
    expect(dotsOf(clashing, 'forWhom')).toEqual(['aaaaaaaa-1']);
    expect(dotsOf({ '~': 'aaaaaaaa-1' }, '+')).toEqual(['aaaaaaaa-1']);
  });
});
