import { type CliCommand, type CliContext, CommandError, type ExitCode, UsageError } from './command.ts';

/** Each is loaded when it is asked for: `commands/NAME.ts` is the command NAME. */
const commandModules = import.meta.glob<Readonly<Record<string, CliCommand>>>('./commands/*.ts');

const loadCommands = async (names: readonly string[]): Promise<readonly CliCommand[]> => {
  const files = await Promise.all(names.map((name) => commandModules[name]?.()));
  return files.flatMap((file) => Object.values(file ?? {}));
};

const findCommand = async (name: string): Promise<CliCommand | undefined> => {
  const path = `./commands/${name}.ts`;
  if (!Object.hasOwn(commandModules, path)) return undefined;
  return (await loadCommands([path])).find((command) => command.name === name);
};

const helpLines = async (invocation: string): Promise<readonly string[]> => {
  const commands = await loadCommands(Object.keys(commandModules));
  return helpLinesOf(invocation, commands);
};

const helpLinesOf = (invocation: string, commands: readonly CliCommand[]): readonly string[] => [
  `${invocation} COMMAND`,
  '',
  ...commands.flatMap(({ name, usage, summary }) => [`  ${name} ${usage}`.trimEnd(), `      ${summary}`]),
  '',
  'Ends with 0 where all is well, 1 where there is something to look at, 2 where it could not be done.',
];

const isHelpRequest = (args: readonly string[]): boolean => args.includes('--help') || args.includes('-h');

/** Node's own errors of parseArgs, which are already sentences. */
const isUsageError = (error: unknown): error is Error =>
  error instanceof UsageError ||
  (error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS'));

/** A fault of ours, or of the machine where we did not look for it: what a person can pass on, in one line. */
const unexpectedErrorSentence = (error: unknown): string =>
  `Alongside met something that it was not made for, and stopped: ${error instanceof Error ? error.message : String(error)}`;

/**
 * Runs one command. `args` begin with its name. Never rejects for what people do: wrong arguments, files that are
 * not there and full disks end with 2 and a sentence on stderr.
 */
export async function runCommand(args: readonly string[], context: CliContext): Promise<ExitCode> {
  const { invocation } = context;
  const [name, ...commandArguments] = args;
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
    for (const line of await helpLines(invocation)) context[name === undefined ? 'err' : 'out'](line);
    return name === undefined ? 2 : 0;
  }
  const command = await findCommand(name);
  if (!command) {
    context.err(`There is no command "${name}".`);
    for (const line of await helpLines(invocation)) context.err(line);
    return 2;
  }
  if (isHelpRequest(commandArguments)) {
    context.out(`${invocation} ${command.name} ${command.usage}`.trimEnd());
    context.out(command.summary);
    return 0;
  }
  try {
    return await command.run(commandArguments, context);
  } catch (error) {
    if (isUsageError(error)) {
      context.err(error.message);
      context.err(`${invocation} ${command.name} ${command.usage}`.trimEnd());
      return 2;
    }
    context.err(error instanceof CommandError ? error.message : unexpectedErrorSentence(error));
    return 2;
  }
}
