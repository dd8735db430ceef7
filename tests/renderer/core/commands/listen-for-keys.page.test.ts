import { afterAll, afterEach, expect, test, vi } from 'vitest';
import type { Command } from '../../../../renderer/core/commands/command.ts';
import { registerCommands } from '../../../../renderer/core/commands/command-registry.ts';
import { listenForKeys } from '../../../../renderer/core/commands/listen-for-keys.ts';

const run = vi.fn();
const command: Command = {
  id: 'test.early',
  label: 'Early',
  shortcut: 'F4',
  scope: 'app',
  group: 'view',
  run,
};
const forgetCommand = registerCommands([command]);
let stop: () => void = () => undefined;
afterEach(() => {
  stop();
  run.mockClear();
});
afterAll(forgetCommand);

/** A press that nothing has listened for yet. */
const pressed = (key: string, target: EventTarget = document.body): KeyboardEvent => {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
  target.dispatchEvent(event);
  return event;
};

test('a key that is held down does its command once', () => {
  stop = listenForKeys();
  for (const repeat of [false, true, true])
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'F4', repeat, bubbles: true }));
  expect(run).toHaveBeenCalledTimes(1);
});

test('the command of an earlier press is run once; nothing on the page hears of earlier presses again', () => {
  const earlier = [pressed('Tab'), pressed('F4'), pressed('Enter')];
  const heard = vi.fn();
  document.body.addEventListener('keydown', heard);
  stop = listenForKeys(earlier);
  expect(run).toHaveBeenCalledOnce();
  expect(heard).not.toHaveBeenCalled();
  document.body.removeEventListener('keydown', heard);
});

test('an earlier press in a dialog, or one that was dealt with, runs nothing', () => {
  const dialog = document.body.appendChild(document.createElement('div'));
  dialog.setAttribute('role', 'dialog');
  const dealtWith = pressed('F4');
  dealtWith.preventDefault();
  stop = listenForKeys([
    pressed('F4', dialog),
    Object.defineProperty(dealtWith, 'defaultPrevented', { value: true }),
  ]);
  expect(run).not.toHaveBeenCalled();
});

test('a later press runs its command', () => {
  stop = listenForKeys();
  pressed('F4');
  expect(run).toHaveBeenCalledOnce();
});
