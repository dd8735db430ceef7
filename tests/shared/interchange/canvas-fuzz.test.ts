import fc from 'fast-check';
import { expect, test } from 'vitest';
import { prepareEdit } from '../../../shared/document/edit/prepare-edit.ts';
import { emptyDocument } from '../../../shared/document/model/empty-document.ts';
import { canonicalText } from '../../../shared/document/model/json-values.ts';
import { readCanvas } from '../../../shared/interchange/json-canvas/canvas-file.ts';
import { checkEdit } from '../../../shared/records/checks/check-edit.ts';
import { documentRules } from '../../../shared/records/kind-registry.ts';
import { broughtIn, canvasOf, withoutMarks } from './canvas-world.ts';

const id = fc.constantFrom('a', 'b', 'c', '__proto__', 'constructor', '', 'toString');
const odd = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  fc.constantFrom(1e12, -1e300, 0.5, '7', null, true, [], {}, '‮', '\u0000'),
);
const mostly = (sound: fc.Arbitrary<unknown>) =>
  fc.oneof({ weight: 5, arbitrary: sound }, { weight: 1, arbitrary: odd });
const number = mostly(fc.integer({ min: -5_000, max: 5_000 }));
const words = mostly(
  fc.oneof(fc.string({ maxLength: 30 }), fc.constantFrom('**Test** (x)\n\nTry', '# H\n\ntext', 'supports')),
);

const entries = (keys: Record<string, fc.Arbitrary<unknown>>) =>
  fc
    .record(keys, { requiredKeys: [] })
    .chain((known) =>
      fc.dictionary(fc.string({ maxLength: 8 }), odd, { maxKeys: 2 }).map((more) => ({ ...more, ...known })),
    );

const mark = fc.record({
  kind: fc.constantFrom('idea', 'test', 'theme', 'frame', 'link', 'project', 'toString', 'hypothesis'),
  id,
  fields: mostly(
    fc.record(
      {
        title: words,
        status: fc.constantFrom('running', 'draft', 'x'),
        theme: id,
        order: words,
        locked: odd,
      },
      { requiredKeys: [] },
    ),
  ),
});

const node = entries({
  id: mostly(id),
  type: mostly(fc.constantFrom('text', 'file', 'link', 'group', 'star')),
  x: number,
  y: number,
  width: number,
  height: number,
  text: words,
  label: words,
  url: mostly(fc.constantFrom('https://a.example/b', 'javascript:1', 'http://')),
  file: words,
  alongside: mostly(mark),
});
const edge = entries({
  id: mostly(id),
  fromNode: mostly(id),
  toNode: mostly(id),
  label: words,
  toEnd: words,
  alongside: mostly(mark),
});

const canvas = fc.record({
  nodes: mostly(fc.array(mostly(node), { maxLength: 8 })),
  edges: mostly(fc.array(mostly(edge), { maxLength: 8 })),
  metadata: odd,
});

test('whatever a canvas holds, it is read without a throw, makes an edit that may be made, and goes out again', () => {
  fc.assert(
    fc.property(canvas, (made) => {
      const text = JSON.stringify(made);
      const file = readCanvas(text);
      if (!file) return;
      const empty = emptyDocument('project1');
      const { document, plan } = broughtIn(text, empty);
      const forward = plan.changes.filter((change) => change.op === 'add');
      expect(forward).toHaveLength(plan.changes.length);
      const refusal = checkEdit(empty, prepareEdit(empty, plan.changes, documentRules));
      // A status that its record is not ready for is the one thing a guard may say.
      if (refusal) expect(refusal.sentence).not.toMatch(/knows no|cannot make|name no|without saying/);
      expect(readCanvas(canvasOf(document, 'm9'))).toBeDefined();
      expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
    }),
    { numRuns: 80 },
  );
});

test('… equal, whatever it holds; only a theme of ours that says it has cards may become a group', () => {
  fc.assert(
    fc.property(canvas, (made) => {
      const text = JSON.stringify(made);
      if (!readCanvas(text) || text.includes('"kind":"theme"')) return;
      const out = canvasOf(broughtIn(text).document, 'm9');
      expect(canonicalText(withoutMarks(out))).toBe(canonicalText(withoutMarks(text)));
    }),
    { numRuns: 150 },
  );
});

test('any text at all is read, or said to be none', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      readCanvas(text);
    }),
    { numRuns: 300 },
  );
});
