import type { MenuItemConstructorOptions } from 'electron';
import type { MenuItem } from '../../shared/contract/shell.ts';

const groups = [
  ['file', 'File'],
  ['edit', 'Edit'],
  ['insert', 'Insert'],
  ['view', 'View'],
  ['help', 'Help'],
] as const;

type Group = (typeof groups)[number][0];
type MenuEntry = MenuItemConstructorOptions;

const separator: MenuEntry = { type: 'separator' };

/** What a menu is made for: the system, whether it is the packaged app, and what choosing does. */
export interface MenuOptions {
  readonly platform: NodeJS.Platform;
  readonly packaged: boolean;
  /** The id of a command that was chosen. */
  readonly runCommand: (id: string) => void;
  /**
   * Takes back (or again) what was typed in the field that has the focus. On a Mac keys go to the page first and then to
   * the menu: what the page left alone there is the field's.
   */
  readonly runInField: (step: 'undo' | 'redo') => void;
}

/** What stands in the menu of the app itself on a Mac, and nowhere else there. */
const MAC_APP_MENU_IDS = ['app.about', 'app.settings'];

/** What the system does better than we could, by group. */
function nativeEntries(group: Group, { platform, packaged }: MenuOptions): MenuEntry[] {
  const isMac = platform === 'darwin';
  const recent: MenuEntry = { role: 'recentDocuments', submenu: [{ role: 'clearRecentDocuments' }] };
  const onMac: MenuEntry[] = [recent, separator, { role: 'close' }];
  const tools: MenuEntry[] = packaged ? [] : [{ role: 'toggleDevTools' }];
  const menus: Readonly<Record<Group, MenuEntry[]>> = {
    file: isMac ? onMac : [{ role: 'quit' }],
    edit: [{ role: 'cut' }, { role: 'copy' }, { role: 'paste' }, { role: 'selectAll' }],
    insert: [],
    view: [
      { role: 'resetZoom' },
      { role: 'zoomIn' },
      { role: 'zoomOut' },
      { role: 'togglefullscreen' },
      ...tools,
    ],
    help: [],
  };
  return menus[group];
}

/**
 * Electron's spelling of a shortcut ("Mod+Z" is "CommandOrControl+Z"). Only shortcuts with Mod are for the menu:
 * a bare "?" or "Delete" there would be taken from every text field.
 */
export function acceleratorOf(shortcut: string | undefined): string | undefined {
  const keys = shortcut?.split('+') ?? [];
  if (!keys.includes('Mod')) return undefined;
  return keys.map((key) => (key === 'Mod' ? 'CommandOrControl' : key)).join('+');
}

const fieldEditCommands: Readonly<Record<string, 'undo' | 'redo'>> = {
  'edit.undo': 'undo',
  'edit.redo': 'redo',
};

/** Keys are shown, not listened for: the page hears them itself, where it knows what has the focus. */
function entryFor({ id, label, shortcut, enabled }: MenuItem, options: MenuOptions): MenuEntry {
  const accelerator = acceleratorOf(shortcut);
  const keys = accelerator === undefined ? {} : { accelerator, registerAccelerator: false };
  const step = fieldEditCommands[id];
  return {
    id,
    label,
    // A Mac asks the menu for the keys of text fields too: a dark entry would keep them from the field.
    enabled: enabled || (step !== undefined && options.platform === 'darwin'),
    ...keys,
    click: (_entry, _window, { triggeredByAccelerator }) => {
      if (triggeredByAccelerator !== true) options.runCommand(id);
      else if (step !== undefined) options.runInField(step);
    },
  };
}

function macAppMenu(commands: readonly MenuItem[], options: MenuOptions): MenuEntry {
  const entriesFor = (id: string): MenuEntry[] =>
    commands.filter((command) => command.id === id).map((command) => entryFor(command, options));
  const settings = entriesFor('app.settings').map((entry) => ({ ...entry, accelerator: 'Command+,' }));
  const entryGroups: MenuEntry[][] = [
    entriesFor('app.about'),
    // The page knows no such key, so here the key is the choice.
    settings.map((entry) => ({ ...entry, click: () => options.runCommand('app.settings') })),
    [{ role: 'services' }],
    [{ role: 'hide' }, { role: 'hideOthers' }, { role: 'unhide' }],
    [{ role: 'quit' }],
  ];
  // The system puts the app's own name here.
  return { label: 'Alongside', submenu: withSeparators(entryGroups) };
}

/** Groups of entries with a line between each two. */
const withSeparators = (parts: readonly (readonly MenuEntry[])[]): MenuEntry[] =>
  parts
    .filter((part) => part.length > 0)
    .flatMap((part, index) => (index === 0 ? [...part] : [separator, ...part]));

/** The native menu for a window's commands, by group in their own order, as each system has it. */
export function buildMenu(commands: readonly MenuItem[], options: MenuOptions): MenuEntry[] {
  const isMac = options.platform === 'darwin';
  const groupedCommands = isMac ? commands.filter(({ id }) => !MAC_APP_MENU_IDS.includes(id)) : commands;
  const menus = groups.flatMap(([group, label]): MenuEntry[] => {
    const groupCommands = groupedCommands.filter((command) => command.group === group);
    const submenu = withSeparators([
      groupCommands.map((command) => entryFor(command, options)),
      nativeEntries(group, options),
    ]);
    if (submenu.length === 0) return [];
    return [group === 'help' ? { role: 'help', label, submenu } : { label, submenu }];
  });
  if (!isMac) return menus;
  const help = menus.filter(({ role }) => role === 'help');
  const rest = menus.filter(({ role }) => role !== 'help');
  return [macAppMenu(commands, options), ...rest, { role: 'windowMenu' }, ...help];
}
