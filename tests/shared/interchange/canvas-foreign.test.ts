import { describe, expect, test } from 'vitest';
import type { Change } from '../../../shared/document/edit/edit.ts';
import { allLinks, placementsOf, recordsOf } from '../../../shared/document/model/selectors.ts';
import { redact } from '../../../shared/document/sharing/redact.ts';
import { readCanvas } from '../../../shared/interchange/json-canvas/canvas-file.ts';
import { offsetBelowContents } from '../../../shared/interchange/json-canvas/canvas-to-changes.ts';
import { kindRegistry } from '../../../shared/records/kind-registry.ts';
import { edited } from '../records/test-document.ts';
import { broughtIn, canvasOf, planned } from './canvas-world.ts';

/** As Obsidian writes it, with keys of a plug-in. */
const obsidian = {
  nodes: [
    {
      id: 'g1',
      type: 'group',
      x: -40,
      y: -60,
      width: 700,
      height: 500,
      label: 'Evenings',
      color: '3',
      background: 'a.png',
    },
    { id: 'g2', type: 'group', x: 2000, y: 0, width: 300, height: 200, label: 'Empty' },
    {
      id: 'a',
      type: 'text',
      x: 0,
      y: 0,
      width: 250,
      height: 60,
      text: '# A walk\n\nwith *everybody*',
      styleAttributes: { shape: 'pill' },
    },
    {
      id: 'b',
      type: 'text',
      x: 300,
      y: 0,
      width: 260,
      height: 60,
      text: 'Buses stop at six',
      color: '#ff8800',
    },
    {
      id: 'f',
      type: 'file',
      x: 0,
      y: 200,
      width: 400,
      height: 400,
      file: 'Notes/Meeting.md',
      subpath: '#Actions',
    },
    { id: 'l', type: 'link', x: 900, y: 0, width: 400, height: 400, url: 'https://example.org/walks' },
  ],
  edges: [
    {
      id: 'e1',
      fromNode: 'b',
      fromSide: 'left',
      toNode: 'a',
      toSide: 'right',
      label: 'inspires',
      color: '5',
    },
    { id: 'e2', fromNode: 'f', toNode: 'a', toEnd: 'none', label: 'see also', custom: [1, { deep: true }] },
    { id: 'e3', fromNode: 'l', toNode: 'b', fromEnd: 'arrow', toEnd: 'none' },
    { id: 'e4', fromNode: 'f', toNode: 'a', label: 'once more' },
  ],
  metadata: { version: '1.0-1.0', frontmatter: {} },
};

const without = (text: string): unknown => {
  const file = JSON.parse(text) as { nodes: Record<string, unknown>[]; edges: Record<string, unknown>[] };
  const bare = (list: Record<string, unknown>[]) =>
    list.map(({ alongside: _, ...rest }) => rest).sort((a, b) => (String(a.id) < String(b.id) ? -1 : 1));
  return { ...file, nodes: bare(file.nodes), edges: bare(file.edges) };
};

test('a canvas of Obsidian comes in whole', () => {
  const { document, plan } = broughtIn(JSON.stringify(obsidian));
  expect([...plan.newCards]).toEqual([
    ['theme', 2],
    ['idea', 2],
    ['note', 1],
    ['example', 1],
  ]);
  expect(plan).toMatchObject({ links: 3, existingCards: 0 });
  expect([...plan.problems]).toEqual([]);
  const [walk, buses] = recordsOf(document, 'idea');
  const [evenings] = recordsOf(document, 'theme');
  expect(walk?.fields).toMatchObject({
    title: 'A walk',
    description: 'with *everybody*',
    theme: evenings?.id,
  });
  expect(buses?.fields).toMatchObject({ title: 'Buses stop at six', theme: evenings?.id });
  expect(recordsOf(document, 'example')[0]?.fields).toMatchObject({
    title: 'example.org/walks',
    sourceUrl: 'https://example.org/walks',
  });
  expect(recordsOf(document, 'note')[0]?.fields.text).toBe('Notes/Meeting.md#Actions');
  expect(
    allLinks(document)
      .map(({ fields }) => fields.relation)
      .sort(),
  ).toEqual(['inspires', 'relatesTo', 'relatesTo']);
  expect(allLinks(document).map(({ fields }) => fields.note)).toContain('see also\nonce more');
  expect(placementsOf(document, 'm9')).toHaveLength(6);
});

test('… and goes out again as it came, foreign keys, colours, sides and all', () => {
  const { document } = broughtIn(JSON.stringify(obsidian));
  expect(without(canvasOf(document, 'm9'))).toEqual(without(JSON.stringify(obsidian)));
});

test('a file node whose card was written anew goes out as what the card says now', () => {
  const { document } = broughtIn(JSON.stringify(obsidian));
  const id = recordsOf(document, 'note')[0]?.id ?? '';
  const now = edited(document, { op: 'set', kind: 'note', id, fields: { text: 'What the group said' } });
  const text = canvasOf(now, 'm9');
  const { nodes } = JSON.parse(text) as { nodes: Record<string, unknown>[] };
  expect(nodes.find((node) => String(node.text).includes('What the group said'))?.type).toBe('text');
  expect(text).not.toContain('Meeting.md');
  expect(text).not.toContain('#Actions');
});

test('wrong types, NaN, far places, doubled names and loose ends cost only themselves', () => {
  const text = `{"nodes":[
    {"id":"a","type":"text","x":NaN,"y":0,"width":1,"height":1,"text":"No place"},
    {"id":"b","type":"text","x":1e12,"y":0,"text":"Far out"},
    {"id":"c","type":"star","x":0,"y":0,"text":7},
    {"id":"c","type":"text","x":"0","y":[],"text":"NaN in words"},
    5, null, {"id":{}, "type":"group", "x":0, "y":0, "label":3},
    {"id":"d","type":"link","x":0,"y":0,"url":"javascript:alert(1)"},
    {"id":"__proto__","type":"text","x":0,"y":0,"text":"Polite","__proto__":{"polluted":1},"constructor":2}
  ],"edges":[
    {"id":"e","fromNode":"a","toNode":"b","label":9},
    {"fromNode":"a","toNode":"gone"}, {"fromNode":"b","toNode":"b"}, "edge",
    {"fromNode":"b","toNode":"a"}, {"fromNode":"__proto__","toNode":"a"}
  ]}`;
  const { document, plan } = broughtIn(text);
  expect(Object.fromEntries(plan.problems)).toEqual({
    noPlace: 3,
    unknownType: 1,
    sameId: 1,
    notAnObject: 3,
    danglingEdge: 1,
    edgeToItself: 1,
  });
  expect(plan.links).toBe(3);
  expect(recordsOf(document, 'idea').map(({ fields }) => fields.title)).toContain('NaN in words');
  expect(recordsOf(document, 'example')).toEqual([]);
  expect(recordsOf(document, 'note')[0]?.fields.text).toBe('javascript:alert(1)');
  expect(placementsOf(document, 'm9')).toHaveLength(7);
  for (const { fields } of placementsOf(document, 'm9'))
    for (const value of fields.pos as number[]) expect(Math.abs(value)).toBeLessThan(1e7);
  expect(({} as { polluted?: number }).polluted).toBeUndefined();
});

test('what is no canvas is said to be none; an empty file is an empty canvas', () => {
  for (const text of ['nothing', '[]', '"text"', '{"a":1}', '{"nodes":'])
    expect(readCanvas(text)).toBeUndefined();
  expect(readCanvas('')?.nodes).toEqual([]);
  expect(readCanvas('{"nodes":{},"edges":[]}')?.problems.get('notAnObject')).toBe(1);
});

test('a text longer than a card can hold is cut in the card and goes out again whole', () => {
  const long = `Title\n${'word '.repeat(20_000)}end`;
  const { document, plan } = broughtIn(
    JSON.stringify({ nodes: [{ id: 'a', type: 'text', x: 0, y: 0, width: 1, height: 1, text: long }] }),
  );
  expect(plan.problems.get('cutWords')).toBe(1);
  expect(String(recordsOf(document, 'idea')[0]?.fields.description)).toHaveLength(50_000);
  const [node] = (JSON.parse(canvasOf(document, 'm9')) as { nodes: { text: string }[] }).nodes;
  expect(node?.text).toBe(long);
});

test('a text whose mark is gone is known by its first line', () => {
  const text = '**Hypothesis** (Testing)\n\nA visit helps\n\n**for:** people alone';
  const { document } = broughtIn(JSON.stringify({ nodes: [{ id: 'a', type: 'text', x: 0, y: 0, text }] }));
  expect(recordsOf(document, 'hypothesis')[0]?.fields).toMatchObject({
    weBelieve: 'A visit helps',
    forWhom: 'people alone',
    status: 'draft',
  });
});

test('20,000 nodes and 20,000 edges in a circle are read and planned', () => {
  const nodes = Array.from({ length: 20_000 }, (_, at) => ({
    id: `n${at}`,
    type: at % 40 === 0 ? 'group' : 'text',
    x: (at % 200) * 300,
    y: Math.floor(at / 200) * 200,
    width: 280,
    height: 180,
    text: `Card ${at}`,
    label: `Group ${at}`,
  }));
  const edges = nodes.map(({ id }, at) => ({ id: `a${at}`, fromNode: id, toNode: `n${(at + 1) % 20_000}` }));
  const { links, newCards } = planned(JSON.stringify({ nodes, edges }));
  expect(links).toBe(20_000);
  expect([...newCards]).toEqual([
    ['theme', 500],
    ['idea', 19_500],
  ]);
});

describe('words that a file brought in, in a copy for partners', () => {
  const text = 'Evening walk\nMrs CANARY fell there';
  const file = JSON.stringify({
    nodes: [
      { id: 'a', type: 'text', x: 0, y: 0, width: 250, height: 60, text },
      { id: 'b', type: 'text', x: 400, y: 0, width: 250, height: 60, text: 'Bus', color: '4' },
    ],
    edges: [{ id: 'e', fromNode: 'a', toNode: 'b', label: 'CANARY said so' }],
  });
  const { document } = broughtIn(file);
  const card = (words: string) =>
    recordsOf(document, 'idea').find(({ fields }) => fields.title === words)?.id ?? '';
  const [link] = allLinks(document);
  const leaves = (changed: typeof document): string =>
    JSON.stringify(redact(changed, 'partners', kindRegistry));

  test('go as long as they are what the card and the link say', () => {
    expect(placementsOf(document, 'm9').map(({ fields }) => fields.canvas)).toContainEqual(
      expect.objectContaining({ text }),
    );
    expect(leaves(document)).toContain('CANARY');
    expect(leaves(document)).toContain('"color":"4"');
  });
  test('stay here once somebody has written other words, or deleted the card', () => {
    const id = card('Evening walk');
    const cleared: Change = { op: 'set', kind: 'link', id: link?.id ?? '', fields: { note: 'They said so' } };
    const rewritten: Change = { op: 'set', kind: 'idea', id, fields: { description: 'Somebody fell there' } };
    expect(leaves(edited(document, rewritten, cleared))).not.toContain('CANARY');
    expect(leaves(edited(document, { op: 'delete', kind: 'idea', id }, cleared))).not.toContain('CANARY');
    expect(leaves(edited(document, rewritten, cleared))).toContain('"color":"4"');
  });
  test('go into no canvas file any more once the link says something else', () => {
    const changed = edited(document, {
      op: 'set',
      kind: 'link',
      id: link?.id ?? '',
      fields: { note: 'They' },
    });
    expect(canvasOf(document, 'm9')).toContain('CANARY said so');
    expect(canvasOf(changed, 'm9')).not.toContain('CANARY said so');
  });
});

test('a place that makes no sense on a map is not what a file goes below', () => {
  const there = edited(
    broughtIn('{"nodes":[]}').document,
    ...['a', 'b', 'c'].flatMap((id): Change[] => [
      { op: 'add', kind: 'note', id, fields: { text: id } },
      { op: 'add', kind: 'placement', id: `m9_${id}`, fields: { map: 'm9', card: id } },
    ]),
    { op: 'set', kind: 'placement', id: 'm9_a', fields: { pos: [10, 20] } },
    { op: 'set', kind: 'placement', id: 'm9_b', fields: { pos: ['x', null] } },
    { op: 'set', kind: 'placement', id: 'm9_c', fields: { pos: [1e12, 1e12] } },
  );
  const file = readCanvas('{"nodes":[{"id":"n","type":"text","x":5,"y":7,"text":"New"}]}');
  if (!file) throw new Error('It is no canvas.');
  expect(offsetBelowContents(file, { document: there, mapId: 'm9' })).toEqual([5, 333]);
});
