import type { Fields, ProjectDocument, Value } from '../document/document.ts';
import { same } from '../document/values.ts';
import { childrenOf, kindOfId, linksAll, placementsOf, recordOf, recordsOf } from '../document/view.ts';
import type { PlainRecord } from '../records/kind.ts';
import { textOf } from '../records/read-field.ts';
import { kindOf, titleOf } from '../records/registry.ts';
import { isRelation } from '../records/relation-grammar.ts';
import { relations } from '../records/relations.ts';
import { namesRelation } from './canvas-edge.ts';
import type { CanvasBox } from './canvas-file.ts';
import { cardText, plainText, readPlain } from './card-text.ts';
import { isObject } from './sound-json.ts';

type Raw = { readonly [key: string]: Value };

/** Where everything of a map lies, by the ids of cards and themes: the look knows, not the document. */
export interface MapLayout {
  readonly cards: ReadonlyMap<string, CanvasBox>;
  /** Mats of themes. */
  readonly mats: ReadonlyMap<string, CanvasBox>;
}

/** The colours of JSON Canvas: 1 red, 2 orange, 3 yellow, 4 green, 5 cyan, 6 purple. */
const colours: { readonly [kind: string]: string } = {
  barrier: '1',
  idea: '2',
  evidence: '3',
  learning: '4',
  test: '5',
  hypothesis: '6',
};
const edgeColours: { readonly [relation: string]: string } = { supports: '4', challenges: '1' };

const rounded = ({ x, y, w, h }: CanvasBox): Raw => ({
  x: Math.round(x),
  y: Math.round(y),
  width: Math.round(w),
  height: Math.round(h),
});

const raws = (record: PlainRecord | undefined): Raw => {
  const kept = record?.fields.canvas;
  return isObject(kept) ? (kept as Raw) : {};
};

const ourMark = (kind: string, record: PlainRecord): Raw => ({
  alongside: {
    kind,
    id: record.id,
    fields: Object.fromEntries(
      Object.entries(record.fields).filter(([name, value]) => value !== null && name !== 'canvas'),
    ) as Fields,
  },
});

const isWebAddress = (address: string): boolean => /^https?:\/\/[^\s]+$/i.test(address);

/** Whether a card still says what these words were read as. */
const stillSays = (kind: string, record: PlainRecord, words: string): boolean => {
  const known = kindOf(kind);
  if (!known) return false;
  const { fields } = readPlain(known, words);
  return Object.entries(fields).every(([name, value]) => same(record.fields[name] ?? null, value));
};

/** What a foreign node said, as long as its card says the same; else the card's words. */
const foreignText = (kind: string, record: PlainRecord, raw: Raw): string => {
  if (typeof raw.text === 'string' && stillSays(kind, record, raw.text)) return raw.text;
  const known = kindOf(kind);
  return known ? plainText(known, record) : titleOf(kind, record);
};

/** Whether a node stood for a file, and its card still says which. */
const isFileStill = (kind: string, record: PlainRecord, { type, file, subpath }: Raw): boolean =>
  type === 'file' &&
  typeof file === 'string' &&
  stillSays(kind, record, `${file}${typeof subpath === 'string' ? subpath : ''}`);

const contentOf = (document: ProjectDocument, kind: string, record: PlainRecord, raw: Raw): Raw => {
  const known = kindOf(kind);
  const address = textOf(record, 'sourceUrl');
  if (isFileStill(kind, record, raw)) return { type: 'file', file: raw.file ?? '' };
  if (kind === 'example' && isWebAddress(address)) return { type: 'link', url: address };
  if (raw.type === 'text' || raw.type === 'file')
    return { type: 'text', text: foreignText(kind, record, raw) };
  return { type: 'text', text: known ? cardText(document, known, record) : titleOf(kind, record) };
};

/** What a node of a type says; of no use, and perhaps taken back, where the card goes out as another type. */
const contents: ReadonlySet<string> = new Set(['text', 'file', 'subpath', 'url']);

const withoutContents = (raw: Raw): Raw =>
  Object.fromEntries(Object.entries(raw).filter(([key]) => !contents.has(key)));

const ownColour = (kind: string): Raw => {
  const colour = colours[kind];
  return colour === undefined ? {} : { color: colour };
};

interface Entry {
  readonly id: string;
  readonly node: Raw;
}

const cardNode = (
  document: ProjectDocument,
  kind: string,
  record: PlainRecord,
  box: CanvasBox,
  raw: Raw,
): Entry => {
  const isForeign = Object.keys(raw).length > 0;
  const size = isForeign && typeof raw.width === 'number' && typeof raw.height === 'number';
  const content = contentOf(document, kind, record, raw);
  return {
    id: record.id,
    node: {
      ...(content.type === raw.type ? raw : withoutContents(raw)),
      ...rounded(size ? { ...box, w: Number(raw.width), h: Number(raw.height) } : box),
      ...content,
      ...(isForeign ? {} : ownColour(kind)),
      ...ourMark(kind, record),
    },
  };
};

const holdsMiddle = (group: CanvasBox, box: CanvasBox): boolean => {
  const [x, y] = [box.x + box.w / 2, box.y + box.h / 2];
  return x >= group.x && x <= group.x + group.w && y >= group.y && y <= group.y + group.h;
};

/** A group that came in keeps its own bounds as long as its cards still lie in them. */
const groupBox = (
  place: PlainRecord | undefined,
  raw: Raw,
  mat: CanvasBox | undefined,
  members: readonly CanvasBox[],
): CanvasBox | undefined => {
  const pos = place?.fields.pos;
  if (typeof raw.width !== 'number' || typeof raw.height !== 'number' || !Array.isArray(pos)) return mat;
  const own = { x: Number(pos[0]), y: Number(pos[1]), w: raw.width, h: raw.height };
  return members.every((box) => holdsMiddle(own, box)) ? own : mat;
};

/** The cards of every theme, by where they lie. */
const byTheme = (document: ProjectDocument, layout: MapLayout): ReadonlyMap<string, readonly CanvasBox[]> => {
  const boxes = new Map<string, CanvasBox[]>();
  for (const [id, box] of layout.cards) {
    const kind = kindOfId(document, id);
    const record = kind === undefined ? undefined : recordOf(document, { kind, id });
    const theme = record ? textOf(record, 'theme') : '';
    const there = boxes.get(theme);
    if (there) there.push(box);
    else boxes.set(theme, [box]);
  }
  return boxes;
};

const groupNodes = (
  document: ProjectDocument,
  layout: MapLayout,
  places: ReadonlyMap<string, PlainRecord>,
): Entry[] => {
  const members = byTheme(document, layout);
  return recordsOf(document, 'theme').flatMap((theme): Entry[] => {
    const place = places.get(theme.id);
    const raw = raws(place);
    const mat = layout.mats.get(theme.id);
    if (!mat && raw.type !== 'group') return [];
    const box = groupBox(place, raw, mat ?? layout.cards.get(theme.id), members.get(theme.id) ?? []);
    if (!box) return [];
    const label = titleOf('theme', theme);
    return [
      { id: theme.id, node: { ...raw, type: 'group', ...rounded(box), label, ...ourMark('theme', theme) } },
    ];
  });
};

const frameNodes = (document: ProjectDocument, mapId: string): Entry[] =>
  childrenOf(document, 'frame', mapId).flatMap((frame): Entry[] => {
    const { area } = frame.fields;
    if (!Array.isArray(area)) return [];
    const [x = 0, y = 0, w = 0, h = 0] = area.map(Number);
    const label = titleOf('frame', frame);
    return [
      {
        id: frame.id,
        node: { type: 'group', ...rounded({ x, y, w, h }), label, ...ourMark('frame', frame) },
      },
    ];
  });

const bareEdge = (link: PlainRecord): Raw => {
  const relation = textOf(link, 'relation');
  const known = isRelation(relation) ? relations[relation] : relations.relatesTo;
  const colour = edgeColours[relation];
  return {
    id: link.id,
    label: known.word,
    ...(known.line === 'faint' ? { toEnd: 'none' } : {}),
    ...(colour === undefined ? {} : { color: colour }),
  };
};

/** What stands on an edge that came in, as long as the link still says it; else what the link says now. */
const edgeLabel = (link: PlainRecord, { label }: Raw): Raw => {
  if (typeof label !== 'string') return {};
  const note = textOf(link, 'note');
  if (namesRelation(label) || note.includes(label.trim())) return { label };
  return note === '' ? {} : { label: note };
};

/** The edges of a link: those it was made of, where it still says the same, or one of ours. */
const edgesOf = (link: PlainRecord, nodeId: (id: string) => string): readonly Raw[] => {
  const [from, to] = [nodeId(textOf(link, 'from')), nodeId(textOf(link, 'to'))];
  const kept = raws(link);
  const mark = ourMark('link', link);
  if (kept.relation !== link.fields.relation || !Array.isArray(kept.edges))
    return [{ ...bareEdge(link), fromNode: from, toNode: to, ...mark }];
  return kept.edges.filter(isObject).map((edge): Raw => {
    const { isFlipped, label: _label, ...raw } = edge as Raw;
    const ends = isFlipped === true ? { fromNode: to, toNode: from } : { fromNode: from, toNode: to };
    return { id: link.id, ...raw, ...edgeLabel(link, edge as Raw), ...ends, ...mark };
  });
};

/** Nodes that came in keep their names, where nothing else has them. */
const nodeIds = (entries: readonly Entry[]): ReadonlyMap<string, string> => {
  const taken = new Set(entries.map(({ id }) => id));
  return new Map(
    entries.map(({ id, node }) => {
      const own = node.id;
      if (typeof own !== 'string' || own === '' || taken.has(own)) return [id, id] as const;
      taken.add(own);
      return [id, own] as const;
    }),
  );
};

/**
 * A map as JSON Canvas 1.0: frames and themes as groups below, cards over them, links as edges. What a file brought
 * in that this app has no place for goes out again as it came. Give it a copy that may leave.
 */
export const mapToCanvas = (document: ProjectDocument, mapId: string, layout: MapLayout): string => {
  const places = new Map(placementsOf(document, mapId).map((place) => [textOf(place, 'card'), place]));
  const groups = groupNodes(document, layout, places);
  const grouped = new Set(groups.map(({ id }) => id));
  const cards = [...layout.cards].flatMap(([id, box]): Entry[] => {
    const kind = kindOfId(document, id);
    const record = kind === undefined ? undefined : recordOf(document, { kind, id });
    if (kind === undefined || !record || grouped.has(id)) return [];
    return [cardNode(document, kind, record, box, raws(places.get(id)))];
  });
  const entries = [...frameNodes(document, mapId), ...groups, ...cards];
  const ids = nodeIds(entries);
  const links = linksAll(document).filter(
    (link) => ids.has(textOf(link, 'from')) && ids.has(textOf(link, 'to')),
  );
  return `${JSON.stringify(
    {
      ...raws(recordOf(document, { kind: 'map', id: mapId })),
      nodes: entries.map(({ id, node }) => ({ ...node, id: ids.get(id) ?? id })),
      edges: links.flatMap((link) => edgesOf(link, (id) => ids.get(id) ?? id)),
    },
    undefined,
    '\t',
  )}\n`;
};
