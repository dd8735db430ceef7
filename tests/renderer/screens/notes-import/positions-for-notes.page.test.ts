import { expect, test } from 'vitest';
import { readMapContent } from '../../../../renderer/features/map-model/content/read-map-content.ts';
import { overlaps } from '../../../../renderer/features/map-model/geometry/rect.ts';
import { createMapModel } from '../../../../renderer/features/map-model/map-model.ts';
import { traysOf } from '../../../../renderer/screens/map/trays/trays-of.ts';
import { positionsForNotes } from '../../../../renderer/screens/notes-import/positions-for-notes.ts';
import type { ProjectDocument } from '../../../../shared/document/model/document.ts';
import type { NoteItem } from '../../../../shared/notes/parsed-notes.ts';
import { planNotes, planToChanges } from '../../../../shared/notes/write/notes-to-changes.ts';
import { apply, item, newProject } from '../../../shared/notes/write/notes-project.ts';

const said = (words: string): string =>
  `${words}: people on our street told us more than once that this is what they would change first`;

/** The document with these notes in it, laid out as the app does. */
function bringIn(document: ProjectDocument, title: string, items: readonly NoteItem[]): ProjectDocument {
  let count = 0;
  const newId = (): string => {
    count += 1;
    return `${title}${count}`;
  };
  const target = { newId, mapId: 'map1', today: '2026-11-22', document };
  const plan = planNotes({ title, items }, target);
  return apply(document, planToChanges(plan, target, positionsForNotes(plan, target)), `Replica${title}`);
}

test('a second meeting is a block of its own, also where it gives a theme to a loose card of the first', () => {
  const loose = Array.from({ length: 6 }, (_, at) => item(at + 1, 'note', said(`Loose ${at}`)));
  const themed = [item(10, 'theme', 'The bus'), item(11, 'barrier', said('It stops at six'))];
  const first = bringIn(newProject(), 'one', [...loose, ...themed]);
  // After the meeting itself, the records have their numbers in the order of the notes.
  const joined = { existing: { kind: 'note', id: 'one3', choice: 'same' } } as const;
  const second = bringIn(first, 'two', [
    item(1, 'theme', 'Who we are'),
    item(2, 'note', said('Loose 1'), joined),
    item(3, 'theme', 'Feedback'),
    ...Array.from({ length: 4 }, (_, at) => item(at + 4, 'barrier', said(`Nobody asks ${at}`))),
  ]);
  const model = createMapModel();
  model.sync(readMapContent(second, 'map1'));
  const [tray, ...otherTrays] = traysOf(second, model);
  expect(otherTrays).toEqual([]);
  expect(tray?.name).toBe('No theme yet');
  const mats = [...model.slots.all()].filter(model.slots.isMat).map(model.slots.rect);
  expect(mats).toHaveLength(3);
  const grounds = [...mats, ...(tray ? [tray.rect] : [])];
  for (const [at, ground] of grounds.entries())
    for (const other of grounds.slice(at + 1)) expect(overlaps(ground, other)).toBe(false);
});

test('a card that goes away leaves no room behind: the new block begins where nothing else lies', () => {
  const alone = bringIn(newProject(), 'one', [item(1, 'note', said('Alone'))]);
  const joined = { existing: { kind: 'note', id: 'one2', choice: 'same' } } as const;
  const after = bringIn(alone, 'two', [
    item(1, 'theme', 'Who we are'),
    item(2, 'note', said('Alone'), joined),
  ]);
  const model = createMapModel();
  model.sync(readMapContent(after, 'map1'));
  expect(model.bounds()).toMatchObject({ x: 0, y: 0 });
});
