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

/** What the system does better than we could, by group. */
const native: Readonly<Record<Group, readonly MenuItemConstructorOptions[]>> = {
  file: [{ role: 'quit' }],
  edit: [{ role: 'cut' }, { role: 'copy' }, { role: 'paste' }, { role: 'selectAll' }],
  insert: [],
  view: [{ role: 'resetZoom' }, { role: 'zoomIn' }, { role: 'zoomOut' }, { role: 'togglefullscreen' }],
  help: [],
};

/**
 * Electron's spelling of a shortcut ("Mod+Z" is "CommandOrControl+Z"). Only shortcuts with Mod are for the menu:
 * a bare "?" or "Delete" there would be taken from every text field.
 */
export function acceleratorOf(shortcut: string | undefined): string | undefined {
  const keys = shortcut?.split('+') ?? [];
  if (!keys.includes('Mod')) return undefined;
  return keys.map((key) => (key === 'Mod' ? 'CommandOrControl' : key)).join('+');
}

/**
 * The native menu for a window's commands, by group in their own order. Keys are shown, not listened for: the page
 * hears them itself, where it knows what has the focus. `run` gets the id of the command that was chosen.
 */
export function menuFrom(
  commands: readonly MenuItem[],
  run: (id: string) => void,
  platform: NodeJS.Platform = process.platform,
): MenuItemConstructorOptions[] {
  const itemFor = ({ id, label, shortcut, enabled }: MenuItem): MenuItemConstructorOptions => {
    const accelerator = acceleratorOf(shortcut);
    const keys = accelerator === undefined ? {} : { accelerator, registerAccelerator: false };
    return { id, label, enabled, ...keys, click: () => run(id) };
  };
  const menus = groups.flatMap(([group, label]): MenuItemConstructorOptions[] => {
    const own = commands.filter((command) => command.group === group).map(itemFor);
    const rest = native[group];
    const between: MenuItemConstructorOptions[] =
      own.length > 0 && rest.length > 0 ? [{ type: 'separator' }] : [];
    const submenu = [...own, ...between, ...rest];
    return submenu.length > 0 ? [{ label, submenu }] : [];
  });
  return platform === 'darwin' ? [{ role: 'appMenu' }, ...menus] : menus;
}
