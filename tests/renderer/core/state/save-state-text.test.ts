import { expect, test } from 'vitest';
import { saveStateInWords, withUnsavedFields } from '../../../../renderer/core/state/save-state-text.ts';

const saved = { state: 'saved', at: '2026-03-13T14:02:00' } as const;

const invalid = { state: 'invalid', label: 'Aim' } as const;
const pending = { state: 'pending', label: 'Aim' } as const;

test('the sign says Saved only when no words are left in a field', () => {
  expect(saveStateInWords(withUnsavedFields(saved, []))).toBe('Saved on this computer, 14:02');
  expect(saveStateInWords(withUnsavedFields(saved, [invalid, pending]))).toBe('Saving…');
  expect(saveStateInWords(withUnsavedFields(saved, [invalid]))).toBe('One field is not saved yet: Aim');
  expect(saveStateInWords(withUnsavedFields(saved, [invalid, invalid]))).toMatch(
    /^2 fields are not saved yet/,
  );
});

test('what the disk says comes before what the fields say', () => {
  const full = { state: 'failed', reason: 'full', sentence: 'Not saved: the disk is full.' } as const;
  expect(withUnsavedFields(full, [pending])).toBe(full);
  expect(withUnsavedFields({ state: 'saving' }, [invalid])).toEqual({ state: 'saving' });
});
