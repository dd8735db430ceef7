import { describe, expect, test } from 'vitest';
import { buildOutline } from '../../../../../renderer/screens/outline/state/outline-model.ts';
import {
  rowAfterKey,
  rowAfterRemoval,
  rowIds,
} from '../../../../../renderer/screens/outline/state/row-navigation.ts';
import { streetDocument } from '../../../../helpers/document/sample-document.ts';

const ids = rowIds(buildOutline(streetDocument(), { arrangement: 'theme', query: '', kind: '', table: '' }));

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
    expect(rowAfterRemoval(ids, ['b1'])).toBe('h1');
    expect(rowAfterRemoval(ids, ['p1t'])).toBe('h1');
    expect(rowAfterRemoval(ids, ['p1t', 'b1'])).toBe('h1');
    expect(rowAfterRemoval(ids, ['h1', 'p1t'])).toBe('b1');
    expect(rowAfterRemoval(ids, ['i1', 'b1', 'h1', 'p1t'])).toBeUndefined();
    expect(rowAfterRemoval([], ['p1t'])).toBeUndefined();
  });
});
