/** What the start of the app hands over: loads all commands, and resolves to what runs one. */
type CommandLoader = () => Promise<{ readonly runCommand: (id: string) => void }>;

let loadCommands: CommandLoader | undefined;

/** Provides the loader of commands. Home is painted before any command is loaded. */
export function provideCommandLoader(load: CommandLoader): void {
  loadCommands = load;
}

/** Runs a command as soon as the commands are loaded. */
export function runWhenLoaded(id: string): void {
  void loadCommands?.().then(({ runCommand }) => runCommand(id));
}
