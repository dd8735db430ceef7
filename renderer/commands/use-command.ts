import { useMemo } from 'react';
import type { Command } from './command.ts';
import { canRun, commandOf, labelOf, run, whyNotNow } from './registry.ts';
import { keysInWords, onMac } from './shortcut.ts';

/** A command as a button uses it. */
export interface Usable {
  readonly command: Command;
  readonly label: string;
  /** `Ctrl+Z`, or undefined where it has no key. */
  readonly keys: string | undefined;
  readonly isEnabled: boolean;
  readonly whyNot: string | undefined;
  readonly run: () => void;
}

/** The state of a command at this render; the component must render when that state may have changed. */
export const usable = (command: Command): Usable => {
  const isEnabled = canRun(command);
  return {
    command,
    label: labelOf(command),
    keys: command.shortcut === undefined ? undefined : keysInWords(command.shortcut, onMac()),
    isEnabled,
    whyNot: isEnabled ? undefined : (whyNotNow(command) ?? 'This cannot be done now.'),
    run: () => void run(command),
  };
};

/** The command of that name, for a button: label, keys, whether it can be done, and doing it. */
export const useCommand = (id: string): Usable => {
  const command = useMemo(() => commandOf(id), [id]);
  return usable(command);
};
