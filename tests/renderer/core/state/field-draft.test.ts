import { describe, expect, test } from 'vitest';
import {
  canWrite,
  draftAfterLeaving,
  draftAfterRemoteChange,
  draftAfterTyping,
  draftAfterWriting,
  draftKeepingMine,
} from '../../../../renderer/core/state/field-draft.ts';

describe('a draft in one field', () => {
  test('holds what is typed, and answers to the value it began with', () => {
    const draft = draftAfterTyping(draftAfterTyping(null, 'a', 'old'), 'ab', 'other');
    expect(draft).toEqual({ state: 'unsaved', raw: 'ab', base: 'old' });
    expect(canWrite(draft)).toBe(true);
  });

  test('is not run over by an edit from elsewhere, and does not run over it', () => {
    const draft = draftAfterRemoteChange(draftAfterTyping(null, 'mine', 'old'), 'theirs', 'mine');
    expect(draft).toEqual({ state: 'unsaved', raw: 'mine', base: 'old', theirs: { value: 'theirs' } });
    expect(canWrite(draft)).toBe(false);
  });

  test('goes on when the person keeps theirs', () => {
    const clashing = draftAfterRemoteChange(draftAfterTyping(null, 'mine', 'old'), 'theirs', 'mine');
    const kept = clashing && draftKeepingMine(clashing);
    expect(kept).toEqual({ state: 'unsaved', raw: 'mine', base: 'theirs' });
    expect(canWrite(kept)).toBe(true);
    expect(draftAfterRemoteChange(kept, 'theirs', 'mine')).toEqual(kept);
  });

  test('a second change elsewhere is shown in place of the first', () => {
    const once = draftAfterRemoteChange(draftAfterTyping(null, 'mine', 'old'), 'theirs', 'mine');
    expect(draftAfterRemoteChange(once, 'later', 'mine')?.theirs).toEqual({ value: 'later' });
    expect(draftAfterRemoteChange(once, 'theirs', 'mine')).toBe(once);
  });

  test('nothing to ask where both wrote the same, or theirs went back', () => {
    expect(draftAfterRemoteChange(draftAfterTyping(null, 'same ', 'old'), 'same', 'same')).toEqual({
      state: 'written',
      raw: 'same ',
      base: 'same',
    });
    const clashing = draftAfterRemoteChange(draftAfterTyping(null, 'mine', 'old'), 'theirs', 'mine');
    expect(draftAfterRemoteChange(clashing, 'old', 'mine')).toEqual({
      state: 'unsaved',
      raw: 'mine',
      base: 'old',
    });
  });

  test('what cannot be read is kept and clashes too', () => {
    expect(draftAfterRemoteChange(draftAfterTyping(null, 'about 10', 5), 6, undefined)?.theirs).toEqual({
      value: 6,
    });
  });

  test('once written it shows as typed until the person leaves or the value changes', () => {
    const done = draftAfterWriting(draftAfterTyping(null, '3.50', null), 3.5);
    expect(draftAfterRemoteChange(done, 3.5, 3.5)).toBe(done);
    expect(draftAfterRemoteChange(done, 4, 3.5)).toBeNull();
    expect(draftAfterLeaving(done)).toBeNull();
    expect(draftAfterTyping(done, '3.501', 3.5)).toEqual({ state: 'unsaved', raw: '3.501', base: 3.5 });
    expect(draftAfterLeaving(draftAfterTyping(null, 'x', null))?.state).toBe('unsaved');
  });

  test('composite values are compared by what they say', () => {
    const draft = draftAfterTyping(null, { who: 'a' }, { who: 'x', n: 1 });
    expect(draftAfterRemoteChange(draft, { n: 1, who: 'x' }, { who: 'a' })).toBe(draft);
    expect(draftAfterRemoteChange(draft, { n: 2, who: 'x' }, { who: 'a' })?.theirs).toBeDefined();
  });
});
