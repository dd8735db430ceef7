import { describe, expect, test } from 'vitest';
import { arrived, keptMine, left, mayWrite, settled, typed } from '../../../renderer/record-form/drafts.ts';

describe('a draft in one field', () => {
  test('holds what is typed, and answers to the value it began with', () => {
    const draft = typed(typed(null, 'a', 'old'), 'ab', 'other');
    expect(draft).toEqual({ state: 'held', raw: 'ab', base: 'old' });
    expect(mayWrite(draft)).toBe(true);
  });

  test('is not run over by an edit from elsewhere, and does not run over it', () => {
    const draft = arrived(typed(null, 'mine', 'old'), 'theirs', 'mine');
    expect(draft).toEqual({ state: 'held', raw: 'mine', base: 'old', theirs: { value: 'theirs' } });
    expect(mayWrite(draft)).toBe(false);
  });

  test('goes on when the person keeps theirs', () => {
    const clashing = arrived(typed(null, 'mine', 'old'), 'theirs', 'mine');
    const kept = clashing && keptMine(clashing);
    expect(kept).toEqual({ state: 'held', raw: 'mine', base: 'theirs' });
    expect(mayWrite(kept)).toBe(true);
    expect(arrived(kept, 'theirs', 'mine')).toEqual(kept);
  });

  test('a second change elsewhere is shown in place of the first', () => {
    const once = arrived(typed(null, 'mine', 'old'), 'theirs', 'mine');
    expect(arrived(once, 'later', 'mine')?.theirs).toEqual({ value: 'later' });
    expect(arrived(once, 'theirs', 'mine')).toBe(once);
  });

  test('nothing to ask where both wrote the same, or theirs went back', () => {
    expect(arrived(typed(null, 'same ', 'old'), 'same', 'same')).toEqual({
      state: 'settled',
      raw: 'same ',
      base: 'same',
    });
    const clashing = arrived(typed(null, 'mine', 'old'), 'theirs', 'mine');
    expect(arrived(clashing, 'old', 'mine')).toEqual({ state: 'held', raw: 'mine', base: 'old' });
  });

  test('what cannot be read is kept and clashes too', () => {
    expect(arrived(typed(null, 'about 10', 5), 6, undefined)?.theirs).toEqual({ value: 6 });
  });

  test('once written it shows as typed until the person leaves or the value changes', () => {
    const done = settled(typed(null, '3.50', null), 3.5);
    expect(arrived(done, 3.5, 3.5)).toBe(done);
    expect(arrived(done, 4, 3.5)).toBeNull();
    expect(left(done)).toBeNull();
    expect(typed(done, '3.501', 3.5)).toEqual({ state: 'held', raw: '3.501', base: 3.5 });
    expect(left(typed(null, 'x', null))?.state).toBe('held');
  });

  test('composite values are compared by what they say', () => {
    const draft = typed(null, { who: 'a' }, { who: 'x', n: 1 });
    expect(arrived(draft, { n: 1, who: 'x' }, { who: 'a' })).toBe(draft);
    expect(arrived(draft, { n: 2, who: 'x' }, { who: 'a' })?.theirs).toBeDefined();
  });
});
