import { afterAll, beforeAll, expect, test } from 'vitest';
import { edit } from '../../../../renderer/core/state/edit.ts';
import { currentProject } from '../../../../renderer/core/state/project-store.ts';
import { settingsStore } from '../../../../renderer/core/state/settings.ts';
import { addLink } from '../../../../renderer/features/links/link-edits.ts';
import { createAndSelectCard, setCardTitle } from '../../../../renderer/screens/map/actions/card-actions.ts';
import { createMap } from '../../../../renderer/screens/map/actions/map-actions.ts';
import {
  addTheme,
  addCard as inOutline,
  renameCard,
} from '../../../../renderer/screens/outline/state/outline-actions.ts';
import type { Fields } from '../../../../shared/document/model/document.ts';
import { recordOf, recordsOf } from '../../../../shared/document/model/selectors.ts';
import { titleOf } from '../../../../shared/records/kind-registry.ts';
import { type OpenedOnPage, openProjectOnPage } from '../../../helpers/page/open-project-on-page.ts';
import { restoreStore } from '../../../helpers/vitest/restore-store.ts';

restoreStore(settingsStore);

let app: OpenedOnPage;
beforeAll(async () => {
  app = await openProjectOnPage();
  settingsStore.setState({ role: 'Lead commissioner' });
});
afterAll(() => app.close());

const fieldsOf = (kind: string, id: string | null): Fields =>
  recordOf(currentProject().document, { kind, id: id ?? '' })?.fields ?? {};
const place = { mapId: 'map1', x: 0, y: 0 };
/** Its id, or '' where it could not be put down. */
const onMap = (card: Parameters<typeof createAndSelectCard>[0]): string => createAndSelectCard(card) ?? '';

test.each(['barrier', 'hypothesis', 'question', 'note', 'theme'])(
  'a %s is made alike on the map and in the Outline',
  (kind) => {
    const one = fieldsOf(kind, onMap({ kind, title: 'Words', ...place }));
    const other = fieldsOf(kind, inOutline(kind, 'Words'));
    expect(Object.keys(one).sort()).toEqual(Object.keys(other).sort());
    expect({ ...one, order: '' }).toEqual({ ...other, order: '' });
    expect(one).toMatchObject({ createdBy: 'Lead commissioner', createdOn: expect.any(String) });
    expect(String(one.order) < String(other.order)).toBe(true);
  },
);

test('links and maps say who made them too', () => {
  const from = onMap({ kind: 'idea', title: 'One', ...place });
  const to = onMap({ kind: 'note', title: 'Two', ...place, link: { from, relation: 'relatesTo' } });
  addLink(to, 'relatesTo', from);
  createMap('Another');
  for (const [kind, id] of [
    ['link', `${from}_relatesTo_${to}`],
    ['link', `${to}_relatesTo_${from}`],
    ['map', recordsOf(currentProject().document, 'map').at(-1)?.id],
  ] as const)
    expect(fieldsOf(kind, id ?? '')).toMatchObject({ createdBy: 'Lead commissioner' });
});

test('a theme given on the map is kept where the kind has one', () => {
  const theme = addTheme('Company') ?? '';
  expect(fieldsOf('note', onMap({ kind: 'note', title: 'x', theme, ...place })).theme).toBe(theme);
  expect(fieldsOf('theme', onMap({ kind: 'theme', title: 'y', theme, ...place }))).not.toHaveProperty(
    'theme',
  );
});

test('a hypothesis begins with what we believe, and what is shown is what is written anew', () => {
  for (const [id, write] of [
    [onMap({ kind: 'hypothesis', title: 'Visits help', ...place }), setCardTitle],
    [inOutline('hypothesis', 'Visits help') ?? '', renameCard],
  ] as const) {
    expect(fieldsOf('hypothesis', id)).toMatchObject({ weBelieve: 'Visits help' });
    expect(fieldsOf('hypothesis', id)).not.toHaveProperty('title');
    write(id, 'Short visits help');
    expect(fieldsOf('hypothesis', id).weBelieve).toBe('Short visits help');
    edit('Short title', [{ op: 'set', kind: 'hypothesis', id, fields: { title: 'Visits' } }]);
    write(id, 'Visiting');
    expect(fieldsOf('hypothesis', id)).toMatchObject({ title: 'Visiting', weBelieve: 'Short visits help' });
    expect(titleOf('hypothesis', { id, fields: fieldsOf('hypothesis', id) })).toBe('Visiting');
  }
});
