import { announce } from '../ui/announce.tsx';
import type { Command } from './command.ts';

const found = import.meta.glob<{ readonly commands: readonly Command[] }>('../**/commands.ts', {
  eager: true,
});

/** Every command of every folder. */
export const allCommands = (): readonly Command[] =>
  Object.values(found).flatMap((module) => module.commands);

/** The command of that name; a name that no folder has is a mistake in the program. */
export const commandOf = (id: string): Command => {
  const command = allCommands().find((one) => one.id === id);
  if (!command) throw new Error(`No command is called ${id}.`);
  return command;
};

/** Whether it can be done now. */
export const canRun = (command: Command): boolean => command.isEnabled?.() ?? true;

/** Its words now. */
export const labelOf = (command: Command): string => command.labelNow?.() ?? command.label;

/** Does it; where it cannot be done, says why. Errors end in a sentence, never in silence. */
export const run = async (command: Command): Promise<void> => {
  if (!canRun(command)) {
    announce(command.whyNot?.() ?? `${command.label} cannot be done now.`);
    return;
  }
  try {
    await command.run();
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    announce(`${command.label} did not work. Nothing is lost. ${reason}`);
  }
};

/** Does the command of that name. */
export const runCommand = (id: string): void => {
  void run(commandOf(id));
};
