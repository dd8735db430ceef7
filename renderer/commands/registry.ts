import { isPresenting } from '../state/presenting.ts';
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

/** What is done with the whole file may name what is hidden from a room. */
const isForNoRoom = ({ group, id }: Command): boolean =>
  isPresenting() && group === 'file' && id !== 'file.home';

/** Whether it can be done now. */
export const canRun = (command: Command): boolean => !isForNoRoom(command) && (command.isEnabled?.() ?? true);

/** Why it cannot be done now, in one sentence; undefined where the command itself does not say. */
export const whyNotNow = (command: Command): string | undefined =>
  isForNoRoom(command)
    ? 'This would show what is hidden while you present. Leave Present first.'
    : command.whyNot?.();

/** Its words now. */
export const labelOf = (command: Command): string => command.labelNow?.() ?? command.label;

/** Does it; where it cannot be done, says why. Errors end in a sentence, never in silence. */
export const run = async (command: Command): Promise<void> => {
  if (!canRun(command)) {
    announce(whyNotNow(command) ?? `${command.label} cannot be done now.`);
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
