import type { Command } from '../../core/commands/command.ts';
import { registerCommands } from '../../core/commands/command-registry.ts';

const modules = import.meta.glob<{ readonly commands: readonly Command[] }>('../../**/commands.ts', {
  eager: true,
});

/** Commands are found by their folder's `commands.ts`: a new one edits no list. */
registerCommands(Object.values(modules).flatMap(({ commands }) => commands));
