import { afterAll, afterEach, expect, test, vi } from 'vitest';
import '../../../../renderer/app/start/find-commands.ts';
import type { Command } from '../../../../renderer/core/commands/command.ts';
import { menuItemsOf, runMenuCommand } from '../../../../renderer/core/commands/native-menu.ts';

const command = (id: string, more: Partial<Command> = {}): Command => ({
  id,
  label: id,
  scope: 'app',
  group: 'file',
  run: () => undefined,
  ...more,
});

/** Puts something on the page and gives it the keyboard. */
const focus = (html: string): void => {
  document.body.innerHTML = html;
  document.querySelector<HTMLElement>('[data-here]')?.focus();
};

const step = vi.fn<(name: string) => boolean>(() => true);
// jsdom has no such call at all.
Object.assign(document, { execCommand: step });
afterAll(() => void Reflect.deleteProperty(document, 'execCommand'));

afterEach(() => {
  step.mockClear();
  document.body.innerHTML = '';
});

test('every command that is not hidden is in the menu, as it stands now', () => {
  const items = menuItemsOf([
    command('a', { dynamicLabel: () => 'A: now', shortcut: 'Mod+A' }),
    command('b', { isHidden: true }),
    command('c', { isEnabled: () => false }),
    command('d', { scope: 'project' }),
  ]);
  expect(items).toEqual([
    { id: 'a', label: 'A: now', shortcut: 'Mod+A', group: 'file', enabled: true },
    { id: 'c', label: 'c', group: 'file', enabled: false },
    { id: 'd', label: 'd', group: 'file', enabled: false },
  ]);
});

test('while a dialog asks something, nothing can be chosen', () => {
  focus('<div role="dialog"><button data-here>Yes</button></div>');
  expect(menuItemsOf([command('a')])[0]?.enabled).toBe(false);
  focus('<main><button data-here>Yes</button></main>');
  expect(menuItemsOf([command('a')])[0]?.enabled).toBe(true);
});

test.each([
  ['edit.undo', 'undo'],
  ['edit.redo', 'redo'],
])('%s, chosen while words are being written, is the field’s own', (id, name) => {
  focus('<textarea data-here></textarea>');
  runMenuCommand(id);
  expect(step).toHaveBeenCalledExactlyOnceWith(name);
});

test('elsewhere it is the project’s', () => {
  focus('<button data-here>A</button>');
  runMenuCommand('edit.undo');
  expect(step).not.toHaveBeenCalled();
});

test('a name that no command has is a mistake in the program', () => {
  expect(() => runMenuCommand('edit.nothing')).toThrow('No command is called edit.nothing.');
});
