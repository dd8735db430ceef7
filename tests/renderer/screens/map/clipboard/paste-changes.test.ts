import { expect, test } from 'vitest';
import type { Clip } from '../../../../../renderer/screens/map/clipboard/clip.ts';
import {
  type PasteResult,
  pasteChanges,
} from '../../../../../renderer/screens/map/clipboard/paste-changes.ts';
import type { Change } from '../../../../../shared/document/edit/edit.ts';
import { prepareEdit } from '../../../../../shared/document/edit/prepare-edit.ts';
import type { ProjectDocument } from '../../../../../shared/document/model/document.ts';
import { emptyDocument } from '../../../../../shared/document/model/empty-document.ts';
import {
  allLinks,
  kindOfId,
  placementsOf,
  recordOf,
  recordsOf,
} from '../../../../../shared/document/model/selectors.ts';
import { checkEdit } from '../../../../../shared/records/checks/check-edit.ts';
import { documentRules } from '../../../../../shared/records/kind-registry.ts';
import { applyChanges } from '../../../../helpers/document/apply-changes.ts';

const changed = (document: ProjectDocument, changes: readonly Change[]): ProjectDocument => {
  expect(checkEdit(document, prepareEdit(document, changes, documentRules))).toBeUndefined();
  return applyChanges(document, changes);
};

const started = (project = 'p1') =>
  changed(emptyDocument(project), [
    { op: 'add', kind: 'map', id: 'main', fields: { name: 'Main' } },
    { op: 'add', kind: 'theme', id: 'dark', fields: { name: 'Evenings' } },
  ]);

const clip = (more: Partial<Clip> = {}): Clip => ({
  project: 'p1',
  title: 'Evenings',
  map: 'main',
  isCut: false,
  cards: [
    {
      id: 'h1',
      kind: 'hypothesis',
      fields: { weBelieve: 'A lift helps', status: 'supported', order: 'a0' },
      at: [0, 0],
    },
    {
      id: 't1',
      kind: 'test',
      fields: {
        title: 'Four weeks',
        status: 'studying',
        theme: 'dark',
        prediction: 'Nine of ten',
        locked: { prediction: 'Nine of ten', on: '2026-01-02' },
        observations: 'It rained',
        createdOn: '2020-01-01',
      },
      at: [300, 40],
    },
  ],
  links: [{ from: 'h1', relation: 'testedBy', to: 't1', fields: { note: 'First' } }],
  themes: [{ id: 'dark', name: 'Evenings' }],
  left: 0,
  ...more,
});

const paste = (document: ProjectDocument, of: Clip, map = 'main'): PasteResult => {
  let count = 0;
  return pasteChanges({
    document,
    clip: of,
    map,
    offset: [10, 20],
    day: '22 November 2026',
    newId: () => {
      count += 1;
      return `new${count}`;
    },
  });
};

test('a copy is new cards with their words, links and layout; a test begins without what was seen', () => {
  const made = paste(started(), clip());
  const after = changed(started(), made.changes);
  const [hypothesis, copy] = made.ids.map((id) => recordOf(after, { kind: kindOfId(after, id) ?? '', id }));
  expect(hypothesis?.fields).toMatchObject({ weBelieve: 'A lift helps', status: 'draft' });
  expect(copy?.fields).toMatchObject({
    title: 'Four weeks',
    status: 'draft',
    theme: 'dark',
    prediction: 'Nine of ten',
  });
  for (const name of ['locked', 'observations', 'copiedFrom']) expect(copy?.fields[name]).toBeUndefined();
  expect(copy?.fields.createdOn).not.toBe('2020-01-01');
  expect(placementsOf(after, 'main').map(({ fields }) => fields.pos)).toEqual([
    [10, 20],
    [310, 60],
  ]);
  expect(allLinks(after).map(({ fields }) => [fields.from, fields.relation, fields.to, fields.note])).toEqual(
    [['new1', 'testedBy', 'new2', 'First']],
  );
  expect(made).toMatchObject({ linkCount: 1, restartedCount: 2, withoutResultsCount: 1, erasedCount: 0 });
  const orders = made.ids.map((_, at) => [hypothesis, copy][at]?.fields.order);
  expect(new Set(orders).size).toBe(2);
});

test('from another project a card says where it came from, and joins the theme of the same name', () => {
  const there = started('p2');
  const renamed = clip({ themes: [{ id: 'elsewhere', name: 'Evenings' }] });
  const cards = renamed.cards.map((card) => ({ ...card, fields: { ...card.fields, theme: 'elsewhere' } }));
  const after = changed(there, paste(there, { ...renamed, cards }).changes);
  const [copy] = recordsOf(after, 'test');
  expect(copy?.fields).toMatchObject({ copiedFrom: '“Evenings”, 22 November 2026', theme: 'dark' });
  const unknown = paste(there, { ...renamed, cards, themes: [] });
  expect(recordsOf(changed(there, unknown.changes), 'test')[0]?.fields.theme).toBeUndefined();
});

test('what was cut comes back as itself, once; a second paste is a copy; what was erased stays away', () => {
  const idea: Clip['cards'][number] = { id: 'i1', kind: 'idea', fields: { title: 'A lift' }, at: [0, 0] };
  const with1 = changed(started(), [
    { op: 'add', kind: 'idea', id: 'i1', fields: { title: 'A lift', origin: 'resident' } },
    { op: 'add', kind: 'map', id: 'other', fields: { name: 'Other' } },
    { op: 'add', kind: 'placement', id: 'main_i1', fields: { map: 'main', card: 'i1', pos: [0, 0] } },
  ]);
  const cut = clip({ isCut: true, cards: [idea], links: [] });
  const gone = changed(with1, [{ op: 'delete', kind: 'idea', id: 'i1' }]);
  const back = paste(gone, cut, 'other');
  const after = changed(gone, back.changes);
  expect(back.ids).toEqual(['i1']);
  expect(recordOf(after, { kind: 'idea', id: 'i1' })?.fields.origin).toBe('resident');
  expect(placementsOf(after, 'main')).toEqual([]);
  expect(placementsOf(after, 'other').map(({ fields }) => fields.pos)).toEqual([[10, 20]]);
  expect(paste(after, cut, 'other').ids).toEqual(['new1']);

  const erased = changed(gone, [{ op: 'erase', kind: 'idea', id: 'i1' }]);
  expect(paste(erased, cut)).toMatchObject({ ids: [], erasedCount: 1 });
  expect(paste(erased, { ...cut, isCut: false })).toMatchObject({ ids: [], erasedCount: 1 });
});
