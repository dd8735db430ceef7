import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, test } from 'vitest';
import { acceleratorOf, buildMenu } from '../../../main/electron/menu.ts';
import type { MenuItem } from '../../../shared/contract/shell.ts';

const item = (id: string, group: MenuItem['group'], more: Partial<MenuItem> = {}): MenuItem => ({
  id,
  label: id,
  group,
  enabled: true,
  ...more,
});
const undo = item('edit.undo', 'edit', { label: 'Undo', shortcut: 'Mod+Z', enabled: false });
const newCard = item('map.newCard', 'insert', { label: 'New card…', shortcut: 'N' });
const open = item('file.open', 'file', { label: 'Open a file…', shortcut: 'Mod+O' });
const settings = item('app.settings', 'view', { label: 'Settings' });
const about = item('app.about', 'help', { label: 'About Alongside' });
const help = item('app.help', 'help', { label: 'Help' });
const all = [open, undo, newCard, settings, help, about];

function made(platform: NodeJS.Platform, commands: readonly MenuItem[] = all, packaged = true) {
  const did: string[] = [];
  const menu = buildMenu(commands, {
    platform,
    packaged,
    runCommand: (id) => did.push(`run ${id}`),
    runInField: (step) => did.push(`${step} in the field`),
  });
  const entries = (label: string): MenuItemConstructorOptions[] => {
    const submenu = menu.find((entry) => entry.label === label)?.submenu;
    return Array.isArray(submenu) ? submenu : [];
  };
  const choose = (label: string, id: string, triggeredByAccelerator: boolean) =>
    entries(label)
      .find((entry) => entry.id === id)
      ?.click?.({} as never, undefined, { triggeredByAccelerator });
  return { menu, entries, choose, did, words: menu.map(({ label, role }) => label ?? role) };
}

/** Labels, roles and lines, in order. */
const asWords = (entries: readonly MenuItemConstructorOptions[]) =>
  entries.map(({ label, role, type }) => label ?? role ?? type);

test.each([
  ['Mod+Z', 'CommandOrControl+Z'],
  ['Shift+Mod+S', 'Shift+CommandOrControl+S'],
  ['?', undefined],
  ['Delete', undefined],
  [undefined, undefined],
])('the shortcut %s is %s in the menu', (shortcut, expected) => {
  expect(acceleratorOf(shortcut)).toBe(expected);
});

describe('the menus of each system', () => {
  test.each(['linux', 'win32'] as const)('%s', (platform) => {
    const { words, entries } = made(platform);
    expect(words).toEqual(['File', 'Edit', 'Insert', 'View', 'Help']);
    expect(asWords(entries('File'))).toEqual(['Open a file…', 'separator', 'quit']);
    expect(asWords(entries('Edit'))).toEqual(['Undo', 'separator', 'cut', 'copy', 'paste', 'selectAll']);
    expect(asWords(entries('Help'))).toEqual(['Help', 'About Alongside']);
  });

  test('a Mac: the menu of the app first, the windows before Help', () => {
    const { words, entries, menu } = made('darwin');
    expect(words).toEqual(['Alongside', 'File', 'Edit', 'Insert', 'View', 'windowMenu', 'Help']);
    expect(asWords(entries('Alongside'))).toEqual([
      'About Alongside',
      'separator',
      'Settings',
      'separator',
      'services',
      'separator',
      'hide',
      'hideOthers',
      'unhide',
      'separator',
      'quit',
    ]);
    expect(asWords(entries('File'))).toEqual([
      'Open a file…',
      'separator',
      'recentDocuments',
      'separator',
      'close',
    ]);
    expect(asWords(entries('View'))).not.toContain('Settings');
    expect(menu.at(-1)).toMatchObject({ role: 'help' });
    expect(asWords(entries('Help'))).toEqual(['Help']);
  });

  test('before a window has sent its list, there is what the system does', () => {
    expect(made('linux', []).words).toEqual(['File', 'Edit', 'View']);
    expect(asWords(made('darwin', []).entries('Alongside'))[0]).toBe('services');
  });

  test('the developer tools are in the menu of a development start alone', () => {
    expect(asWords(made('linux', all, false).entries('View'))).toContain('toggleDevTools');
    expect(asWords(made('linux', all, true).entries('View'))).not.toContain('toggleDevTools');
  });
});

describe('choosing', () => {
  test('runs the command', () => {
    const { choose, did } = made('linux');
    choose('Insert', 'map.newCard', false);
    expect(did).toEqual(['run map.newCard']);
  });

  test('keys are shown, not listened for, so that typing in a field stays typing', () => {
    const [entry] = made('linux').entries('Edit');
    expect(entry).toMatchObject({
      accelerator: 'CommandOrControl+Z',
      registerAccelerator: false,
      enabled: false,
    });
  });

  test('a key that reaches the menu of a Mac was left alone by the page: Undo is then the field’s', () => {
    const { choose, did, entries } = made('darwin');
    choose('Edit', 'edit.undo', true);
    choose('File', 'file.open', true);
    expect(did).toEqual(['undo in the field']);
    expect(entries('Edit')[0]?.enabled).toBe(true);
    choose('Edit', 'edit.undo', false);
    expect(did.at(-1)).toBe('run edit.undo');
  });

  test('Settings of a Mac have the key that all its programs have', () => {
    const { choose, did, entries } = made('darwin');
    const entry = entries('Alongside').find(({ id }) => id === 'app.settings');
    expect(entry?.accelerator).toBe('Command+,');
    choose('Alongside', 'app.settings', true);
    expect(did).toEqual(['run app.settings']);
  });
});
