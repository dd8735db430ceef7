import { useMemo } from 'react';
import type { Command } from './command.ts';
import { canRun, commandOf, disabledReasonOf, labelOf, run } from './command-registry.ts';
import { isMac, shortcutInWords } from './shortcut.ts';

/** A command as a button uses it. */
export interface CommandState {
  readonly command: Command;
  readonly label: string;
  /** `Ctrl+Z`, or undefined where it has no key. */
  readonly keys: string | undefined;
  readonly isEnabled: boolean;
  readonly disabledReason: string | undefined;
  readonly run: () => void;
}

/** The state of a command at this render; the component must render when that state may have changed. */
export function commandStateOf(command: Command): CommandState {
  const isEnabled = canRun(command);
  return {
    command,
    label: labelOf(command),
    keys: command.shortcut === undefined ? undefined : shortcutInWords(command.shortcut, isMac()),
    isEnabled,
    disabledReason: isEnabled ? undefined : (disabledReasonOf(command) ?? 'This cannot be done now.'),
    run: () => void run(command),
  };
}

/** The command of that name, for a button: label, keys, whether it can be done, and doing it. */
export function useCommand(id: string): CommandState {
  const command = useMemo(() => commandOf(id), [id]);
  return commandStateOf(command);
}
