import { isPresenting } from '../state/presenting.ts';
import { say } from '../ui/message.ts';
import type { Command } from './command.ts';
import { isInScope } from './is-in-scope.ts';
import { isProjectOnItsWay, projectArrives } from './project-arrives.ts';

let registered: readonly Command[] = [];

/**
 * Makes commands known. Those of the app are found by the start of the app; this is for it and for tests.
 * @returns what forgets them again
 */
export function registerCommands(commands: readonly Command[]): () => void {
  registered = [...registered, ...commands];
  return () => {
    registered = registered.filter((one) => !commands.includes(one));
  };
}

/** Every command of the app. */
export function allCommands(): readonly Command[] {
  return registered;
}

/** The command of that name; a name that no folder has is a mistake in the program. */
export function commandOf(id: string): Command {
  const command = allCommands().find((candidate) => candidate.id === id);
  if (!command) throw new Error(`No command is called ${id}.`);
  return command;
}

/** What is done with the whole file may name what is hidden from an audience. */
const isBlockedWhilePresenting = ({ group, id }: Command): boolean =>
  isPresenting() && group === 'file' && id !== 'file.home';

/** Whether it can be done now. */
export function canRun(command: Command): boolean {
  return !isBlockedWhilePresenting(command) && (command.isEnabled?.() ?? true);
}

/** Why it cannot be done now, in one sentence; undefined where the command itself does not say. */
export function disabledReasonOf(command: Command): string | undefined {
  return isBlockedWhilePresenting(command)
    ? 'This would show what is hidden while you present. Leave Present first.'
    : command.disabledReason?.();
}

/** Its words now. */
export function labelOf(command: Command): string {
  return command.dynamicLabel?.() ?? command.label;
}

/** Whether it has to wait: what is asked for while a project is on its way is done once it is there, if still wanted. */
const hasToWait = ({ scope, worksWithoutProject }: Command): boolean =>
  scope !== 'app' && worksWithoutProject !== true && isProjectOnItsWay();

/** Does it; where it cannot be done, says why. Errors end in a sentence, never in silence. */
export async function run(command: Command): Promise<void> {
  if (hasToWait(command) && !((await projectArrives()) && isInScope(command))) return;
  if (!canRun(command)) {
    say(disabledReasonOf(command) ?? `${command.label} cannot be done now.`);
    return;
  }
  try {
    await command.run();
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    say(`${command.label} did not work. Nothing is lost. ${reason}`);
  }
}

/** Does the command of that name. */
export function runCommand(id: string): void {
  void run(commandOf(id));
}
