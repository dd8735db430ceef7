import { type Command, type ExitCode, Impossible, type Surroundings, UsageError } from './command.ts';

const found = import.meta.glob<Readonly<Record<string, Command>>>('./commands/*.ts', { eager: true });
const commands: readonly Command[] = Object.values(found).flatMap((file) => Object.values(file));

const help = (start: string): readonly string[] => [
  `${start} COMMAND`,
  '',
  ...commands.flatMap(({ name, usage, summary }) => [`  ${name} ${usage}`, `      ${summary}`]),
  '',
  'Ends with 0 where all is well, 1 where there is something to look at, 2 where it could not be done.',
];

const isAskingForHelp = (args: readonly string[]): boolean => args.includes('--help') || args.includes('-h');

/** Node's own errors of parseArgs, which are already sentences. */
const isBadArgument = (error: unknown): error is Error =>
  error instanceof UsageError ||
  (error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS'));

/** A fault of ours, or of the machine where we did not look for it: what a person can pass on, in one line. */
const unforeseen = (error: unknown): string =>
  `Alongside met something that it was not made for, and stopped: ${error instanceof Error ? error.message : String(error)}`;

/**
 * Runs one command. `args` begin with its name. Never rejects for what people do: wrong arguments, files that are
 * not there and full disks end with 2 and a sentence on stderr.
 */
export const run = async (args: readonly string[], around: Surroundings): Promise<ExitCode> => {
  const { start } = around;
  const [name, ...rest] = args;
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
    for (const line of help(start)) around[name === undefined ? 'err' : 'out'](line);
    return name === undefined ? 2 : 0;
  }
  const command = commands.find((one) => one.name === name);
  if (!command) {
    around.err(`There is no command "${name}".`);
    for (const line of help(start)) around.err(line);
    return 2;
  }
  if (isAskingForHelp(rest)) {
    around.out(`${start} ${command.name} ${command.usage}`);
    around.out(command.summary);
    return 0;
  }
  try {
    return await command.run(rest, around);
  } catch (error) {
    if (isBadArgument(error)) {
      around.err(error.message);
      around.err(`${start} ${command.name} ${command.usage}`);
      return 2;
    }
    around.err(error instanceof Impossible ? error.message : unforeseen(error));
    return 2;
  }
};
