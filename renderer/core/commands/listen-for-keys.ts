import type { Command } from './command.ts';
import { allCommands, run } from './command-registry.ts';
import { isEditableTarget } from './editable-target.ts';
import { isComposing } from './is-composing.ts';
import { isInScope, isOfOneScreen } from './is-in-scope.ts';
import { isMac, type KeyPress, matchesShortcut, parseShortcut } from './shortcut.ts';
import { isShortcutActive } from './single-key-shortcuts.ts';

/** Whether a dialog or menu is open, which keeps all keys to itself. */
export function isInOverlay(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest('[role=dialog],[role=alertdialog],[role=menu],[role=listbox]') !== null
  );
}

const isFocusWithin = ({ focusWithin }: Command, target: EventTarget | null): boolean =>
  focusWithin === undefined || (target instanceof Element && target.closest(focusWithin) !== null);

/** The command that these keys mean here, or undefined. One of the screen wins over one of the whole app. */
export function commandFor(pressed: KeyPress & { readonly target: EventTarget | null }): Command | undefined {
  const isEditing = isEditableTarget(pressed.target);
  const candidates = allCommands().filter(
    (command) =>
      command.shortcut !== undefined &&
      command.isHandledByBrowser !== true &&
      isShortcutActive(command.shortcut) &&
      isInScope(command) &&
      isFocusWithin(command, pressed.target) &&
      (!isEditing || command.worksInFields === true) &&
      matchesShortcut(parseShortcut(command.shortcut), pressed, isMac()),
  );
  return candidates.find(isOfOneScreen) ?? candidates[0];
}

/** The command that a key press is to run; undefined where something has dealt with the key, or keeps keys to itself. */
const commandToRun = (event: KeyboardEvent): Command | undefined =>
  event.defaultPrevented || isComposing(event) || isInOverlay(event.target) ? undefined : commandFor(event);

/**
 * Listens for the shortcuts of all commands; call once at start. Those that work in fields are heard in the capture
 * phase, before the fields, which stop keys; all others when they have bubbled to the window. `earlier` are presses from
 * before the commands were loaded: their commands are run now, and nothing else hears of them again (a Tab that is
 * dispatched once more moves the focus in a dialog that has opened meanwhile). Returns a function that stops.
 */
export function listenForKeys(earlier: readonly KeyboardEvent[] = []): () => void {
  for (const command of earlier.map(commandToRun)) if (command) void run(command);
  const runMatching = (event: KeyboardEvent, isCapturePhase: boolean) => {
    const command = commandToRun(event);
    if (!command || (command.worksInFields === true) !== isCapturePhase) return;
    event.preventDefault();
    // A key that is held down does what it does once, unless it is made to be held: nothing is made twice.
    if (!event.repeat || command.repeats === true) void run(command);
  };
  const onCapture = (event: KeyboardEvent) => runMatching(event, true);
  const onBubble = (event: KeyboardEvent) => runMatching(event, false);
  window.addEventListener('keydown', onCapture, { capture: true });
  window.addEventListener('keydown', onBubble);
  return () => {
    window.removeEventListener('keydown', onCapture, { capture: true });
    window.removeEventListener('keydown', onBubble);
  };
}
