import type { MenuItem } from '../../../shared/contract/shell.ts';
import { isElectron } from '../client/electron-port.ts';
import { shell } from '../client/shell.ts';
import type { Command } from './command.ts';
import { allCommands, canRun, labelOf, runCommand } from './command-registry.ts';
import { isEditableTarget } from './editable-target.ts';
import { isInScope } from './is-in-scope.ts';
import { isInOverlay } from './listen-for-keys.ts';

/** Events after which commands may have another state: the menu is updated before a person has reached it. */
const updateEvents = ['focusin', 'pointerup', 'keyup', 'hashchange'] as const;
/** A burst of keys is one update. Milliseconds. */
const DEBOUNCE_MS = 150;

/** The commands as the native menu shows them now. While a dialog asks something, none can be chosen. */
export function menuItemsOf(commands: readonly Command[]): MenuItem[] {
  const isOverlayOpen = isInOverlay(document.activeElement);
  return (
    commands
      // The native menu has entries of its own for shortcuts that are the browser's.
      .filter((command) => !command.isHidden && command.isHandledByBrowser !== true)
      .map((command) => ({
        id: command.id,
        label: labelOf(command),
        ...(command.shortcut === undefined ? {} : { shortcut: command.shortcut }),
        group: command.group,
        enabled: !isOverlayOpen && isInScope(command) && canRun(command),
      }))
  );
}

/** Undo and Redo while a text field has the focus: it has a history of its own. */
const fieldHistoryCommands: { readonly [id: string]: 'undo' | 'redo' } = {
  'edit.undo': 'undo',
  'edit.redo': 'redo',
};

/** Runs the command that was chosen in the native menu. */
export function runMenuCommand(id: string): void {
  const historyCommand = fieldHistoryCommands[id];
  // No other call reaches a field's own history.
  if (historyCommand !== undefined && isEditableTarget(document.activeElement))
    document.execCommand(historyCommand);
  else runCommand(id);
}

/** Sends the list of commands whenever it has changed. */
const sendMenuOnChange = (): void => {
  let lastSent = '';
  let timer: ReturnType<typeof setTimeout> | undefined;
  const sendIfChanged = () => {
    const items = menuItemsOf(allCommands());
    const text = JSON.stringify(items);
    if (text === lastSent) return;
    lastSent = text;
    void shell.setMenu(items);
  };
  for (const event of updateEvents) {
    window.addEventListener(event, () => {
      clearTimeout(timer);
      timer = setTimeout(sendIfChanged, DEBOUNCE_MS);
    });
  }
  sendIfChanged();
};

/** Keeps Electron's native menu in step with the list of commands, and runs what is chosen there. */
export async function syncNativeMenu(): Promise<void> {
  if (!isElectron()) return;
  sendMenuOnChange();
  for await (const id of await shell.chosen()) runMenuCommand(id);
}
