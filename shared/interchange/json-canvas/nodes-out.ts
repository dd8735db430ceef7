import type { PlainRecord, ProjectDocument, Value } from '../../document/model/document.ts';
import type { KindName, MapId, RecordId } from '../../document/model/id-types.ts';
import { childrenOf, kindOfId, recordOf, recordsOf } from '../../document/model/selectors.ts';
import { textOf } from '../../records/fields/read-field.ts';
import { kindOf, titleOf } from '../../records/kind-registry.ts';
import { type CanvasBox, nodeBox } from './canvas-file.ts';
import { cardToText } from './card-text.ts';
import type { KeptFiles } from './kept-file.ts';
import type { KeptNode } from './kept-node.ts';
import { keptWords } from './kept-words.ts';
import {
  boxFields,
  boxOfFields,
  type GroupMember,
  groupBoxNow,
  groupFields,
  keptBoxFields,
  movedBy,
} from './node-places.ts';
import { isWebAddress, wordKeysOf } from './node-words.ts';

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

/** A node that goes out. */
export interface NodeEntry {
  readonly id: RecordId;
  readonly node: CanvasFields;
  /** What is kept of the node that it came as; undefined where it was made here. */
  readonly kept: KeptNode | undefined;
}

/** All that the nodes of a map are made from. */
export interface MapExport {
  readonly document: ProjectDocument;
  readonly mapId: MapId;
  readonly layout: MapLayout;
  readonly files: KeptFiles;
  readonly placements: ReadonlyMap<RecordId, PlainRecord>;
  readonly kept: ReadonlyMap<RecordId, KeptNode>;
}

/** Kept of a file, and nothing that the file of today is told. */
const keptFieldNames: ReadonlySet<string> = new Set(['canvas', 'canvasNode']);

const markOf = (kind: KindName, record: PlainRecord): CanvasFields => ({
  alongside: {
    kind,
    id: record.id,
    fields: Object.fromEntries(
      Object.entries(record.fields).filter(([name, value]) => value !== null && !keptFieldNames.has(name)),
    ),
  },
});

const withoutWords = (raw: CanvasFields): CanvasFields =>
  Object.fromEntries(Object.entries(raw).filter(([key]) => !wordKeysOf(raw).includes(key) && key !== 'type'));

const withoutIdAndPlace = ({
  id: _id,
  x: _x,
  y: _y,
  width: _w,
  height: _h,
  ...rest
}: CanvasFields): CanvasFields => rest;

/** A node that came in, with what its record says now where that is something else. */
const keptNode = (
  { document }: Pick<MapExport, 'document'>,
  kind: KindName,
  record: PlainRecord,
  kept: KeptNode,
  place: CanvasFields,
): NodeEntry => {
  const known = kindOf(kind);
  const words = known ? keptWords(document, known, record, kept) : { text: titleOf(kind, record) };
  return {
    id: record.id,
    node: { ...place, ...withoutIdAndPlace(withoutWords(kept.raw)), ...words, ...markOf(kind, record) },
    kept,
  };
};

const newCardNode = (
  document: ProjectDocument,
  kind: KindName,
  record: PlainRecord,
  box: CanvasBox,
): NodeEntry => {
  const known = kindOf(kind);
  const address = textOf(record, 'sourceUrl');
  const colour = colours[kind];
  const content: CanvasFields =
    kind === 'example' && isWebAddress(address)
      ? { type: 'link', url: address }
      : { type: 'text', text: known ? cardToText(document, known, record) : titleOf(kind, record) };
  return {
    id: record.id,
    node: {
      ...content,
      ...boxFields(box),
      ...(colour === undefined ? {} : { color: colour }),
      ...markOf(kind, record),
    },
    kept: undefined,
  };
};

/** The place of a card as it goes out: an older version kept the size alone. */
const cardPlace = ({ placements, kept }: MapExport, id: RecordId, box: CanvasBox): CanvasFields => {
  const [node, placement] = [kept.get(id), placements.get(id)];
  if (!node || !placement) return boxFields(box);
  const place = keptBoxFields(node, placement, 'pos');
  return node.order === undefined ? { ...boxFields(box), ...place } : place;
};

/** The cards of every theme, by where they go out. */
const membersByTheme = (map: MapExport): ReadonlyMap<string, readonly GroupMember[]> => {
  const members = new Map<string, GroupMember[]>();
  for (const [id, box] of map.layout.cards) {
    const kind = kindOfId(map.document, id);
    const record = kind === undefined ? undefined : recordOf(map.document, { kind, id });
    const theme = record ? textOf(record, 'theme') : '';
    const member = {
      box: boxOfFields(cardPlace(map, id, box)),
      moved: movedBy(map.kept.get(id), map.placements.get(id)),
    };
    const others = members.get(theme);
    if (others) others.push(member);
    else members.set(theme, [member]);
  }
  return members;
};

/** Where a group that came in goes out: as it came until somebody moves something of it. */
const groupPlace = (
  { placements }: MapExport,
  id: RecordId,
  kept: KeptNode,
  members: readonly GroupMember[],
  shown: CanvasBox | undefined,
): CanvasFields => {
  const box = nodeBox(kept.raw);
  const placement = placements.get(id);
  if (members.length === 0 && placement) return keptBoxFields(kept, placement, 'pos');
  if (!box)
    return groupFields(kept, members.some(({ moved }) => !moved || moved[0] || moved[1]) ? shown : undefined);
  return groupFields(kept, groupBoxNow(box, members, shown));
};

const groupNodes = (map: MapExport): NodeEntry[] => {
  const { document, layout } = map;
  const members = membersByTheme(map);
  return recordsOf(document, 'theme').flatMap((theme): NodeEntry[] => {
    const kept = map.kept.get(theme.id);
    const mat = layout.mats.get(theme.id);
    const shown = mat ?? layout.cards.get(theme.id);
    if (!shown || (!mat && kept?.raw.type !== 'group')) return [];
    if (!kept) return [newGroupNode('theme', theme, shown)];
    if (kept.raw.type !== 'group') return [cardAsGroup(theme, kept, shown)];
    const place = groupPlace(map, theme.id, kept, members.get(theme.id) ?? [], mat);
    return [keptNode(map, 'theme', theme, kept, place)];
  });
};

/** A theme that came as a card and has cards of its own now. */
const cardAsGroup = (theme: PlainRecord, kept: KeptNode, box: CanvasBox): NodeEntry => {
  const { node } = newGroupNode('theme', theme, box);
  return { id: theme.id, node: { ...withoutIdAndPlace(withoutWords(kept.raw)), ...node }, kept };
};

/** A group made here; without a label where nobody has named it. */
const newGroupNode = (kind: KindName, record: PlainRecord, box: CanvasBox): NodeEntry => {
  const label = textOf(record, 'name');
  return {
    id: record.id,
    node: { type: 'group', ...boxFields(box), ...(label === '' ? {} : { label }), ...markOf(kind, record) },
    kept: undefined,
  };
};

const frameNodes = (map: MapExport): NodeEntry[] =>
  childrenOf(map.document, 'frame', map.mapId).flatMap((frame): NodeEntry[] => {
    const { area } = frame.fields;
    if (!Array.isArray(area)) return [];
    const kept = map.kept.get(frame.id);
    if (kept) return [keptNode(map, 'frame', frame, kept, keptBoxFields(kept, frame, 'area'))];
    const [x = 0, y = 0, w = 0, h = 0] = area.map(Number);
    return [newGroupNode('frame', frame, { x, y, w, h })];
  });

const cardNodes = (map: MapExport, grouped: ReadonlySet<RecordId>): NodeEntry[] =>
  [...map.layout.cards].flatMap(([id, box]): NodeEntry[] => {
    const kind = kindOfId(map.document, id);
    const record = kind === undefined ? undefined : recordOf(map.document, { kind, id });
    if (kind === undefined || !record || grouped.has(id)) return [];
    const kept = map.kept.get(id);
    return [
      kept
        ? keptNode(map, kind, record, kept, cardPlace(map, id, box))
        : newCardNode(map.document, kind, record, box),
    ];
  });

/** Those that were made here: frames and themes below what was brought in, cards above. */
export function orderOfNode({ kept, node }: NodeEntry): number {
  return kept?.order ?? (node.type === 'group' ? -1 : Number.MAX_SAFE_INTEGER);
}

/** The nodes of a map in their order: what stands later lies on top. */
export function nodesOut(map: MapExport): readonly NodeEntry[] {
  const groups = groupNodes(map);
  const cards = cardNodes(map, new Set(groups.map(({ id }) => id)));
  return [...frameNodes(map), ...groups, ...cards].sort(
    (one, other) => orderOfNode(one) - orderOfNode(other),
  );
}
