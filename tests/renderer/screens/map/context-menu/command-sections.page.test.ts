import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Command } from '../../../../../renderer/core/commands/command.ts';
import { registerCommands } from '../../../../../renderer/core/commands/command-registry.ts';
import { commandSections } from '../../../../../renderer/screens/map/context-menu/command-sections.ts';
import { type OpenedOnPage, openProjectOnPage } from '../../../../helpers/page/open-project-on-page.ts';

let app: OpenedOnPage;
beforeAll(async () => {
  app = await openProjectOnPage();
});
afterAll(() => app.close());

const command = (id: string, contextMenu?: Command['contextMenu']): Command => ({
  id,
  label: id,
  scope: 'app',
  group: 'edit',
  run: () => undefined,
  ...(contextMenu && { contextMenu }),
});

test('a command that says so is in the menu, in its group and order, under its words there', () => {
  const forget = registerCommands([
    command('made.second', { of: ['link'], group: 'copy', order: 2 }),
    command('made.first', { of: ['link', 'card'], group: 'copy', order: 1, label: 'First' }),
    command('made.paper', { of: ['paper'], group: 'copy', order: 0 }),
    command('made.none'),
  ]);
  const made = commandSections('link').flatMap(({ label, entries }) =>
    entries.filter(({ id }) => id.startsWith('made.')).map((entry) => `${label}: ${entry.label}`),
  );
  forget();
  expect(made).toEqual(['Copy and keep: First', 'Copy and keep: made.second']);
});
