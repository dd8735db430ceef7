import type { Change } from '../../document/edit/edit.ts';
import type { Fields, Value } from '../../document/model/document.ts';
import type { MapId } from '../../document/model/id-types.ts';
import { isJsonObject } from '../../document/model/json-values.ts';
import { derivedId } from '../../document/model/new-id.ts';
import { placementsOf, recordOf, recordsOf } from '../../document/model/selectors.ts';
import { fitToField } from '../../records/fields/fit-to-field.ts';
import { lastOrderKey, orderKeysAfter } from '../../records/fields/order-keys.ts';
import { cardKinds, initialFields, kindOf } from '../../records/kind-registry.ts';
import { validPosition } from '../../records/maps/valid-position.ts';
import { type CanvasBox, type CanvasFile, type CanvasProblems, createProblemCounter } from './canvas-file.ts';
import { readEdge } from './read-edge.ts';
import { type ReadNode, type ReadNodesContext, readNodes } from './read-nodes.ts';

/** The document and the map that a canvas file is imported into. */
export interface CanvasTarget extends ReadNodesContext {
  /** The map its cards are put on. */
  readonly mapId: MapId;
  /** The name of a new map; absent where the map exists. */
  readonly newMapName?: string | undefined;
  /** Offset of every box in px: below what the map holds already. */
  readonly offset?: readonly [x: number, y: number] | undefined;
}

/** The plan of a canvas import: its changes and counts, before anything is written. */
export interface CanvasPlan {
  /** One edit. */
  readonly changes: readonly Change[];
  /** How many new cards by kind name, themes and frames among them. */
  readonly newCards: ReadonlyMap<string, number>;
  readonly links: number;
  /** How many cards of this project are put on the map as they are. */
  readonly existingCards: number;
  /** How many of those the file has other values for. */
  readonly differingCards: number;
  readonly problems: CanvasProblems;
}

/** Groups beyond these hold no cards: to ask each card for each group would take minutes. */
const MAX_GROUPS = 2_000;
const ROW = { cards: 6, width: 264, height: 200 };

const isCentreInside = (group: CanvasBox, box: CanvasBox): boolean => {
  const [x, y] = [box.x + box.w / 2, box.y + box.h / 2];
  return x >= group.x && x <= group.x + group.w && y >= group.y && y <= group.y + group.h;
};

/** The smallest theme that a box lies in. */
const themeAt = (nodes: readonly ReadNode[]): ((box: CanvasBox) => string | undefined) => {
  const groups = nodes
    .flatMap(({ node, kind, id }) =>
      kind === 'theme' && node.type === 'group' && node.box ? [{ id, box: node.box }] : [],
    )
    .sort((one, other) => one.box.w * one.box.h - other.box.w * other.box.h)
    .slice(0, MAX_GROUPS);
  return (box) => groups.find((group) => isCentreInside(group.box, box))?.id;
};

/** Nodes without a usable place stand in rows below the others. */
const boxesOf = (
  nodes: readonly ReadNode[],
  [dx, dy]: readonly [number, number],
): ReadonlyMap<ReadNode, CanvasBox> => {
  const placed = nodes.flatMap(({ node }) => node.box ?? []);
  const left = placed.reduce((least, { x }) => Math.min(least, x), placed[0]?.x ?? 0);
  const bottom = placed.reduce(
    (most, { y, h }) => Math.max(most, y + h),
    placed.length > 0 ? Number.NEGATIVE_INFINITY : 0,
  );
  let unplacedCount = 0;
  return new Map(
    nodes.map((one) => {
      const { box } = one.node;
      if (box) return [one, { ...box, x: box.x + dx, y: box.y + dy }] as const;
      const [column, row] = [unplacedCount % ROW.cards, Math.floor(unplacedCount / ROW.cards)];
      unplacedCount += 1;
      const place = {
        x: left + column * ROW.width,
        y: bottom + ROW.height / 2 + row * ROW.height,
        w: 0,
        h: 0,
      };
      return [one, { ...place, x: place.x + dx, y: place.y + dy }] as const;
    }),
  );
};

/** Fields that name other records name those that the file's have become; names of nobody are left out. */
const withNewIds = (node: ReadNode, newIds: ReadonlyMap<string, string>): Fields =>
  Object.fromEntries(
    Object.entries(node.fields).flatMap(([name, value]): [string, Value][] => {
      if (kindOf(node.kind)?.fields[name]?.control !== 'parent') return [[name, value]];
      const id = typeof value === 'string' ? newIds.get(value) : undefined;
      return id === undefined ? [] : [[name, id]];
    }),
  );

interface CanvasImport {
  readonly target: CanvasTarget;
  readonly nodes: readonly ReadNode[];
  readonly boxOf: ReadonlyMap<ReadNode, CanvasBox>;
}

const newOrderKeys = (target: CanvasTarget, count: number): readonly string[] => {
  const records = cardKinds().flatMap(({ name }) => recordsOf(target.document, name));
  return orderKeysAfter(lastOrderKey(records), count);
};

const cardChanges = ({ target, nodes, boxOf }: CanvasImport): readonly Change[] => {
  const newIds = new Map(
    nodes.flatMap(({ exportedId, id }) => (exportedId ? [[exportedId, id] as const] : [])),
  );
  const themeOf = themeAt(nodes);
  const newNodes = nodes.filter(({ isInProject }) => !isInProject);
  const keys = newOrderKeys(target, newNodes.length);
  return newNodes.map((readNode, at): Change => {
    const { kind, id, node } = readNode;
    const fields = withNewIds(readNode, newIds);
    const known = kindOf(kind);
    if (kind === 'frame') {
      const { x = 0, y = 0, w = 1, h = 1 } = boxOf.get(readNode) ?? {};
      const area = [x, y, Math.max(1, w), Math.max(1, h)];
      return { op: 'add', kind, id, fields: { ...fields, map: target.mapId, area } };
    }
    const group = !readNode.isOwnExport && known?.fields.theme && node.box ? themeOf(node.box) : undefined;
    const order = known?.fields.order && !readNode.isOwnExport ? { order: keys[at] ?? '' } : {};
    return {
      op: 'add',
      kind,
      id,
      fields: { ...fields, ...order, ...(group === undefined ? {} : { theme: group }) },
    };
  });
};

/** Themes of ours that have cards here need no place: their mats lie under their cards. */
const placementChanges = (
  { target, nodes, boxOf }: CanvasImport,
  usedThemes: ReadonlySet<string>,
): readonly Change[] =>
  nodes.flatMap((readNode): readonly Change[] => {
    const box = boxOf.get(readNode);
    const hasForeignKeys = Object.keys(readNode.foreignKeys).length > 0;
    const isMat = readNode.kind === 'theme' && !hasForeignKeys && usedThemes.has(readNode.id);
    if (!box || readNode.kind === 'frame' || isMat) return [];
    const id = derivedId(target.mapId, readNode.id);
    if (readNode.isInProject && recordOf(target.document, { kind: 'placement', id })) return [];
    const fields = {
      map: target.mapId,
      card: readNode.id,
      pos: [box.x, box.y],
      ...(hasForeignKeys ? { canvas: readNode.foreignKeys } : {}),
    };
    return [{ op: 'add', kind: 'placement', id, fields }];
  });

interface CollectedLink {
  readonly from: string;
  readonly to: string;
  readonly relation: string;
  readonly edges: Value[];
  readonly notes: string[];
  readonly ownFields: Fields;
}

/** Edges that say the same of the same two cards are one link. */
const collectLinks = (file: CanvasFile, nodes: readonly ReadNode[]): ReadonlyMap<string, CollectedLink> => {
  const byNode = new Map(nodes.filter(({ node }) => node.id !== '').map((one) => [one.node.id, one]));
  const links = new Map<string, CollectedLink>();
  for (const edge of file.edges) {
    const [a, b] = [byNode.get(edge.from), byNode.get(edge.to)];
    if (!a || !b || a.id === b.id || a.kind === 'frame' || b.kind === 'frame') continue;
    const { relation, isFlipped, note } = readEdge(edge, a.kind, b.kind);
    const [from, to] = isFlipped ? [b.id, a.id] : [a.id, b.id];
    const id = derivedId(from, relation, to);
    const { alongside, fromNode: _from, toNode: _to, ...raw } = edge.raw;
    const fields =
      isJsonObject(alongside) && isJsonObject(alongside.fields) ? (alongside.fields as Fields) : {};
    const link = links.get(id) ?? { from, to, relation, edges: [], notes: [], ownFields: fields };
    if (!isJsonObject(alongside)) link.edges.push(isFlipped ? { ...raw, isFlipped } : raw);
    if (note && !link.notes.includes(note)) link.notes.push(note);
    links.set(id, link);
  }
  return links;
};

const validField = (name: string, value: Value | undefined): Fields => {
  const field = kindOf('link')?.fields[name];
  const fits = field && value !== undefined && value !== null ? fitToField(field, value) : undefined;
  return fits === undefined ? {} : { [name]: fits };
};

const linkChanges = (target: CanvasTarget, links: ReadonlyMap<string, CollectedLink>): readonly Change[] =>
  [...links].flatMap(([id, { from, to, relation, edges, notes, ownFields }]): readonly Change[] => {
    if (recordOf(target.document, { kind: 'link', id })) return [];
    const note = notes.length > 0 ? notes.join('\n') : ownFields.note;
    const fields = {
      ...initialFields('link', target.today),
      from,
      to,
      relation,
      ...validField('strength', ownFields.strength),
      ...validField('tags', ownFields.tags),
      ...validField('note', note),
      ...(edges.length > 0 ? { canvas: { relation, edges } } : {}),
    };
    return [{ op: 'add', kind: 'link', id, fields }];
  });

const mapChanges = (file: CanvasFile, target: CanvasTarget): readonly Change[] => {
  const hasOtherKeys = Object.keys(file.otherKeys).length > 0;
  const canvas = hasOtherKeys ? { canvas: file.otherKeys } : {};
  const maps = recordsOf(target.document, 'map');
  if (target.newMapName !== undefined) {
    const [order = ''] = orderKeysAfter(lastOrderKey(maps), 1);
    const fields = {
      ...initialFields('map', target.today),
      name: target.newMapName.slice(0, 280),
      order,
      ...canvas,
    };
    return [{ op: 'add', kind: 'map', id: target.mapId, fields }];
  }
  const map = maps.find(({ id }) => id === target.mapId);
  return hasOtherKeys && map && map.fields.canvas === undefined
    ? [{ op: 'set', kind: 'map', id: target.mapId, fields: canvas }]
    : [];
};

/** What a canvas file becomes on a map, as one edit and as counts for the person who decides. */
export function canvasToChanges(file: CanvasFile, target: CanvasTarget): CanvasPlan {
  const nodes = readNodes(file.nodes, target);
  const canvasImport = { target, nodes, boxOf: boxesOf(nodes, target.offset ?? [0, 0]) };
  const cards = cardChanges(canvasImport);
  const usedThemes = new Set(
    [
      ...cards.map((change) => ('fields' in change ? change.fields.theme : undefined)),
      ...nodes
        .filter(({ isInProject }) => isInProject)
        .map(({ kind, id }) => recordOf(target.document, { kind, id })?.fields.theme),
    ].filter((theme) => typeof theme === 'string'),
  );
  const links = linkChanges(target, collectLinks(file, nodes));
  const problems = createProblemCounter();
  for (const [problem, times] of file.problems) problems.add(problem, times);
  problems.add('cutWords', nodes.filter(({ isCut, isInProject }) => isCut && !isInProject).length);
  const newCards = new Map<string, number>();
  for (const { kind, isInProject } of nodes)
    if (!isInProject) newCards.set(kind, (newCards.get(kind) ?? 0) + 1);
  return {
    changes: [...mapChanges(file, target), ...cards, ...placementChanges(canvasImport, usedThemes), ...links],
    newCards,
    links: links.length,
    existingCards: nodes.filter(({ isInProject }) => isInProject).length,
    differingCards: nodes.filter(({ isDifferent }) => isDifferent).length,
    problems: problems.all,
  };
}

/** Px by which a file is moved so that it lies below what is on a map; nothing where the map is empty. */
export function offsetBelowContents(
  file: CanvasFile,
  target: Pick<CanvasTarget, 'document' | 'mapId'>,
): readonly [number, number] {
  const existing = placementsOf(target.document, target.mapId).flatMap(({ fields: { pos } }) => {
    const place = validPosition(pos);
    return place ? [place] : [];
  });
  const incoming = file.nodes.flatMap(({ box }) => box ?? []);
  if (existing.length === 0 || incoming.length === 0) return [0, 0];
  const least = (values: readonly number[]): number =>
    values.reduce((one, other) => Math.min(one, other), Number.POSITIVE_INFINITY);
  const bottom = existing.reduce((most, [, y]) => Math.max(most, y), Number.NEGATIVE_INFINITY);
  return [
    least(existing.map(([x]) => x)) - least(incoming.map(({ x }) => x)),
    bottom + 320 - least(incoming.map(({ y }) => y)),
  ];
}
