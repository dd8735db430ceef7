import { EventPublisher, implement } from '@orpc/server';
import { type MenuItem, shellContract } from '../../shared/shell-contract.ts';

/** The native menu's side of the shell contract. */
export interface ShellRouter {
  /** Merged with the services' router under `shell`. */
  readonly router: ReturnType<typeof build>;
  /** Tells the window that a command was chosen. */
  choose(id: string): void;
}

function build(
  showMenu: (commands: readonly MenuItem[]) => void,
  publisher: EventPublisher<{ chosen: string }>,
) {
  const door = implement(shellContract);
  return door.router({
    shell: {
      menu: door.shell.menu.handler(({ input }) => {
        showMenu(input);
      }),
      // Subscribed when asked, not when first read: no choice in between is lost.
      chosen: door.shell.chosen.handler(({ signal }) =>
        publisher.subscribe('chosen', signal === undefined ? {} : { signal }),
      ),
    },
  });
}

/** Serves the shell contract; `showMenu` is called with every list that a window sends. */
export function createShellRouter(showMenu: (commands: readonly MenuItem[]) => void): ShellRouter {
  const publisher = new EventPublisher<{ chosen: string }>();
  return { router: build(showMenu, publisher), choose: (id) => publisher.publish('chosen', id) };
}
