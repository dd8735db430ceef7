import type { MenuItem } from '../../shared/shell-contract.ts';
import { isElectron } from '../client/port.ts';
import { shell } from '../client/shell.ts';
import type { Command } from './command.ts';
import { isInDialog, isWriting } from './listen.ts';
import { allCommands, canRun, labelOf, runCommand } from './registry.ts';
import { isInScope } from './scope.ts';

/** What may change a command's state: the menu is right again by the time a hand has reached it. */
const occasions = ['focusin', 'pointerup', 'keyup', 'hashchange'] as const;
/** In milliseconds: a burst of keys is one look. */
const pause = 150;

/** The commands as the native menu shows them now. While a dialog asks something, none can be chosen. */
export const menuItems = (commands: readonly Command[]): MenuItem[] => {
  const isAsking = isInDialog(document.activeElement);
  return (
    commands
      // Of those with a key of the browser's own the system's menu has entries already.
      .filter((command) => !command.isHidden && command.isNative !== true)
      .map((command) => ({
        id: command.id,
        label: labelOf(command),
        ...(command.shortcut === undefined ? {} : { shortcut: command.shortcut }),
        group: command.group,
        enabled: !isAsking && isInScope(command) && canRun(command),
      }))
  );
};

/** Undo and Redo while words are being written: the field has a history of its own. */
const inField: { readonly [id: string]: 'undo' | 'redo' } = { 'edit.undo': 'undo', 'edit.redo': 'redo' };

/** Does what was chosen in the native menu. */
export const choose = (id: string): void => {
  const step = inField[id];
  // No other call reaches a field's own history.
  if (step !== undefined && isWriting(document.activeElement)) document.execCommand(step);
  else runCommand(id);
};

/** Sends the list whenever it has changed. */
const sendChanges = (): void => {
  let sent = '';
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = () => {
    const items = menuItems(allCommands());
    const text = JSON.stringify(items);
    if (text === sent) return;
    sent = text;
    void shell.menu(items);
  };
  for (const occasion of occasions) {
    window.addEventListener(occasion, () => {
      clearTimeout(timer);
      timer = setTimeout(look, pause);
    });
  }
  look();
};

/** In Electron: keeps the native menu the same as the list of commands, and does what is chosen there. */
export const keepNativeMenu = async (): Promise<void> => {
  if (!isElectron()) return;
  sendChanges();
  for await (const id of await shell.chosen()) choose(id);
};
