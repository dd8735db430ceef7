import { expect, test } from 'vitest';
import { spreadIncomingMap } from '../../../../renderer/features/exchange/spread-incoming-map.ts';
import { readMapContent } from '../../../../renderer/features/map-model/content/read-map-content.ts';
import { overlaps } from '../../../../renderer/features/map-model/geometry/rect.ts';
import { createMapModel } from '../../../../renderer/features/map-model/map-model.ts';
import { mapLayout } from '../../../../renderer/screens/map/export/map-layout.ts';
import type { ProjectDocument } from '../../../../shared/document/model/document.ts';
import { emptyDocument } from '../../../../shared/document/model/empty-document.ts';
import { derivedId } from '../../../../shared/document/model/new-id.ts';
import { recordsOf } from '../../../../shared/document/model/selectors.ts';
import { mapToCanvas } from '../../../../shared/interchange/json-canvas/map-to-canvas.ts';
import { planned, withoutMarks } from '../../../shared/interchange/canvas-world.ts';
import { edited } from '../../../shared/records/test-document.ts';

/** As other programs have them: 60 px high at 80 px steps, two groups and a loose column. */
const file = {
  nodes: [
    { id: 'g', type: 'group', label: 'Evenings', x: -20, y: -20, width: 300, height: 420 },
    { id: 'h', type: 'group', label: 'Mornings', x: -20, y: 420, width: 300, height: 200 },
    ...Array.from({ length: 5 }, (_, at) => ({ id: `a${at}`, x: 0, y: at * 80 })),
    ...Array.from({ length: 2 }, (_, at) => ({ id: `b${at}`, x: 0, y: 440 + at * 80 })),
    ...Array.from({ length: 9 }, (_, at) => ({ id: `c${at}`, x: 400, y: at * 80 })),
  ].map((node) => ({ type: 'text', text: `Words of ${node.id}`, width: 260, height: 60, ...node })),
  edges: [{ id: 'e', fromNode: 'a0', toNode: 'c8' }],
};

const arrived = (): ProjectDocument => {
  const document = emptyDocument('project1');
  const { changes } = planned(JSON.stringify(file), document);
  return edited(document, ...spreadIncomingMap(document, changes, 'm9'));
};

const modelOf = (document: ProjectDocument) => {
  const model = createMapModel();
  model.sync(readMapContent(document, 'm9'));
  return model;
};

test('a canvas of lower cards is spread on arrival: nothing lies on anything, nothing is left to draw apart', () => {
  const model = modelOf(arrived());
  const slots = [...model.slots.all()];
  for (const isMat of [false, true]) {
    const rects = slots.filter((slot) => model.slots.isMat(slot) === isMat).map(model.slots.rect);
    expect(rects.length).toBeGreaterThan(1);
    for (const [at, rect] of rects.entries())
      expect(rects.slice(at + 1).filter((other) => overlaps(rect, other))).toEqual([]);
  }
  expect(model.drawnElsewhere().size).toBe(0);
});

test('it goes out as it came, and with one card moved here, by as much there', () => {
  const document = arrived();
  const out = (of: ProjectDocument) => withoutMarks(mapToCanvas(of, 'm9', mapLayout(of, 'm9')));
  expect(out(document)).toEqual(file);
  const id = recordsOf(document, 'idea').find(({ fields }) => fields.title === 'Words of c8')?.id ?? '';
  const placement = derivedId('m9', id);
  const pos = recordsOf(document, 'placement').find((one) => one.id === placement)?.fields.pos as number[];
  expect(pos[1]).toBeGreaterThan(900);
  const moved = edited(document, {
    op: 'set',
    kind: 'placement',
    id: placement,
    fields: { pos: [(pos[0] ?? 0) + 7, pos[1] ?? 0] },
  });
  expect(out(moved)).toEqual({
    ...file,
    nodes: file.nodes.map((node) => (node.id === 'c8' ? { ...node, x: 407 } : node)),
  });
});
