import { expect, test } from 'vitest';
import { saveStateInWords, withUnsavedFields } from '../../../../renderer/core/state/save-state-text.ts';

const saved = { state: 'saved', at: '2026-03-13T14:02:00' } as const;

const kept = { state: 'kept', label: 'Aim' } as const;
const soon = { state: 'soon', label: 'Aim' } as const;

test('the sign says Saved only when no words are left in a field', () => {
  expect(saveStateInWords(withUnsavedFields(saved, []))).toBe('Saved on this computer, 14:02');
  expect(saveStateInWords(withUnsavedFields(saved, [kept, soon]))).toBe('Saving…');
  expect(saveStateInWords(withUnsavedFields(saved, [kept]))).toBe('One field is not saved yet: Aim');
  expect(saveStateInWords(withUnsavedFields(saved, [kept, kept]))).toMatch(/^2 fields are not saved yet/);
});

test('what the disk says comes before what the fields say', () => {
  const full = { state: 'failed', reason: 'full', sentence: 'Not saved: the disk is full.' } as const;
  expect(withUnsavedFields(full, [soon])).toBe(full);
  expect(withUnsavedFields({ state: 'saving' }, [kept])).toEqual({ state: 'saving' });
});
