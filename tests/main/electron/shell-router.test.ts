import { createRouterClient } from '@orpc/server';
import { expect, test } from 'vitest';
import type { Printer } from '../../../main/electron/printing.ts';
import { createShellRouter } from '../../../main/electron/shell-router.ts';
import type { MenuItem } from '../../../shared/contract/shell.ts';

const printer: Printer = {
  print: async () => 'printed',
  savePdf: async (title) => `saved ${title}`,
};

test("the window's list becomes the menu, and what is chosen comes back to the window", async () => {
  const shown: (readonly MenuItem[])[] = [];
  const showMenu = (items: readonly MenuItem[]) => void shown.push(items);
  const shell = createShellRouter({ showMenu, printer });
  const client = createRouterClient(shell.router);
  const item: MenuItem = { id: 'edit.undo', label: 'Undo', group: 'edit', enabled: true };
  await client.shell.setMenu([item]);
  expect(shown).toEqual([[item]]);

  const chosen = await client.shell.chosen();
  const first = chosen.next();
  shell.publishChosen('edit.undo');
  expect((await first).value).toBe('edit.undo');
  await chosen.return?.();
});

test('a menu that is not of our shape is refused', async () => {
  const client = createRouterClient(createShellRouter({ showMenu: () => undefined, printer }).router);
  const item = { id: 'a', label: 'A', group: 'elsewhere', enabled: true };
  await expect(client.shell.setMenu([item as never])).rejects.toThrow();
});

test('printing answers with what there is to say', async () => {
  const client = createRouterClient(createShellRouter({ showMenu: () => undefined, printer }).router);
  expect(await client.shell.print()).toEqual({ sentence: 'printed' });
  expect(await client.shell.savePdf({ title: 'A street' })).toEqual({ sentence: 'saved A street' });
});
