import { EventPublisher, implement } from '@orpc/server';
import { type MenuItem, shellContract } from '../../shared/contract/shell.ts';
import type { Printer } from './printing.ts';

/** The native side of the shell contract. */
export interface ShellRouter {
  /** Merged with the services' router under `shell`. */
  readonly router: ReturnType<typeof buildRouter>;
  /** Tells the window that a command was chosen. */
  publishChosen(id: string): void;
}

interface ShellRouterOptions {
  /** Called with every list that a window sends. */
  readonly showMenu: (commands: readonly MenuItem[]) => void;
  readonly printer: Printer;
}

function buildRouter(
  { showMenu, printer }: ShellRouterOptions,
  publisher: EventPublisher<{ chosen: string }>,
) {
  const implementer = implement(shellContract);
  return implementer.router({
    shell: {
      setMenu: implementer.shell.setMenu.handler(({ input }) => {
        showMenu(input);
      }),
      // Subscribed when asked, not when first read: no choice in between is lost.
      chosen: implementer.shell.chosen.handler(({ signal }) =>
        publisher.subscribe('chosen', signal === undefined ? {} : { signal }),
      ),
      print: implementer.shell.print.handler(async () => ({ sentence: await printer.print() })),
      savePdf: implementer.shell.savePdf.handler(async ({ input }) => ({
        sentence: await printer.savePdf(input.title),
      })),
      versions: implementer.shell.versions.handler(() => ({
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
  return { router: buildRouter(options, publisher), publishChosen: (id) => publisher.publish('chosen', id) };
}
