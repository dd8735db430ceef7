import { describe, expect, test } from 'vitest';
import { afterLeaving, rowAfterKey } from '../../../renderer/outline/next-focus.ts';
import { outlineOf } from '../../../renderer/outline/outline-model.ts';
import { street } from './sample-document.ts';

const sections = outlineOf(street(), { by: 'theme', text: '', kind: '' });

describe('where the keyboard goes', () => {
  test('arrow keys run over headings; Home and End lead to the ends', () => {
    expect(rowAfterKey(sections, 'b1', 'ArrowDown')).toBe('h1');
    expect(rowAfterKey(sections, 'h1', 'ArrowUp')).toBe('b1');
    expect(rowAfterKey(sections, 'i1', 'ArrowUp')).toBe('i1');
    expect(rowAfterKey(sections, 'p1t', 'ArrowDown')).toBe('p1t');
    expect(rowAfterKey(sections, 'b1', 'Home')).toBe('i1');
    expect(rowAfterKey(sections, 'b1', 'End')).toBe('p1t');
    expect(rowAfterKey(sections, 'b1', 'x')).toBeUndefined();
  });

  test('after a delete it is the next row, at the end the one before', () => {
    expect(afterLeaving(sections, 'b1')).toBe('h1');
    expect(afterLeaving(sections, 'p1t')).toBe('h1');
    expect(afterLeaving([], 'p1t')).toBeUndefined();
  });
});
