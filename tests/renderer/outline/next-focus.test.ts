import { describe, expect, test } from 'vitest';
import { afterLeaving, rowAfterKey, rowIds } from '../../../renderer/outline/next-focus.ts';
import { outlineOf } from '../../../renderer/outline/outline-model.ts';
import { street } from './sample-document.ts';

const ids = rowIds(outlineOf(street(), { by: 'theme', text: '', kind: '', table: '' }));

describe('where the keyboard goes', () => {
  test('arrow keys run over headings; Home and End lead to the ends', () => {
    expect(rowAfterKey(ids, 'b1', 'ArrowDown')).toBe('h1');
    expect(rowAfterKey(ids, 'h1', 'ArrowUp')).toBe('b1');
    expect(rowAfterKey(ids, 'i1', 'ArrowUp')).toBe('i1');
    expect(rowAfterKey(ids, 'p1t', 'ArrowDown')).toBe('p1t');
    expect(rowAfterKey(ids, 'b1', 'Home')).toBe('i1');
    expect(rowAfterKey(ids, 'b1', 'End')).toBe('p1t');
    expect(rowAfterKey(ids, 'b1', 'x')).toBeUndefined();
  });

  test('after a delete it is the next row, at the end the one before', () => {
    expect(afterLeaving(ids, ['b1'])).toBe('h1');
    expect(afterLeaving(ids, ['p1t'])).toBe('h1');
    expect(afterLeaving(ids, ['p1t', 'b1'])).toBe('h1');
    expect(afterLeaving(ids, ['h1', 'p1t'])).toBe('b1');
    expect(afterLeaving(ids, ['i1', 'b1', 'h1', 'p1t'])).toBeUndefined();
    expect(afterLeaving([], ['p1t'])).toBeUndefined();
  });
});
