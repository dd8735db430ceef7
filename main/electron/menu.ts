import type { MenuItemConstructorOptions } from 'electron';
import type { MenuItem } from '../../shared/shell-contract.ts';

const groups = [
  ['file', 'File'],
  ['edit', 'Edit'],
  ['insert', 'Insert'],
  ['view', 'View'],
  ['help', 'Help'],
] as const;

type Group = (typeof groups)[number][0];
type Entry = MenuItemConstructorOptions;

const rule: Entry = { type: 'separator' };

/** What a menu is made for: the system, whether it is the packaged app, and what choosing does. */
export interface MenuOptions {
  readonly platform: NodeJS.Platform;
  readonly packaged: boolean;
  /** The id of a command that was chosen. */
  readonly run: (id: string) => void;
  /**
   * Takes back (or again) what was typed in the field that has the focus. On a Mac keys go to the page first and then to
   * the menu: what the page left alone there is the field's.
   */
  readonly inField: (step: 'undo' | 'redo') => void;
}

/** What stands in the menu of the app itself on a Mac, and nowhere else there. */
const ofMacApp = ['app.about', 'app.settings'];

/** What the system does better than we could, by group. */
function native(group: Group, { platform, packaged }: MenuOptions): Entry[] {
  const isMac = platform === 'darwin';
  const recent: Entry = { role: 'recentDocuments', submenu: [{ role: 'clearRecentDocuments' }] };
  const onMac: Entry[] = [recent, rule, { role: 'close' }];
  const tools: Entry[] = packaged ? [] : [{ role: 'toggleDevTools' }];
  const menus: Readonly<Record<Group, Entry[]>> = {
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

const fieldSteps: Readonly<Record<string, 'undo' | 'redo'>> = { 'edit.undo': 'undo', 'edit.redo': 'redo' };

/** Keys are shown, not listened for: the page hears them itself, where it knows what has the focus. */
function entryFor({ id, label, shortcut, enabled }: MenuItem, options: MenuOptions): Entry {
  const accelerator = acceleratorOf(shortcut);
  const keys = accelerator === undefined ? {} : { accelerator, registerAccelerator: false };
  const step = fieldSteps[id];
  return {
    id,
    label,
    // A Mac asks the menu for the keys of text fields too: a dark entry would keep them from the field.
    enabled: enabled || (step !== undefined && options.platform === 'darwin'),
    ...keys,
    click: (_entry, _window, { triggeredByAccelerator }) => {
      if (triggeredByAccelerator !== true) options.run(id);
      else if (step !== undefined) options.inField(step);
    },
  };
}

function appMenu(commands: readonly MenuItem[], options: MenuOptions): Entry {
  const own = (id: string): Entry[] =>
    commands.filter((command) => command.id === id).map((command) => entryFor(command, options));
  const settings = own('app.settings').map((entry) => ({ ...entry, accelerator: 'Command+,' }));
  const all: Entry[][] = [
    own('app.about'),
    // The page knows no such key, so here the key is the choice.
    settings.map((entry) => ({ ...entry, click: () => options.run('app.settings') })),
    [{ role: 'services' }],
    [{ role: 'hide' }, { role: 'hideOthers' }, { role: 'unhide' }],
    [{ role: 'quit' }],
  ];
  // The system puts the app's own name here.
  return { label: 'Alongside', submenu: withRules(all) };
}

/** Groups of entries with a line between each two. */
const withRules = (parts: readonly (readonly Entry[])[]): Entry[] =>
  parts
    .filter((part) => part.length > 0)
    .flatMap((part, index) => (index === 0 ? [...part] : [rule, ...part]));

/** The native menu for a window's commands, by group in their own order, as each system has it. */
export function menuFrom(commands: readonly MenuItem[], options: MenuOptions): Entry[] {
  const isMac = options.platform === 'darwin';
  const inGroups = isMac ? commands.filter(({ id }) => !ofMacApp.includes(id)) : commands;
  const menus = groups.flatMap(([group, label]): Entry[] => {
    const own = inGroups.filter((command) => command.group === group);
    const submenu = withRules([own.map((command) => entryFor(command, options)), native(group, options)]);
    if (submenu.length === 0) return [];
    return [group === 'help' ? { role: 'help', label, submenu } : { label, submenu }];
  });
  if (!isMac) return menus;
  const help = menus.filter(({ role }) => role === 'help');
  const rest = menus.filter(({ role }) => role !== 'help');
  return [appMenu(commands, options), ...rest, { role: 'windowMenu' }, ...help];
}
