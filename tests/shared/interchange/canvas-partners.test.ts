import { describe, expect, test } from 'vitest';
import type { Change } from '../../../shared/document/edit/edit.ts';
import { merge } from '../../../shared/document/merge/merge.ts';
import type { Fields, ProjectDocument } from '../../../shared/document/model/document.ts';
import { emptyDocument } from '../../../shared/document/model/empty-document.ts';
import { canonicalText } from '../../../shared/document/model/json-values.ts';
import { allLinks, placementsOf, recordsOf } from '../../../shared/document/model/selectors.ts';
import { redact } from '../../../shared/document/sharing/redact.ts';
import { mapToCanvas } from '../../../shared/interchange/json-canvas/map-to-canvas.ts';
import { documentRules, kindRegistry } from '../../../shared/records/kind-registry.ts';
import { applyChanges } from '../../helpers/document/apply-changes.ts';
import { edited } from '../records/test-document.ts';
import { broughtIn, canvasOf, layoutOf, planned, withoutMarks } from './canvas-world.ts';

type Entry = { readonly [key: string]: unknown };
interface File {
  readonly nodes: readonly Entry[];
  readonly edges: readonly Entry[];
}

const box = { x: 0, y: 0, width: 250, height: 60 };
const file: File & Entry = {
  nodes: [
    {
      id: 'top',
      type: 'text',
      text: '# Evening walk\nMrs CANARY-text fell there',
      color: '4',
      ...box,
      own: 'CANARY-key',
    },
    {
      id: 'g',
      type: 'group',
      label: 'Evenings',
      ...box,
      width: 900,
      height: 400,
      background: 'CANARY-image.png',
    },
    { id: 'bus', type: 'text', text: 'Bus', ...box, x: 400, y: 60, own: { deep: ['kept'] } },
    { id: 'CANARY-id', type: 'file', file: 'CANARY-path/a.md', subpath: '#CANARY-part', ...box, x: 3_000 },
    5 as unknown as Entry,
  ],
  edges: [
    { id: 'e', fromNode: 'top', toNode: 'bus', label: 'CANARY-label', fromSide: 'left', own: 'CANARY-edge' },
    { id: 's', fromNode: 'top', toNode: 'top', label: 'CANARY-self' },
    { id: 'd', fromNode: 'gone', toNode: 'top', label: 'CANARY-end' },
    { id: 'n', fromNode: 'gone', toNode: 'never' },
  ],
  metadata: { version: '1.0' },
};
const text = JSON.stringify(file);
const { document } = broughtIn(text);

const withTitle = (title: string): { readonly id: string; readonly kind: string } => {
  for (const kind of ['idea', 'note', 'theme'])
    for (const { id, fields } of recordsOf(document, kind))
      if ([fields.title, fields.text, fields.name].some((words) => String(words).startsWith(title)))
        return { id, kind };
  throw new Error(`There is no "${title}".`);
};
const walk = withTitle('Evening walk');
const set = ({ kind, id }: { readonly kind: string; readonly id: string }, fields: Fields): Change => ({
  op: 'set',
  kind,
  id,
  fields,
});
const move = (id: string, pos: number[]): Change => ({
  op: 'set',
  kind: 'placement',
  id: `m9_${id}`,
  fields: { pos },
});
const out = (now: ProjectDocument): File & Entry => withoutMarks(canvasOf(now, 'm9')) as File & Entry;
const merged = (mine: ProjectDocument, theirs: ProjectDocument): ProjectDocument => {
  const there = merge(mine, theirs, documentRules).document;
  const back = merge(theirs, mine, documentRules).document;
  expect(out(back)).toEqual(out(there));
  return there;
};
const copyOf = (now: ProjectDocument): ProjectDocument => redact(now, 'partners', kindRegistry);

describe('two partners', () => {
  const shared = edited(emptyDocument('project1'), {
    op: 'add',
    kind: 'map',
    id: 'm9',
    fields: { name: 'Ours' },
  });
  const importedBy = (replica: string, idPrefix: string): ProjectDocument =>
    applyChanges(shared, planned(text, shared, { idPrefix, offset: [0, 0] }).changes, replica);

  test('who bring in the same file on the same map have all of it twice, each whole', () => {
    const both = out(merged(importedBy('Anna0001', 'a'), importedBy('Ben00001', 'b')));
    const bare = ({ id: _, fromNode: _from, toNode: _to, ...rest }: Entry): string => canonicalText(rest);
    const twice = (entries: readonly Entry[]) => [...entries, ...entries].map(bare).sort();
    const objects = (entries: readonly Entry[]) => entries.filter((entry) => typeof entry === 'object');
    expect(objects(both.nodes).map(bare).sort()).toEqual(twice(objects(file.nodes)));
    expect(both.nodes.filter((entry) => (entry as unknown) === 5)).toHaveLength(2);
    expect(both.edges.map(bare).sort()).toEqual(twice(file.edges));
    expect(both.metadata).toEqual(file.metadata);
    const ids = objects(both.nodes).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(both.edges.map(({ id }) => id)).size).toBe(both.edges.length);
    // Each line leads to cards of its own file.
    const ends = both.edges.filter(({ label }) => label === 'CANARY-label');
    expect(new Set(ends.flatMap(({ fromNode, toNode }) => [fromNode, toNode])).size).toBe(4);
    for (const { fromNode, toNode } of ends) expect(ids).toEqual(expect.arrayContaining([fromNode, toNode]));
  });

  test('who bring it in on two maps have it twice, equal', () => {
    const onNewMap = (replica: string, idPrefix: string, mapId: string): ProjectDocument =>
      applyChanges(shared, planned(text, shared, { idPrefix, mapId }).changes, replica);
    const now = merge(
      onNewMap('Anna0001', 'a', 'ma'),
      onNewMap('Ben00001', 'b', 'mb'),
      documentRules,
    ).document;
    for (const map of ['ma', 'mb']) expect(withoutMarks(canvasOf(now, map))).toEqual(file);
  });

  test('one of whom renames and moves in a copy: that comes back, and nothing else', () => {
    const copy = applyChanges(
      copyOf(document),
      [set(walk, { title: 'Morning walk' }), move(walk.id, [50, 0])],
      'Ben00001',
    );
    const expected = file.nodes.map((node) =>
      node.id === 'top' ? { ...node, x: 50, text: '# Morning walk\nMrs CANARY-text fell there' } : node,
    );
    expect(out(merged(document, copy))).toEqual({ ...file, nodes: expected });
  });

  test('one of whom has a copy from after the words were rewritten: nothing of the file is lost here', () => {
    const rewritten = edited(document, set(walk, { description: 'Somebody fell there' }));
    const copy = applyChanges(copyOf(rewritten), [move(walk.id, [50, 0])], 'Ben00001');
    const expected = file.nodes.map((node) =>
      node.id === 'top' ? { ...node, x: 50, text: '# Evening walk\nSomebody fell there' } : node,
    );
    expect(out(merged(rewritten, copy))).toEqual({ ...file, nodes: expected });
  });
});

describe('words that a file brought in', () => {
  const leaves = (now: ProjectDocument): readonly string[] =>
    [...new Set(JSON.stringify(copyOf(now)).match(/CANARY-\w+/g))].sort();
  const note = withTitle('CANARY-path');
  const theme = withTitle('Evenings');
  const [link] = allLinks(document);

  test('are in a copy as long as the cards say them', () => {
    expect(leaves(document)).toHaveLength(10);
  });
  test.each<[string, readonly Change[], readonly string[]]>([
    ['a card was rewritten', [set(walk, { description: 'Somebody' })], ['text', 'key', 'self', 'end']],
    [
      'a card is private',
      [set(walk, { sensitivity: 'restricted' })],
      ['text', 'key', 'self', 'end', 'label', 'edge'],
    ],
    ['a card was deleted', [{ op: 'delete', ...walk }], ['text', 'key', 'self', 'end']],
    ['a note was rewritten', [set(note, { text: 'A meeting' })], ['id', 'path', 'part']],
    ['a theme was renamed', [set(theme, { name: 'Later' })], ['image']],
    [
      'a link says something else',
      [set({ kind: 'link', id: link?.id ?? '' }, { note: 'So' })],
      ['label', 'edge'],
    ],
  ])('stay here once %s', (_why, changes, gone) => {
    const there = leaves(edited(document, ...changes));
    for (const word of gone) expect(there).not.toContain(`CANARY-${word}`);
    expect(there).toHaveLength(10 - gone.length);
  });
  test('are erased with their card, everywhere', () => {
    const now = JSON.stringify(edited(document, { op: 'erase', ...walk }));
    for (const word of ['text', 'key', 'self', 'end', 'label', 'edge'])
      expect(now).not.toContain(`CANARY-${word}`);
    expect(now).toContain('CANARY-path');
  });

  test('colour, size, place and order are no words: a copy has them also then', () => {
    const now = edited(document, set(walk, { description: 'Somebody fell there' }));
    const [first, ...others] = out(copyOf(now)).nodes;
    expect(first).toEqual({
      id: walk.id,
      type: 'text',
      text: 'Evening walk\n\nSomebody fell there',
      color: '4',
      ...box,
    });
    expect(others).toEqual(file.nodes.slice(1));
  });
});

describe('a file that a person takes out without what is private', () => {
  const takenOut = (now: ProjectDocument): string => {
    const copy = copyOf(now);
    return mapToCanvas(copy, 'm9', layoutOf(copy, 'm9'), now);
  };

  test('has of a rewritten card all but the words that it no longer says', () => {
    const now = edited(document, set(walk, { description: 'Somebody fell there' }));
    const expected = file.nodes.map((node) =>
      node.id === 'top' ? { ...node, text: '# Evening walk\nSomebody fell there' } : node,
    );
    expect(withoutMarks(takenOut(now))).toEqual({ ...file, nodes: expected });
    expect(takenOut(now)).not.toContain('CANARY-text');
  });
  test('has of a rewritten link all but its label', () => {
    const id = allLinks(document)[0]?.id ?? '';
    const now = edited(document, set({ kind: 'link', id }, { note: 'So they said' }));
    const [first, ...others] = file.edges;
    expect((withoutMarks(takenOut(now)) as File).edges).toEqual([
      { ...first, label: 'So they said' },
      ...others,
    ]);
  });
  test('has nothing of a private card', () => {
    const now = edited(document, set(walk, { description: 'Somebody', sensitivity: 'restricted' }));
    for (const word of ['text', 'key', 'self', 'end', 'label', 'edge'])
      expect(takenOut(now)).not.toContain(`CANARY-${word}`);
  });
  test('has of a story without permission neither its words nor what came with them', () => {
    const story = broughtIn(
      JSON.stringify({
        nodes: [
          {
            id: 'a',
            type: 'text',
            text: '**Evidence**\n\nCANARY fell\n\n**In a few words:** x',
            own: 'CANARY',
            ...box,
          },
        ],
      }),
    ).document;
    const [{ id = '' } = {}] = recordsOf(story, 'evidence');
    const now = edited(story, set({ kind: 'evidence', id }, { kind: 'story' }));
    const rewritten = edited(now, set({ kind: 'evidence', id }, { statement: 'CANARY again' }));
    for (const one of [now, rewritten]) {
      expect(takenOut(one)).not.toContain('CANARY');
      expect(JSON.stringify(copyOf(one))).not.toContain('CANARY');
      expect(placementsOf(copyOf(one), 'm9')).toHaveLength(1);
    }
  });
});

test('what an earlier version brought in goes out as it did', () => {
  const older: Fields[] = [
    { canvas: { id: 'a', type: 'text', width: 250, height: 60, color: '#ff8800', own: 1 } },
    { canvas: { id: 'h', type: 'text', width: 250, height: 60, text: '# Head\nwords' } },
    { canvas: { id: 'g', type: 'group', width: 700, height: 500, label: 'Evenings', background: 'a.png' } },
  ];
  const link = { relation: 'relatesTo', edges: [{ id: 'e', label: 'see', toSide: 'top', isFlipped: true }] };
  const now = edited(
    emptyDocument('project1'),
    { op: 'add', kind: 'map', id: 'm9', fields: { name: 'Old', canvas: { metadata: { version: '1.0' } } } },
    { op: 'add', kind: 'theme', id: 't', fields: { name: 'Evenings' } },
    { op: 'add', kind: 'idea', id: 'i', fields: { title: 'Bus', theme: 't' } },
    { op: 'add', kind: 'idea', id: 'j', fields: { title: 'Head', description: 'words', theme: 't' } },
    ...['i', 'j', 't'].map(
      (card, at): Change => ({
        op: 'add',
        kind: 'placement',
        id: `m9_${card}`,
        fields: { map: 'm9', card, pos: [10 * at, 20], ...older[at] },
      }),
    ),
    {
      op: 'add',
      kind: 'link',
      id: 'i_relatesTo_j',
      fields: { from: 'i', to: 'j', relation: 'relatesTo', note: 'see', canvas: link },
    },
  );
  expect(out(now)).toEqual({
    metadata: { version: '1.0' },
    nodes: [
      {
        id: 'g',
        type: 'group',
        x: 20,
        y: 20,
        width: 700,
        height: 500,
        label: 'Evenings',
        background: 'a.png',
      },
      { id: 'a', type: 'text', x: 0, y: 20, width: 250, height: 60, text: 'Bus', color: '#ff8800', own: 1 },
      { id: 'h', type: 'text', x: 10, y: 20, width: 250, height: 60, text: '# Head\nwords' },
    ],
    edges: [{ id: 'e', fromNode: 'h', toNode: 'a', label: 'see', toSide: 'top' }],
  });
});
