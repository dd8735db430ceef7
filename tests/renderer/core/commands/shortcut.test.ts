import { expect, test } from 'vitest';
import {
  matchesShortcut,
  parseShortcut,
  shortcutInWords,
} from '../../../../renderer/core/commands/shortcut.ts';

const pressed = (key: string, ...held: readonly ('ctrl' | 'meta' | 'shift' | 'alt')[]) => ({
  key,
  ctrlKey: held.includes('ctrl'),
  metaKey: held.includes('meta'),
  shiftKey: held.includes('shift'),
  altKey: held.includes('alt'),
});

test.each([
  ['Shift+2', { ...pressed('@', 'shift'), code: 'Digit2' }, false, true],
  ['Shift+2', { ...pressed('"', 'shift'), code: 'Digit2' }, false, true],
  ['Shift+2', { ...pressed('2'), code: 'Digit2' }, false, false],
  ['Shift+2', { ...pressed('#', 'shift'), code: 'Digit3' }, false, false],
  ['Mod+Z', pressed('z', 'ctrl'), false, true],
  ['Mod+Z', pressed('z', 'meta'), true, true],
  ['Mod+Z', pressed('z', 'ctrl'), true, false],
  ['Mod+Z', pressed('Z', 'ctrl', 'shift'), false, false],
  ['Mod+Shift+Z', pressed('Z', 'ctrl', 'shift'), false, true],
  ['?', pressed('?', 'shift'), false, true],
  ['?', pressed('?'), false, true],
  ['?', pressed('?', 'ctrl'), false, false],
  ['Delete', pressed('Delete'), false, true],
  ['Delete', pressed('Delete', 'shift'), false, false],
  ['N', pressed('n'), false, true],
  ['N', pressed('n', 'alt'), false, false],
])('%s', (text, press, isMac, expected) => {
  expect(matchesShortcut(parseShortcut(text), press, isMac)).toBe(expected);
});

test('keys are written as people read them', () => {
  expect(shortcutInWords('Mod+Shift+Z', false)).toBe('Ctrl+Shift+Z');
  expect(shortcutInWords('Mod+Shift+Z', true)).toBe('⇧⌘Z');
  expect(shortcutInWords('Delete', false)).toBe('Delete');
});
