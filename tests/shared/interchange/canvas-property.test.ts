import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Change } from '../../../shared/document/edit/edit.ts';
import type { PlainRecord, ProjectDocument } from '../../../shared/document/model/document.ts';
import { canonicalText } from '../../../shared/document/model/json-values.ts';
import { kindOfId, placementsOf, recordOf } from '../../../shared/document/model/selectors.ts';
import { titleInputField } from '../../../shared/records/kind.ts';
import { kindOf } from '../../../shared/records/kind-registry.ts';
import { edited } from '../records/test-document.ts';
import { canvases, type MadeCanvas } from './canvas-arbitraries.ts';
import { broughtIn, canvasOf, layoutOf, withoutMarks } from './canvas-world.ts';

const settings = { numRuns: 150 };

const cardOf = (document: ProjectDocument, placement: PlainRecord) => {
  const id = String(placement.fields.card);
  const kind = kindOfId(document, id) ?? '';
  return { kind, id, record: recordOf(document, { kind, id }) };
};

/** The numbers of the nodes that are not as they were, and the keys that are not. */
const differences = (before: MadeCanvas, after: MadeCanvas): readonly string[][] => {
  expect(canonicalText({ ...after, nodes: null })).toBe(canonicalText({ ...before, nodes: null }));
  expect(after.nodes).toHaveLength(before.nodes?.length ?? 0);
  return (before.nodes ?? []).map((node, at) => {
    const now = after.nodes?.[at] ?? {};
    const keys = new Set([...Object.keys(node), ...Object.keys(now)]);
    return [...keys].filter((key) => canonicalText(node[key]) !== canonicalText(now[key]));
  });
};

/** By the name of the card, the number of the node that it came as. */
const indexOfNode = (placement: PlainRecord): number =>
  Number((placement.fields.canvasNode as { readonly order: number }).order);

test('what comes in and is left alone goes out equal, also by way of a second project', () => {
  fc.assert(
    fc.property(canvases, (made) => {
      const text = JSON.stringify(made);
      const out = canvasOf(broughtIn(text).document, 'm9');
      expect(canonicalText(withoutMarks(out))).toBe(canonicalText(JSON.parse(text)));
      const again = canvasOf(broughtIn(out).document, 'm9');
      expect(canonicalText(withoutMarks(again))).toBe(canonicalText(JSON.parse(text)));
    }),
    settings,
  );
});

test('one card is moved: its place changes, perhaps its group, and nothing else', () => {
  fc.assert(
    fc.property(canvases, fc.nat(), fc.integer({ min: 1, max: 900 }), (made, pick, by) => {
      const text = JSON.stringify(made);
      const { document } = broughtIn(text);
      const { cards } = layoutOf(document, 'm9');
      const movable = placementsOf(document, 'm9').filter(({ fields }) => cards.has(String(fields.card)));
      const placement = movable[pick % movable.length];
      if (!placement) return;
      const [x = 0, y = 0] = placement.fields.pos as number[];
      const now = edited(document, {
        op: 'set',
        kind: 'placement',
        id: placement.id,
        fields: { pos: [x + by, y - by] },
      });
      const after = withoutMarks(canvasOf(now, 'm9')) as MadeCanvas;
      const theme = cardOf(document, placement).record?.fields.theme;
      const group = placementsOf(document, 'm9').find(({ fields }) => fields.card === theme);
      differences(JSON.parse(text) as MadeCanvas, after).forEach((keys, at) => {
        if (at === indexOfNode(placement)) expect(keys.sort()).toEqual(['x', 'y']);
        else if (group && at === indexOfNode(group))
          expect(['height', 'width', 'x', 'y']).toEqual(expect.arrayContaining(keys));
        else expect(keys).toEqual([]);
      });
    }),
    settings,
  );
});

const renamed = (document: ProjectDocument, placement: PlainRecord, words: string): Change => {
  const { kind, id } = cardOf(document, placement);
  const known = kindOf(kind);
  return { op: 'set', kind, id, fields: { [known ? titleInputField(known) : 'title']: words } };
};

test('one card is renamed: the words of its node change, and nothing else', () => {
  fc.assert(
    fc.property(canvases, fc.nat(), (made, pick) => {
      const text = JSON.stringify(made);
      const { document } = broughtIn(text);
      const places = placementsOf(document, 'm9');
      const placement = places[pick % places.length];
      if (!placement) return;
      const now = edited(document, renamed(document, placement, 'Other words'));
      const out = canvasOf(now, 'm9');
      differences(JSON.parse(text) as MadeCanvas, withoutMarks(out) as MadeCanvas).forEach((keys, at) => {
        const mayDiffer =
          at === indexOfNode(placement) ? ['text', 'label', 'file', 'subpath', 'url', 'type'] : [];
        expect(mayDiffer).toEqual(expect.arrayContaining(keys));
      });
      expect(out).toContain('Other words');
      const back = edited(now, renamed(now, placement, String(titleBefore(document, placement))));
      expect(canonicalText(withoutMarks(canvasOf(back, 'm9')))).toBe(canonicalText(JSON.parse(text)));
    }),
    settings,
  );
});

const titleBefore = (document: ProjectDocument, placement: PlainRecord): string => {
  const { kind, record } = cardOf(document, placement);
  const known = kindOf(kind);
  return String(record?.fields[known ? titleInputField(known) : 'title'] ?? '');
};
