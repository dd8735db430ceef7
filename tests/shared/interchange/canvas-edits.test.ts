import { describe, expect, test } from 'vitest';
import type { Change } from '../../../shared/document/edit/edit.ts';
import type { Fields, ProjectDocument } from '../../../shared/document/model/document.ts';
import { derivedId } from '../../../shared/document/model/new-id.ts';
import { allLinks, kindOfId, placementsOf, recordsOf } from '../../../shared/document/model/selectors.ts';
import { edited } from '../records/test-document.ts';
import { broughtIn, canvasOf, withoutMarks } from './canvas-world.ts';

type Entry = { readonly [key: string]: unknown };
interface File {
  readonly nodes: readonly Entry[];
  readonly edges: readonly Entry[];
}

const text = (id: string, words: string, x: number, more: Entry = {}): Entry => ({
  id,
  type: 'text',
  text: words,
  x,
  y: 0,
  width: 250,
  height: 60,
  ...more,
});

const file: File = {
  nodes: [
    text('over', 'Stands alone', 2_000.5, { y: 0.25, color: '3', own: { key: [1] } }),
    { id: 'g', type: 'group', label: ' Evenings ', x: -20, y: -20, width: 700, height: 200, color: '5' },
    text('a', '## A walk\r\n\r\nwith *everybody*\r\n', 0),
    text('b', 'Buses stop at six', 300, { y: 40 }),
    { id: 'h', type: 'group', x: 1_000, y: 0, width: 300, height: 300 },
    text('c', 'Alone in there', 1_010),
    { id: 'f', type: 'file', file: 'Notes/A.md', subpath: '#B', x: 0, y: 900, width: 9, height: 9, own: 1 },
    { id: 'l', type: 'link', url: 'https://example.org/a', x: 400, y: 900, width: 9, height: 9 },
    { id: 'e', type: 'group', label: 'Empty', x: 5_000, y: 5_000, width: 90, height: 90 },
  ],
  edges: [
    { id: '1', fromNode: 'b', fromSide: 'left', toNode: 'a', toSide: 'top', color: '2', own: 'kept' },
    { id: '2', fromNode: 'a', toNode: 'a', label: 'again' },
    { id: '3', fromNode: 'a', toNode: 'c', label: 'see also' },
    { id: '4', fromNode: 'a', toNode: 'c', label: 'once more', toEnd: 'none' },
  ],
};

const { document } = broughtIn(JSON.stringify(file));
const out = (now: ProjectDocument): File => withoutMarks(canvasOf(now, 'm9')) as File;

/** The record that a node became. */
const idOf = (node: string): string => {
  const at = file.nodes.findIndex(({ id }) => id === node);
  const placement = placementsOf(document, 'm9').find(
    ({ fields }) => (fields.canvasNode as { readonly order: number }).order === at,
  );
  return String(placement?.fields.card);
};

const set = (node: string, fields: Fields): Change => {
  const id = idOf(node);
  return { op: 'set', kind: kindOfId(document, id) ?? '', id, fields };
};
const moved = (node: string, dx: number, dy: number): Change => {
  const id = derivedId('m9', idOf(node));
  const place = placementsOf(document, 'm9').find((one) => one.id === id);
  const [x = 0, y = 0] = (place?.fields.pos ?? []) as number[];
  return { op: 'set', kind: 'placement', id, fields: { pos: [x + dx, y + dy] } };
};

/** The file with other keys of some of its nodes; undefined takes a key away. */
const fileWith = (changed: { readonly [node: string]: Entry }, edges = file.edges): unknown =>
  JSON.parse(
    JSON.stringify({ nodes: file.nodes.map((node) => ({ ...node, ...changed[String(node.id)] })), edges }),
  );

describe('places', () => {
  test.each<[string, readonly Change[], { readonly [node: string]: Entry }]>([
    [
      'a card alone, its fraction of a pixel where nobody moved it',
      [moved('over', 30, 0)],
      { over: { x: 2_031 } },
    ],
    ['a card within its group', [moved('a', 20, 10)], { a: { x: 20, y: 10 } }],
    ['the one card of a group, within it', [moved('c', 5, 5)], { c: { x: 1_015, y: 5 } }],
    ['a card out of its group, which grows', [moved('b', 500, 0)], { b: { x: 800 }, g: { width: 1_090 } }],
    [
      'the one card of a group, out of it',
      [moved('c', 400, 9)],
      { c: { x: 1_410, y: 9 }, h: { x: 1_400, y: 9 } },
    ],
    [
      'a group with its cards',
      [moved('a', 50, -10), moved('b', 50, -10)],
      { a: { x: 50, y: -10 }, b: { x: 350, y: 30 }, g: { x: 30, y: -30 } },
    ],
    ['a group without cards', [moved('e', 7, 0)], { e: { x: 5_007 } }],
    ['there and back again', [moved('over', 30, 4), moved('over', 0, 0)], {}],
  ])('%s', (_what, changes, expected) => {
    const now = changes.reduce((before, change) => edited(before, change), document);
    expect(out(now)).toEqual(fileWith(expected));
  });

  test('a card that joins a theme makes its group larger; one that leaves makes none smaller', () => {
    const joined = out(edited(document, set('over', { theme: idOf('g') })));
    expect(joined).toEqual(fileWith({ g: { width: 2_291 } }));
    expect(out(edited(document, set('b', { theme: null })))).toEqual(fileWith({}));
  });

  test('below what lies on a map, all goes out lower and nothing else changes', () => {
    const own = edited(
      document,
      { op: 'add', kind: 'map', id: 'm5', fields: { name: 'Five' } },
      { op: 'add', kind: 'idea', id: 'i1', fields: { title: 'Ours' } },
      { op: 'add', kind: 'placement', id: 'm5_i1', fields: { map: 'm5', card: 'i1', pos: [0, 0] } },
    );
    const text = JSON.stringify(file);
    const now = broughtIn(text, own, { mapId: 'm5', idPrefix: 'k', offset: [100, 400] }).document;
    const { nodes, edges } = withoutMarks(canvasOf(now, 'm5')) as File;
    const lower = file.nodes.map((node) => ({ ...node, x: Number(node.x) + 100, y: Number(node.y) + 400 }));
    expect(nodes.slice(0, -1)).toEqual(lower);
    expect(nodes.at(-1)).toMatchObject({ id: 'i1', text: '**Idea**\n\nOurs' });
    expect(edges).toEqual(file.edges);
  });
});

describe('words', () => {
  test.each<[string, readonly Change[], { readonly [node: string]: Entry }]>([
    ['a title', [set('a', { title: 'A run' })], { a: { text: '## A run\r\n\r\nwith *everybody*\r\n' } }],
    [
      'what stands under it',
      [set('a', { description: 'with\nsome' })],
      { a: { text: '## A walk\r\n\r\nwith\r\nsome\r\n' } },
    ],
    ['both', [set('a', { title: 'B', description: '' })], { a: { text: '## B\r\n' } }],
    [
      'words under a title alone',
      [set('b', { description: 'More' })],
      { b: { text: 'Buses stop at six\n\nMore' } },
    ],
    ['the name of a group', [set('g', { name: 'Mornings' })], { g: { label: 'Mornings' } }],
    ['a name for a group without one', [set('h', { name: 'Here' })], { h: { label: 'Here' } }],
    ['no name for a group', [set('g', { name: null })], { g: { label: undefined } }],
    [
      'a file node',
      [set('f', { text: 'What the group said' })],
      { f: { type: 'text', text: 'What the group said', file: undefined, subpath: undefined } },
    ],
    [
      'an address',
      [set('l', { sourceUrl: 'https://example.org/b' })],
      { l: { url: 'https://example.org/b' } },
    ],
    ['what no node says', [set('a', { status: 'adopted' }), set('l', { title: 'Walks' })], {}],
  ])('%s', (_what, changes, expected) => {
    expect(out(edited(document, ...changes))).toEqual(fileWith(expected));
  });

  test('what did not fit in a card goes on where it was cut, as long as the end of the card stands', () => {
    const long = `Title\n${'word '.repeat(20_000)}end`;
    const brought = broughtIn(JSON.stringify({ nodes: [text('a', long, 0)] })).document;
    const [idea] = recordsOf(brought, 'idea');
    const words = (fields: Fields): unknown => {
      const now = edited(brought, { op: 'set', kind: 'idea', id: idea?.id ?? '', fields });
      return (JSON.parse(canvasOf(now, 'm9')) as File).nodes[0]?.text;
    };
    expect(words({ title: 'Name' })).toBe(long.replace('Title', 'Name'));
    expect(words({ description: `Now ${String(idea?.fields.description).slice(5)}` })).toBe(
      long.replace('word', 'Now'),
    );
    expect(words({ description: 'Short' })).toBe('Title\nShort');
  });

  test('a card of ours in a file says its state of today, and what somebody wrote over it', () => {
    const own = edited(
      document,
      { op: 'add', kind: 'map', id: 'm5', fields: {} },
      {
        op: 'add',
        kind: 'hypothesis',
        id: 'h1',
        fields: { weBelieve: 'A visit helps', forWhom: 'people', status: 'draft' },
      },
      { op: 'add', kind: 'placement', id: 'm5_h1', fields: { map: 'm5', card: 'h1', pos: [0, 0] } },
    );
    const second = broughtIn(canvasOf(own, 'm5').replace('**for:** people', '**for:** all')).document;
    const [hypothesis] = recordsOf(second, 'hypothesis');
    expect(hypothesis?.fields).toMatchObject({ weBelieve: 'A visit helps', forWhom: 'all', status: 'draft' });
    const id = hypothesis?.id ?? '';
    const now = edited(second, { op: 'set', kind: 'hypothesis', id, fields: { status: 'testing' } });
    const [before, after] = [second, now].map((one) => String(out(one).nodes[0]?.text));
    expect(before).toMatch(/^\*\*Hypothesis\*\* \(Draft\)\n/);
    expect(after).toBe(before?.replace('(Draft)', '(Testing)'));
  });

  test('words that were taken away from a card of ours elsewhere do not come back', () => {
    const own = broughtIn(JSON.stringify({ nodes: [text('a', 'Title\n\nTaken away', 0)] })).document;
    const rewritten = canvasOf(own, 'm9').replace('"text": "Title\\n\\nTaken away"', '"text": "Title"');
    const second = broughtIn(rewritten).document;
    expect(recordsOf(second, 'idea')[0]?.fields).not.toHaveProperty('description');
    expect(out(second).nodes).toEqual([text('a', 'Title', 0)]);
  });
});

describe('lines', () => {
  const linkOf = (label: string) =>
    allLinks(document).find(({ fields }) => String(fields.note ?? '').includes(label));

  test('a note that says something else is the label of its line; the other stays', () => {
    const id = linkOf('see also')?.id ?? '';
    const now = edited(document, { op: 'set', kind: 'link', id, fields: { note: 'see now\nonce more' } });
    const edges = file.edges.map((edge) =>
      edge.id === '3' ? { ...edge, label: 'see now\nonce more' } : edge,
    );
    expect(out(now)).toEqual(fileWith({}, edges));
  });

  test('another relation is said on the line; its id, colour and unknown keys stay', () => {
    const link = allLinks(document).find(({ fields }) => fields.from === idOf('b'));
    if (!link) throw new Error('There is no link.');
    const [from, to] = [idOf('b'), idOf('a')];
    const remade = (a: string, b: string) =>
      edited(
        document,
        { op: 'delete', kind: 'link', id: link.id },
        {
          op: 'add',
          kind: 'link',
          id: derivedId(a, 'inspires', b),
          fields: { ...link.fields, from: a, relation: 'inspires', to: b },
        },
      );
    const [first, ...others] = file.edges;
    expect(out(remade(from, to)).edges).toEqual([{ ...first, label: 'inspires' }, ...others]);
    expect(out(remade(to, from)).edges[0]).toEqual({
      ...first,
      fromNode: 'a',
      fromSide: 'top',
      toNode: 'b',
      toSide: 'left',
      label: 'inspires',
    });
  });

  test('a line to itself goes with its card', () => {
    const now = edited(document, { op: 'delete', kind: 'idea', id: idOf('a') });
    expect(out(now).edges).toEqual([]);
    expect(out(now).nodes).toEqual(file.nodes.filter(({ id }) => id !== 'a'));
  });
});

test('what is made here lies below and above what came in, and takes no id of it', () => {
  const now = edited(
    document,
    { op: 'add', kind: 'theme', id: 'g', fields: { name: 'Ours' } },
    { op: 'add', kind: 'idea', id: 'a', fields: { title: 'A card of ours', theme: 'g' } },
    { op: 'add', kind: 'placement', id: 'm9_a', fields: { map: 'm9', card: 'a', pos: [0, 3_000] } },
    { op: 'add', kind: 'link', id: 'x', fields: { from: 'a', relation: 'relatesTo', to: idOf('b') } },
  );
  const { nodes, edges } = out(now);
  expect(nodes.slice(1, -1)).toEqual(file.nodes);
  expect(nodes[0]).toMatchObject({ id: 'g-2', label: 'Ours' });
  expect(nodes.at(-1)).toMatchObject({ id: 'a-2', text: '**Idea**\n\nA card of ours' });
  expect(edges.slice(0, -1)).toEqual(file.edges);
  expect(edges.at(-1)).toMatchObject({ fromNode: 'a-2', toNode: 'b' });
});

test('a theme that came as a card and has cards now is a group, with its id, colour and unknown keys', () => {
  const own = edited(
    document,
    { op: 'add', kind: 'map', id: 'm5', fields: {} },
    { op: 'add', kind: 'theme', id: 't1', fields: { name: 'Evenings' } },
    { op: 'add', kind: 'placement', id: 'm5_t1', fields: { map: 'm5', card: 't1', pos: [0, 0] } },
  );
  const coloured = canvasOf(own, 'm5').replace('"type": "text"', '"type": "text", "color": "3", "own": 1');
  const second = broughtIn(coloured).document;
  const now = edited(
    second,
    {
      op: 'add',
      kind: 'idea',
      id: 'i1',
      fields: { title: 'A walk', theme: recordsOf(second, 'theme')[0]?.id ?? '' },
    },
    { op: 'add', kind: 'placement', id: 'm9_i1', fields: { map: 'm9', card: 'i1', pos: [50, 60] } },
  );
  expect(out(second).nodes[0]).toMatchObject({ id: 't1', type: 'text', text: '**Theme**\n\nEvenings' });
  const [theme] = out(now).nodes;
  expect(theme).toMatchObject({
    id: 't1',
    type: 'group',
    label: 'Evenings',
    color: '3',
    own: 1,
    x: 38,
    y: 12,
  });
  expect(theme).not.toHaveProperty('text');
});
