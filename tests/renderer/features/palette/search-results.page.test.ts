import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadProjectBundle } from '../../../../renderer/app/start/load-project-bundle.ts';
import '../../../../renderer/app/start/find-screens.ts';
import { allCommands } from '../../../../renderer/core/commands/command-registry.ts';
import { edit } from '../../../../renderer/core/state/edit.ts';
import { currentProject } from '../../../../renderer/core/state/project-store.ts';
import { goTo, routeStore } from '../../../../renderer/core/state/route.ts';
import { rankByMatch } from '../../../../renderer/features/palette/rank-results.ts';
import { searchAll } from '../../../../renderer/features/palette/search-results.ts';
import { type OpenedOnPage, openProjectOnPage } from '../../../helpers/page/open-project-on-page.ts';

let app: OpenedOnPage & { readonly key: string };
beforeAll(async () => {
  await loadProjectBundle();
  app = await openProjectOnPage();
  edit('Made', [
    { op: 'add', kind: 'session', id: 'march0001', fields: { title: 'Second meeting', on: '2026-03-12' } },
    { op: 'add', kind: 'theme', id: 'evenings1', fields: { name: 'Evenings' } },
    { op: 'add', kind: 'heading', id: 'heard0001', fields: { text: 'What we heard', theme: 'evenings1' } },
    { op: 'add', kind: 'heading', id: 'loose0001', fields: { text: 'Loose ends we heard of' } },
    { op: 'add', kind: 'objective', id: 'forms0001', fields: { words: 'Fewer forms' } },
    {
      op: 'add',
      kind: 'note',
      id: 'notes0001',
      fields: { text: 'Notes of meetings are never read, we heard' },
    },
  ]);
});
afterAll(async () => {
  goTo({ screen: 'home' });
  await app.close();
});

const found = (query: string) =>
  searchAll(currentProject().document, query).map(({ heading, results }) => [
    heading,
    results.map((one) => (one.type === 'place' ? `${one.words} | ${one.place}` : one.words)),
  ]);

test.each(['map', 'outline', 'plan'])(
  'on the %s, under "notes" bringing them in is the first of all',
  (screen) => {
    goTo({ screen, key: app.key });
    for (const query of ['notes', 'meeting', 'minutes', 'import']) {
      const [first] = searchAll(currentProject().document, query);
      expect(first?.heading).toBe('What can be done here');
      expect(first?.results[0]).toMatchObject({ id: 'notes.bringIn', words: 'Bring in meeting notes…' });
    }
  },
);

test('the words of a command that nobody sees are only found from their beginning', () => {
  goTo({ screen: 'map', key: app.key });
  expect(found('inutes').map(([heading]) => heading)).toEqual(['Nothing has these words. The nearest:']);
});

test('meetings, objectives and sub-headings are found with their place', () => {
  expect(found('second')).toEqual([['Meetings', ['Second meeting, 12 March 2026 | On the plan, 0 cards']]]);
  expect(found('fewer')).toEqual([['Objectives', ['Fewer forms | On the plan']]]);
  expect(found('heard')).toEqual([
    ['Cards', ['Notes of meetings are never read, we heard']],
    [
      'Sub-headings',
      ['What we heard | In the Outline, under “Evenings”', 'Loose ends we heard of | In the Outline'],
    ],
  ]);
});

test('they lead there', () => {
  const open = (query: string) => {
    const [place] = searchAll(currentProject().document, query).flatMap(({ results }) => results);
    if (place?.type === 'place') place.open();
    const { screen, params } = routeStore.getState();
    return [screen, params.get('record')];
  };
  expect(open('second')).toEqual(['plan', 'march0001']);
  expect(open('fewer')).toEqual(['plan', 'forms0001']);
  expect(open('loose')).toEqual(['outline', null]);
});

test.each([
  ['pdf', 'Save a picture…'],
  ['export', 'Save a picture…'],
  ['share', 'Share a copy…'],
  ['e-mail', 'Share a copy…'],
  ['partner', 'Share a copy…'],
  ['excel', 'Save a table for Excel…'],
  ['dark', 'Settings'],
  ['font', 'Settings'],
  ['history', 'Go back to…'],
  ['trash', 'Show the trash'],
])('the word people have for it finds it: “%s”', (query, wanted) => {
  const commands = allCommands().map((one) => ({ words: one.label, searchWords: one.searchWords }));
  expect(rankByMatch(commands, query).map(({ words }) => words)).toContain(wanted);
});

test('where nothing has the words, the nearest are offered, and it is said', () => {
  expect(found('evenigs')).toEqual([['Nothing has these words. The nearest:', ['Evenings']]]);
  expect(found('zzzzzzzz')).toEqual([]);
});
