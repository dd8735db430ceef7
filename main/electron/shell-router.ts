import { EventPublisher, implement } from '@orpc/server';
import { type MenuItem, shellContract } from '../../shared/shell-contract.ts';
import type { Printing } from './printing.ts';

/** The native side of the shell contract. */
export interface ShellRouter {
  /** Merged with the services' router under `shell`. */
  readonly router: ReturnType<typeof build>;
  /** Tells the window that a command was chosen. */
  choose(id: string): void;
}

interface ShellRouterOptions {
  /** Called with every list that a window sends. */
  readonly showMenu: (commands: readonly MenuItem[]) => void;
  readonly printing: Printing;
}

function build({ showMenu, printing }: ShellRouterOptions, publisher: EventPublisher<{ chosen: string }>) {
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
      print: door.shell.print.handler(async () => ({ sentence: await printing.print() })),
      savePdf: door.shell.savePdf.handler(async ({ input }) => ({
        sentence: await printing.savePdf(input.title),
      })),
      versions: door.shell.versions.handler(() => ({
        electron: process.versions.electron ?? '',
        chromium: process.versions.chrome ?? '',
        node: process.versions.node,
      })),
    },
  });
}

/** Serves the shell contract. */
export function createShellRouter(options: ShellRouterOptions): ShellRouter {
  const publisher = new EventPublisher<{ chosen: string }>();
  return { router: build(options, publisher), choose: (id) => publisher.publish('chosen', id) };
}
