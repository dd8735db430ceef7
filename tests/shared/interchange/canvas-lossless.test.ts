import { describe, expect, test } from 'vitest';
import { createProjectWriter } from '../../../shared/document/file/project-writer.ts';
import { documentOf as documentRead, readProject } from '../../../shared/document/file/read-project.ts';
import type { ProjectDocument } from '../../../shared/document/model/document.ts';
import { recordsOf } from '../../../shared/document/model/selectors.ts';
import { platform } from '../document/helpers/platform.ts';
import { edited } from '../records/test-document.ts';
import { broughtIn, canvasOf, withoutMarks } from './canvas-world.ts';

type Entry = { readonly [key: string]: unknown };

const text = (id: string, words: string, more: Entry = {}): Entry => ({
  id,
  type: 'text',
  text: words,
  x: 0,
  y: 0,
  width: 250,
  height: 60,
  ...more,
});
const group = (id: string, more: Entry = {}): Entry => ({
  id,
  type: 'group',
  x: -20,
  y: -20,
  width: 400,
  height: 200,
  ...more,
});
const edge = (id: string, fromNode: string, toNode: string, more: Entry = {}): Entry => ({
  id,
  fromNode,
  toNode,
  ...more,
});

const deep = (levels: number): unknown => (levels === 0 ? 'bottom' : { in: [deep(levels - 1)] });

const files: { readonly [what: string]: string } = {
  'cards, groups and cards again, in an order of its own': JSON.stringify({
    nodes: [
      text('z', 'Under all'),
      group('m', { label: 'Over a card' }),
      text('b', 'On top'),
      group('a'),
      text('c', 'x'),
    ],
    edges: [edge('9', 'b', 'z'), edge('1', 'z', 'b', { label: 'then' }), edge('5', 'b', 'z')],
  }),
  'a card that lies in its group by the size it has there alone': JSON.stringify({
    nodes: [
      group('g', { label: 'Low', x: 0, y: 0, width: 500, height: 90 }),
      text('a', 'Bottom left', { x: 10, y: 50, height: 40 }),
      text('b', 'Hangs out', { x: 480, y: -30, width: 30, height: 90 }),
    ],
    edges: [],
  }),
  'lines to itself, to nothing, from nothing, doubled, without and with an empty label': JSON.stringify({
    nodes: [text('a', 'A'), text('b', 'B'), group('g')],
    edges: [
      edge('1', 'a', 'a', { label: 'again', color: '3' }),
      edge('2', 'a', 'gone', { label: 'lost' }),
      edge('3', 'gone', 'b', { toEnd: 'none' }),
      edge('4', 'gone', 'never'),
      edge('5', 'a', 'b'),
      edge('6', 'a', 'b', { label: '' }),
      edge('7', 'b', 'a', { fromEnd: 'arrow', label: '  spaced  ' }),
      edge('8', 'g', 'a', { label: 'supports' }),
      edge('9', 'g', 'g'),
    ],
  }),
  'fractions of a pixel, places far out and negative zero': `{"nodes":[
    {"id":"a","type":"text","text":"A","x":0.5,"y":-10.25,"width":250.75,"height":60.2},
    {"id":"b","type":"group","x":-0.4,"y":-0,"width":99.99,"height":1e2},
    {"id":"c","type":"text","text":"Far","x":2147483647,"y":-2147483648,"width":1,"height":1}],"edges":[]}`,
  'line ends and blanks of every sort in its words': JSON.stringify({
    nodes: [
      text('a', 'One\r\nTwo\r\n'),
      text('b', '\n\n  Blank before  \n\n'),
      text('c', 'Title\n\n\n\nGap'),
      text('d', '###   Head  \nwords'),
      text('e', 'Old\rMac'),
      text('f', ''),
      text('g', '# '),
      text('h', '   '),
    ],
  }),
  'words longer than a card can hold': JSON.stringify({
    nodes: [
      text('a', `Title\n${'word '.repeat(20_000)}end`),
      text('b', 'x'.repeat(3_000)),
      text('c', `**Note**\n\n${'long '.repeat(12_000)}`),
      group('g', { label: `${'name '.repeat(900)}end` }),
      { id: 'f', type: 'file', file: `${'f/'.repeat(40_000)}.md`, x: 0, y: 0, width: 1, height: 1 },
    ],
    edges: [edge('e', 'a', 'b', { label: 'said '.repeat(15_000) })],
  }),
  'groups of one name, groups without a name, groups in groups': JSON.stringify({
    nodes: [
      group('g1', { label: 'Later', x: 0, y: 0 }),
      group('g2', { label: 'Later', x: 900, y: 0 }),
      group('g3', { x: 10, y: 10, width: 200, height: 100, background: 'a.png', backgroundStyle: 'ratio' }),
      group('g4', { label: '', x: 3_000 }),
      text('a', 'In the third', { x: 20, y: 20, width: 100 }),
      text('b', 'In the second', { x: 920, y: 20 }),
    ],
    edges: [edge('e', 'g1', 'g2', { label: 'then' }), edge('f', 'g3', 'b')],
  }),
  'words that look like cards of ours': JSON.stringify({
    nodes: [
      text('a', '**Test**\n- one\n- two', { color: '#ff0000', width: 600 }),
      text('b', '**Note**\r\n\r\nThe hall is cold', { color: '4', styleAttributes: { shape: 'pill' } }),
      text('c', '**Hypothesis** (Testing)\n\nA visit helps\n\n**for:** people alone\n\n**Owner:** the group'),
      text('d', '**Idea**\n\n**In a few words:** first\n\nsecond\n\n**In a few words:** third'),
      text('e', '**Theme**\n\nEvenings'),
    ],
  }),
  'files with a part, addresses of every sort': JSON.stringify({
    nodes: [
      { id: 'f', type: 'file', file: 'Notes/A.md', subpath: '#Actions', x: 0, y: 0, width: 1, height: 1 },
      { id: 'l', type: 'link', url: 'https://example.org/walks?a=1#b', x: 0, y: 0, width: 1, height: 1 },
      { id: 'm', type: 'link', url: 'obsidian://open?vault=x', x: 0, y: 0, width: 1, height: 1 },
      { id: 'n', type: 'link', url: 'https://me@example.org/', x: 0, y: 0, width: 1, height: 1 },
    ],
    edges: [edge('e', 'f', 'l'), edge('h', 'm', 'n')],
  }),
  'unknown keys everywhere, deep ones, and names that JavaScript gives a meaning': `{"nodes":[
    {"id":"a","type":"text","text":"A","x":0,"y":0,"width":1,"height":1,"label":"not mine","url":"nor mine",
     "constructor":{"prototype":1},"__proto__":{"polluted":true},"order":5,"asText":[1],"deep":${JSON.stringify(deep(40))}}],
    "edges":[{"id":"e","fromNode":"a","toNode":"a","__proto__":[1]},
      {"id":"f","fromNode":"a","toNode":"b","isFlipped":true,"deep":${JSON.stringify(deep(20))}}],
    "metadata":{"version":"1.0","frontmatter":{"tags":["a",null,0.1]}},"__proto__":{"x":1},"order":"mine"}`,
  'no list of edges': JSON.stringify({ nodes: [text('a', 'A')] }),
  'lists that are none, and entries that are nothing': JSON.stringify({
    nodes: [null, text('a', 'A'), 5, 'words', [text('b', 'B')], text('c', 'C')],
    edges: { not: 'a list' },
  }),
  'ids that are doubled, missing, numbers or nothing': JSON.stringify({
    nodes: [
      text('a', 'A'),
      text('a', 'Again'),
      { ...text('', 'Empty') },
      { ...text('x', 'No'), id: undefined },
      { ...text('', 'Seven'), id: 7 },
    ],
    edges: [edge('e', 'a', 'a'), edge('e', 'a', 'b'), { fromNode: 'a', toNode: 'a' }],
  }),
  'types, words and places that are none': JSON.stringify({
    nodes: [
      { id: 'a', type: 'star', text: 'Twinkle', x: 0, y: 0, width: 5, height: 5, points: 5 },
      { id: 'b', text: 'No type', x: '0', y: null },
      { id: 'c', type: 'text', text: 7, x: 0, y: 0 },
      { id: 'd', type: 'text', x: 0, y: 0, width: -5, height: 'tall' },
      { id: 'e', type: 'group', label: 3, color: 'red', x: 0, y: 0 },
    ],
  }),
};

const reopened = (document: ProjectDocument): ProjectDocument => {
  const read = readProject(createProjectWriter(platform)(document), platform);
  expect(read.outcome).toBe('ok');
  return documentRead(read) as ProjectDocument;
};

describe.each(Object.entries(files))('a file with %s', (_what, file) => {
  // Minus zero is zero.
  const expected = JSON.parse(JSON.stringify(withoutMarks(file)));
  const { document } = broughtIn(file);

  test('goes out as it came', () => {
    expect(withoutMarks(canvasOf(document, 'm9'))).toEqual(expected);
  });
  test('goes out as it came after the project was saved and opened', () => {
    expect(withoutMarks(canvasOf(reopened(document), 'm9'))).toEqual(expected);
  });
  test('goes out as it came from a second project, that has it from the first', () => {
    const second = broughtIn(canvasOf(document, 'm9')).document;
    expect(withoutMarks(canvasOf(second, 'm9'))).toEqual(expected);
  });
  test('goes out as it came from a second map of the project', () => {
    const withoutMap = edited(document, { op: 'delete', kind: 'map', id: 'm9' });
    const renamed = canvasOf(document, 'm9');
    const again = broughtIn(renamed, withoutMap, { mapId: 'm8', idPrefix: 'k' }).document;
    expect(withoutMarks(canvasOf(again, 'm8'))).toEqual(expected);
  });
});

test('nothing of a hostile file pollutes what JavaScript shares', () => {
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
});

test('words that our first line gives a kind are a card of that kind, with every word of theirs', () => {
  const { document } = broughtIn(files['words that look like cards of ours'] ?? '');
  const said = JSON.stringify(
    ['test', 'note', 'hypothesis', 'idea'].map((kind) => recordsOf(document, kind)),
  );
  for (const words of [
    '- one',
    '- two',
    'The hall is cold',
    'A visit helps',
    'the group',
    'first',
    'second',
    'third',
  ])
    expect(said).toContain(words);
  expect(recordsOf(document, 'test')).toHaveLength(1);
});

test('a group without a name stays without one, ours too', () => {
  const { document } = broughtIn(JSON.stringify({ nodes: [group('g'), text('a', 'A')] }));
  const now = edited(
    document,
    { op: 'add', kind: 'theme', id: 'own', fields: {} },
    { op: 'add', kind: 'frame', id: 'part', fields: { map: 'm9', area: [0, 0, 50, 50] } },
    { op: 'add', kind: 'idea', id: 'i1', fields: { title: 'Ours', theme: 'own' } },
    { op: 'add', kind: 'placement', id: 'm9_i1', fields: { map: 'm9', card: 'i1', pos: [2000, 0] } },
  );
  const { nodes } = JSON.parse(canvasOf(now, 'm9')) as { nodes: Entry[] };
  const groups = nodes.filter(({ type }) => type === 'group');
  expect(groups).toHaveLength(3);
  for (const one of groups) expect(one).not.toHaveProperty('label');
});

test('what is deeper than 500 levels is left out, and nothing throws', () => {
  const nested = `${'['.repeat(20_000)}${']'.repeat(20_000)}`;
  const file = `{"nodes":[{"id":"a","type":"text","text":"A","x":0,"y":0,"deep":${nested},"more":1}]}`;
  const out = withoutMarks(canvasOf(broughtIn(file).document, 'm9'));
  expect(out).toEqual({ nodes: [{ id: 'a', type: 'text', text: 'A', x: 0, y: 0, more: 1 }] });
});
