import { describe, expect, test } from 'vitest';
import { acceleratorOf, menuFrom } from '../../../main/electron/menu.ts';
import type { MenuItem } from '../../../shared/shell-contract.ts';

const undo: MenuItem = { id: 'edit.undo', label: 'Undo', shortcut: 'Mod+Z', group: 'edit', enabled: false };
const newCard: MenuItem = {
  id: 'map.newCard',
  label: 'New card…',
  shortcut: 'N',
  group: 'insert',
  enabled: true,
};

test.each([
  ['Mod+Z', 'CommandOrControl+Z'],
  ['Shift+Mod+S', 'Shift+CommandOrControl+S'],
  ['?', undefined],
  ['Delete', undefined],
  [undefined, undefined],
])('the shortcut %s is %s in the menu', (shortcut, expected) => {
  expect(acceleratorOf(shortcut)).toBe(expected);
});

describe('menuFrom', () => {
  test('commands stand in their groups, before what the system adds', () => {
    const menu = menuFrom([newCard, undo], () => undefined, 'linux');
    expect(menu.map(({ label }) => label)).toEqual(['File', 'Edit', 'Insert', 'View']);
    const edit = menu[1]?.submenu;
    expect(edit).toEqual([
      expect.objectContaining({
        id: 'edit.undo',
        label: 'Undo',
        enabled: false,
        accelerator: 'CommandOrControl+Z',
      }),
      { type: 'separator' },
      { role: 'cut' },
      { role: 'copy' },
      { role: 'paste' },
      { role: 'selectAll' },
    ]);
  });

  test('keys are shown, not listened for, so that typing in a field stays typing', () => {
    const [edit] = menuFrom([undo], () => undefined, 'linux').filter(({ label }) => label === 'Edit');
    expect(edit?.submenu).toContainEqual(expect.objectContaining({ registerAccelerator: false }));
  });

  test('choosing runs the command', () => {
    const ran: string[] = [];
    const [insert] = menuFrom([newCard], (id) => ran.push(id), 'linux').filter(
      ({ label }) => label === 'Insert',
    );
    const [item] = Array.isArray(insert?.submenu) ? insert.submenu : [];
    item?.click?.({} as never, undefined, {} as never);
    expect(ran).toEqual(['map.newCard']);
  });

  test('a Mac has the menu of the app first; a menu with nothing in it is left out', () => {
    const menu = menuFrom([], () => undefined, 'darwin');
    expect(menu[0]).toEqual({ role: 'appMenu' });
    expect(menu.map(({ label }) => label)).toEqual([undefined, 'File', 'Edit', 'View']);
  });
});
