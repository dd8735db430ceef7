import { type Command, type ContextMenuTarget, contextMenuGroups } from '../../../core/commands/command.ts';
import { allCommands } from '../../../core/commands/command-registry.ts';
import { isInScope } from '../../../core/commands/is-in-scope.ts';
import { commandStateOf } from '../../../core/commands/use-command.ts';
import { isWritable } from '../../../core/state/project-store.ts';
import type { MenuEntry } from '../../../core/ui/menu.tsx';

const wordsIn = (place: Command['contextMenu'], of: ContextMenuTarget): string | undefined =>
  typeof place?.label === 'object' ? place.label[of] : place?.label;

const entryOf = (command: Command, of: ContextMenuTarget): MenuEntry => {
  const { label, keys, disabledReason, run } = commandStateOf(command);
  return {
    id: command.id,
    label: wordsIn(command.contextMenu, of) ?? label,
    icon: command.icon,
    keys,
    disabledReason,
    isDanger: command.contextMenu?.group === 'delete',
    run,
  };
};

/** One group of a context menu. */
export interface CommandSection {
  readonly group: (typeof contextMenuGroups)[number];
  /** What it holds, read out. */
  readonly label: string;
  readonly entries: readonly MenuEntry[];
}

const groupLabels: Record<(typeof contextMenuGroups)[number], string> = {
  change: 'Change and add',
  copy: 'Copy and keep',
  view: 'What is shown',
  delete: 'Delete',
};

/**
 * The commands that say they belong to such a menu, group by group, without empty groups. In a project that cannot be
 * changed only those that can be done.
 */
export function commandSections(of: ContextMenuTarget): readonly CommandSection[] {
  const commands = allCommands().filter(
    (command) =>
      command.contextMenu?.of.includes(of) === true &&
      command.contextMenu.isOffered?.() !== false &&
      isInScope(command),
  );
  return contextMenuGroups
    .map((group) => ({
      group,
      label: groupLabels[group],
      entries: commands
        .filter(({ contextMenu }) => contextMenu?.group === group)
        .sort((a, b) => (a.contextMenu?.order ?? 0) - (b.contextMenu?.order ?? 0))
        .map((command) => entryOf(command, of))
        .filter(({ disabledReason }) => isWritable() || disabledReason === undefined),
    }))
    .filter(({ entries }) => entries.length > 0);
}
