import type { Command } from './command.ts';
import { isHeard } from './letters.ts';
import { allCommands, run } from './registry.ts';
import { isInScope } from './scope.ts';
import { matches, onMac, type Pressed, parseShortcut } from './shortcut.ts';

const writes =
  'input:not([type=checkbox],[type=radio],[type=button],[type=range]),textarea,select,[contenteditable=true]';

/** Whether words are being written there: undo is then the field's own. */
export const isWriting = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest(writes) !== null;

/** Whether something is being asked there, which has all keys to itself. */
export const isInDialog = (target: EventTarget | null): boolean =>
  target instanceof Element &&
  target.closest('[role=dialog],[role=alertdialog],[role=menu],[role=listbox]') !== null;

const isWithin = ({ within }: Command, target: EventTarget | null): boolean =>
  within === undefined || (target instanceof Element && target.closest(within) !== null);

/** The command that these keys mean here, or undefined. The narrowest scope wins. */
export const commandFor = (
  pressed: Pressed & { readonly target: EventTarget | null },
): Command | undefined => {
  const writing = isWriting(pressed.target);
  const candidates = allCommands().filter(
    (command) =>
      command.shortcut !== undefined &&
      command.isNative !== true &&
      isHeard(command.shortcut) &&
      isInScope(command) &&
      isWithin(command, pressed.target) &&
      (!writing || command.inFields === true) &&
      matches(parseShortcut(command.shortcut), pressed, onMac()),
  );
  return (
    candidates.find((command) => command.scope === 'map' || command.scope === 'outline') ?? candidates[0]
  );
};

/**
 * Listens for the keys of all commands; call once at start. Commands whose keys work in fields are heard before the
 * fields, which keep keys to themselves; all others after everything else has had its turn. Returns a function that stops.
 */
export const listenForKeys = (): (() => void) => {
  const hear = (event: KeyboardEvent, early: boolean) => {
    if (event.defaultPrevented || event.isComposing || isInDialog(event.target)) return;
    const command = commandFor(event);
    if (!command || (command.inFields === true) !== early) return;
    event.preventDefault();
    void run(command);
  };
  const before = (event: KeyboardEvent) => hear(event, true);
  const after = (event: KeyboardEvent) => hear(event, false);
  window.addEventListener('keydown', before, { capture: true });
  window.addEventListener('keydown', after);
  return () => {
    window.removeEventListener('keydown', before, { capture: true });
    window.removeEventListener('keydown', after);
  };
};
