import { expect, test } from 'vitest';
import { mapLayout } from '../../../../../renderer/screens/map/export/map-layout.ts';
import type { ProjectDocument } from '../../../../../shared/document/model/document.ts';
import { derivedId } from '../../../../../shared/document/model/new-id.ts';
import { recordsOf } from '../../../../../shared/document/model/selectors.ts';
import { mapToCanvas } from '../../../../../shared/interchange/json-canvas/map-to-canvas.ts';
import { broughtIn, withoutMarks } from '../../../../shared/interchange/canvas-world.ts';
import { edited } from '../../../../shared/records/test-document.ts';

const card = (id: string, x: number, y: number, height = 40) => ({
  id,
  type: 'text',
  text: `Words of ${id}`,
  x,
  y,
  width: 260,
  height,
});

/** Cards lower than ours in groups that hold their middles as they are in the file, and not as the map draws them. */
const file = {
  nodes: [
    card('under', 2_000, 0),
    { id: 'g', type: 'group', label: 'Low', x: 0, y: 0, width: 600, height: 100 },
    card('a', 20, 55),
    card('b', 300, 5),
    { id: 'h', type: 'group', x: 0, y: 1_000, width: 900, height: 900 },
    { id: 'i', type: 'group', label: 'Within', x: 40, y: 1_040, width: 300, height: 80 },
    card('c', 60, 1_070),
    card('d', 500, 1_500, 400),
  ],
  edges: [{ id: 'e', fromNode: 'a', toNode: 'b' }],
};

const out = (document: ProjectDocument) =>
  withoutMarks(mapToCanvas(document, 'm9', mapLayout(document, 'm9')));

test('with the sizes that the map draws, a canvas goes out as it came', () => {
  expect(out(broughtIn(JSON.stringify(file)).document)).toEqual(file);
});

test('… and with one card moved, all else does', () => {
  const { document } = broughtIn(JSON.stringify(file));
  const moved = (words: string, pos: number[]) => {
    const id = recordsOf(document, 'idea').find(({ fields }) => fields.title === words)?.id ?? '';
    return edited(document, { op: 'set', kind: 'placement', id: derivedId('m9', id), fields: { pos } });
  };
  const withNode = (id: string, keys: object) => ({
    ...file,
    nodes: file.nodes.map((node) => (node.id === id ? { ...node, ...keys } : node)),
  });
  expect(out(moved('Words of under', [2_100, 7]))).toEqual(withNode('under', { x: 2_100, y: 7 }));
  expect(out(moved('Words of a', [30, 40]))).toEqual(withNode('a', { x: 30, y: 40 }));
});
