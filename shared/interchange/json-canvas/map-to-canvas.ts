import type { Fields, PlainRecord, ProjectDocument, Value } from '../../document/model/document.ts';
import type { KindName, MapId } from '../../document/model/id-types.ts';
import { isDeepEqual, isJsonObject } from '../../document/model/json-values.ts';
import {
  allLinks,
  childrenOf,
  kindOfId,
  placementsOf,
  recordOf,
  recordsOf,
} from '../../document/model/selectors.ts';
import { textOf } from '../../records/fields/read-field.ts';
import { kindOf, titleOf } from '../../records/kind-registry.ts';
import { isRelationName } from '../../records/links/relation-grammar.ts';
import { relations } from '../../records/links/relations.ts';
import type { CanvasBox } from './canvas-file.ts';
import { cardToText, readForeignText, titleAndBody } from './card-text.ts';
import { isRelationLabel } from './read-edge.ts';

type CanvasFields = { readonly [key: string]: Value };

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

const boxFields = ({ x, y, w, h }: CanvasBox): CanvasFields => ({
  x: Math.round(x),
  y: Math.round(y),
  width: Math.round(w),
  height: Math.round(h),
});

const importedFields = (record: PlainRecord | undefined): CanvasFields => {
  const kept = record?.fields.canvas;
  return isJsonObject(kept) ? (kept as CanvasFields) : {};
};

const ownMetadata = (kind: KindName, record: PlainRecord): CanvasFields => ({
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
const isStillText = (kind: KindName, record: PlainRecord, words: string): boolean => {
  const known = kindOf(kind);
  if (!known) return false;
  const { fields } = readForeignText(known, words);
  return Object.entries(fields).every(([name, value]) => isDeepEqual(record.fields[name] ?? null, value));
};

/** What a foreign node said, as long as its card says the same; else the card's words. */
const foreignText = (kind: KindName, record: PlainRecord, raw: CanvasFields): string => {
  if (typeof raw.text === 'string' && isStillText(kind, record, raw.text)) return raw.text;
  const known = kindOf(kind);
  return known ? titleAndBody(known, record) : titleOf(kind, record);
};

/** Whether a node stood for a file, and its card still says which. */
const isStillFile = (kind: KindName, record: PlainRecord, { type, file, subpath }: CanvasFields): boolean =>
  type === 'file' &&
  typeof file === 'string' &&
  isStillText(kind, record, `${file}${typeof subpath === 'string' ? subpath : ''}`);

const contentOf = (
  document: ProjectDocument,
  kind: KindName,
  record: PlainRecord,
  raw: CanvasFields,
): CanvasFields => {
  const known = kindOf(kind);
  const address = textOf(record, 'sourceUrl');
  if (isStillFile(kind, record, raw)) return { type: 'file', file: raw.file ?? '' };
  if (kind === 'example' && isWebAddress(address)) return { type: 'link', url: address };
  if (raw.type === 'text' || raw.type === 'file')
    return { type: 'text', text: foreignText(kind, record, raw) };
  return { type: 'text', text: known ? cardToText(document, known, record) : titleOf(kind, record) };
};

/** What a node of a type says; of no use, and perhaps taken back, where the card goes out as another type. */
const contentKeys: ReadonlySet<string> = new Set(['text', 'file', 'subpath', 'url']);

const withoutContentKeys = (raw: CanvasFields): CanvasFields =>
  Object.fromEntries(Object.entries(raw).filter(([key]) => !contentKeys.has(key)));

const kindColour = (kind: KindName): CanvasFields => {
  const colour = colours[kind];
  return colour === undefined ? {} : { color: colour };
};

interface NodeEntry {
  readonly id: string;
  readonly node: CanvasFields;
}

const cardNode = (
  document: ProjectDocument,
  kind: KindName,
  record: PlainRecord,
  box: CanvasBox,
  raw: CanvasFields,
): NodeEntry => {
  const isForeign = Object.keys(raw).length > 0;
  const size = isForeign && typeof raw.width === 'number' && typeof raw.height === 'number';
  const content = contentOf(document, kind, record, raw);
  return {
    id: record.id,
    node: {
      ...(content.type === raw.type ? raw : withoutContentKeys(raw)),
      ...boxFields(size ? { ...box, w: Number(raw.width), h: Number(raw.height) } : box),
      ...content,
      ...(isForeign ? {} : kindColour(kind)),
      ...ownMetadata(kind, record),
    },
  };
};

const containsCentre = (group: CanvasBox, box: CanvasBox): boolean => {
  const [x, y] = [box.x + box.w / 2, box.y + box.h / 2];
  return x >= group.x && x <= group.x + group.w && y >= group.y && y <= group.y + group.h;
};

/** An imported group keeps its own bounds as long as its cards still lie in them. */
const groupBox = (
  place: PlainRecord | undefined,
  raw: CanvasFields,
  mat: CanvasBox | undefined,
  members: readonly CanvasBox[],
): CanvasBox | undefined => {
  const pos = place?.fields.pos;
  if (typeof raw.width !== 'number' || typeof raw.height !== 'number' || !Array.isArray(pos)) return mat;
  const importedBox = { x: Number(pos[0]), y: Number(pos[1]), w: raw.width, h: raw.height };
  return members.every((box) => containsCentre(importedBox, box)) ? importedBox : mat;
};

/** The cards of every theme, by where they lie. */
const boxesByTheme = (
  document: ProjectDocument,
  layout: MapLayout,
): ReadonlyMap<string, readonly CanvasBox[]> => {
  const boxes = new Map<string, CanvasBox[]>();
  for (const [id, box] of layout.cards) {
    const kind = kindOfId(document, id);
    const record = kind === undefined ? undefined : recordOf(document, { kind, id });
    const theme = record ? textOf(record, 'theme') : '';
    const themeBoxes = boxes.get(theme);
    if (themeBoxes) themeBoxes.push(box);
    else boxes.set(theme, [box]);
  }
  return boxes;
};

const groupNodes = (
  document: ProjectDocument,
  layout: MapLayout,
  places: ReadonlyMap<string, PlainRecord>,
): NodeEntry[] => {
  const members = boxesByTheme(document, layout);
  return recordsOf(document, 'theme').flatMap((theme): NodeEntry[] => {
    const place = places.get(theme.id);
    const raw = importedFields(place);
    const mat = layout.mats.get(theme.id);
    if (!mat && raw.type !== 'group') return [];
    const box = groupBox(place, raw, mat ?? layout.cards.get(theme.id), members.get(theme.id) ?? []);
    if (!box) return [];
    const label = titleOf('theme', theme);
    return [
      {
        id: theme.id,
        node: { ...raw, type: 'group', ...boxFields(box), label, ...ownMetadata('theme', theme) },
      },
    ];
  });
};

const frameNodes = (document: ProjectDocument, mapId: MapId): NodeEntry[] =>
  childrenOf(document, 'frame', mapId).flatMap((frame): NodeEntry[] => {
    const { area } = frame.fields;
    if (!Array.isArray(area)) return [];
    const [x = 0, y = 0, w = 0, h = 0] = area.map(Number);
    const label = titleOf('frame', frame);
    return [
      {
        id: frame.id,
        node: { type: 'group', ...boxFields({ x, y, w, h }), label, ...ownMetadata('frame', frame) },
      },
    ];
  });

const newEdge = (link: PlainRecord): CanvasFields => {
  const relation = textOf(link, 'relation');
  const known = isRelationName(relation) ? relations[relation] : relations.relatesTo;
  const colour = edgeColours[relation];
  return {
    id: link.id,
    label: known.word,
    ...(known.line === 'faint' ? { toEnd: 'none' } : {}),
    ...(colour === undefined ? {} : { color: colour }),
  };
};

/** The label of an imported edge as long as the link still says it; else what the link says now. */
const edgeLabel = (link: PlainRecord, { label }: CanvasFields): CanvasFields => {
  if (typeof label !== 'string') return {};
  const note = textOf(link, 'note');
  if (isRelationLabel(label) || note.includes(label.trim())) return { label };
  return note === '' ? {} : { label: note };
};

/** The edges of a link: those it was made of, where it still says the same, or one of ours. */
const edgesOf = (link: PlainRecord, nodeId: (id: string) => string): readonly CanvasFields[] => {
  const [from, to] = [nodeId(textOf(link, 'from')), nodeId(textOf(link, 'to'))];
  const kept = importedFields(link);
  const mark = ownMetadata('link', link);
  if (kept.relation !== link.fields.relation || !Array.isArray(kept.edges))
    return [{ ...newEdge(link), fromNode: from, toNode: to, ...mark }];
  return kept.edges.filter(isJsonObject).map((edge): CanvasFields => {
    const { isFlipped, label: _label, ...raw } = edge as CanvasFields;
    const ends = isFlipped === true ? { fromNode: to, toNode: from } : { fromNode: from, toNode: to };
    return { id: link.id, ...raw, ...edgeLabel(link, edge as CanvasFields), ...ends, ...mark };
  });
};

/** Imported nodes keep their ids where no other node has them. */
const nodeIds = (entries: readonly NodeEntry[]): ReadonlyMap<string, string> => {
  const usedIds = new Set(entries.map(({ id }) => id));
  return new Map(
    entries.map(({ id, node }) => {
      const importedId = node.id;
      if (typeof importedId !== 'string' || importedId === '' || usedIds.has(importedId))
        return [id, id] as const;
      usedIds.add(importedId);
      return [id, importedId] as const;
    }),
  );
};

/**
 * A map as JSON Canvas 1.0: frames and themes as groups below, cards over them, links as edges. What a file brought
 * in that this app has no place for goes out again as it came. Give it a redacted copy.
 */
export function mapToCanvas(document: ProjectDocument, mapId: MapId, layout: MapLayout): string {
  const places = new Map(placementsOf(document, mapId).map((place) => [textOf(place, 'card'), place]));
  const groups = groupNodes(document, layout, places);
  const grouped = new Set(groups.map(({ id }) => id));
  const cards = [...layout.cards].flatMap(([id, box]): NodeEntry[] => {
    const kind = kindOfId(document, id);
    const record = kind === undefined ? undefined : recordOf(document, { kind, id });
    if (kind === undefined || !record || grouped.has(id)) return [];
    return [cardNode(document, kind, record, box, importedFields(places.get(id)))];
  });
  const entries = [...frameNodes(document, mapId), ...groups, ...cards];
  const ids = nodeIds(entries);
  const links = allLinks(document).filter(
    (link) => ids.has(textOf(link, 'from')) && ids.has(textOf(link, 'to')),
  );
  return `${JSON.stringify(
    {
      ...importedFields(recordOf(document, { kind: 'map', id: mapId })),
      nodes: entries.map(({ id, node }) => ({ ...node, id: ids.get(id) ?? id })),
      edges: links.flatMap((link) => edgesOf(link, (id) => ids.get(id) ?? id)),
    },
    undefined,
    '\t',
  )}\n`;
}
