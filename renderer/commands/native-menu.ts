import { createORPCClient, DynamicLink } from '@orpc/client';
import type { ContractRouterClient } from '@orpc/contract';
import type { MenuItem, ShellContract } from '../../shared/shell-contract.ts';
import { connection } from '../client/connect.ts';
import { isElectron } from '../client/port.ts';
import type { Command } from './command.ts';
import { allCommands, canRun, labelOf, runCommand } from './registry.ts';
import { isInScope } from './scope.ts';

type ShellClient = ContractRouterClient<ShellContract>;

/** What may change a command's state: the menu is right again by the time a hand has reached it. */
const occasions = ['focusin', 'pointerup', 'keyup', 'hashchange'] as const;
/** In milliseconds: a burst of keys is one look. */
const pause = 150;

/** The commands as the native menu shows them now. */
export const menuItems = (commands: readonly Command[]): MenuItem[] =>
  commands
    .filter((command) => !command.isHidden)
    .map((command) => ({
      id: command.id,
      label: labelOf(command),
      ...(command.shortcut === undefined ? {} : { shortcut: command.shortcut }),
      group: command.group,
      enabled: isInScope(command) && canRun(command),
    }));

/** Sends the list whenever it has changed. */
const sendChanges = (client: ShellClient): void => {
  let sent = '';
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = () => {
    const items = menuItems(allCommands());
    const text = JSON.stringify(items);
    if (text === sent) return;
    sent = text;
    void client.shell.menu(items);
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
  const client: ShellClient = createORPCClient(new DynamicLink(() => connection().link()));
  sendChanges(client);
  for await (const id of await client.shell.chosen()) runCommand(id);
};
