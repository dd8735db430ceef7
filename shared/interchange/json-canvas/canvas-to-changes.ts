import type { Change } from '../../document/edit/edit.ts';
import type { Fields, Value } from '../../document/model/document.ts';
import type { MapId } from '../../document/model/id-types.ts';
import { derivedId } from '../../document/model/new-id.ts';
import { placementsOf, recordOf, recordsOf } from '../../document/model/selectors.ts';
import { lastOrderKey, orderKeysAfter } from '../../records/fields/order-keys.ts';
import { cardKinds, initialFields, kindOf } from '../../records/kind-registry.ts';
import { validPosition } from '../../records/maps/valid-position.ts';
import { type CanvasBox, type CanvasFile, type CanvasProblems, createProblemCounter } from './canvas-file.ts';
import { boxesOf, themeAt } from './incoming-places.ts';
import { type KeptGroup, keepFile, nextOrder } from './kept-file.ts';
import { type KeptEdge, keepNode } from './kept-node.ts';
import { linksToChanges, readEdges } from './links-to-changes.ts';
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

/** Fields that name other records name those that the file's have become; names of nobody, or of a wrong kind, are left out. */
const withNewIds = (node: ReadNode, byExportedId: ReadonlyMap<string, ReadNode>): Fields =>
  Object.fromEntries(
    Object.entries(node.fields).flatMap(([name, value]): [string, Value][] => {
      const field = kindOf(node.kind)?.fields[name];
      if (field?.control !== 'parent') return [[name, value]];
      const named = typeof value === 'string' ? byExportedId.get(value) : undefined;
      const kinds = field.parentKinds ?? [];
      const isFitting = named && (kinds.length === 0 || kinds.includes(named.kind));
      return isFitting ? [[name, named.id]] : [];
    }),
  );

interface CanvasImport {
  readonly target: CanvasTarget;
  readonly nodes: readonly ReadNode[];
  readonly boxOf: ReadonlyMap<ReadNode, CanvasBox>;
  /** The order of the file's first entry among all that were brought in on this map. */
  readonly firstOrder: number;
  /** Edges that are no links, by the record that keeps them; under `undefined` those of the file itself. */
  readonly otherEdges: ReadonlyMap<string | undefined, readonly KeptEdge[]>;
}

const newOrderKeys = (target: CanvasTarget, count: number): readonly string[] => {
  const records = cardKinds().flatMap(({ name }) => recordsOf(target.document, name));
  return orderKeysAfter(lastOrderKey(records), count);
};

const cardChanges = (canvasImport: CanvasImport): readonly Change[] => {
  const { target, nodes, boxOf } = canvasImport;
  const byExportedId = new Map(
    nodes.flatMap((one) => (one.exportedId ? [[one.exportedId, one] as const] : [])),
  );
  const themeOf = themeAt(nodes);
  const newNodes = nodes.filter(({ isInProject }) => !isInProject);
  const keys = newOrderKeys(target, newNodes.length);
  return newNodes.map((readNode, at): Change => {
    const { kind, id, node } = readNode;
    const fields = withNewIds(readNode, byExportedId);
    const known = kindOf(kind);
    if (kind === 'frame') {
      const { x = 0, y = 0, w = 1, h = 1 } = boxOf.get(readNode) ?? {};
      const area = [x, y, Math.max(1, w), Math.max(1, h)];
      const kept = keptFields(canvasImport, readNode, area);
      return { op: 'add', kind, id, fields: { ...fields, ...kept, map: target.mapId, area } };
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

/** What of a node is kept with its record, to go out again as it came. */
const keptFields = (
  { target, firstOrder, otherEdges }: CanvasImport,
  { node, id, keeps }: ReadNode,
  place: readonly number[],
): Fields =>
  keepNode(node, {
    ...keeps,
    order: firstOrder + node.index,
    place,
    edges: otherEdges.get(id) ?? [],
    offset: target.offset ?? [0, 0],
  });

const exportedGroupKeys = ['id', 'type', 'x', 'y', 'width', 'height', 'label', 'alongside'];

/** A theme of ours that has cards here needs no place: its mat lies under its cards. */
const needsNoPlace = (
  { id, kind, node, fields, keeps }: ReadNode,
  usedThemes: ReadonlySet<string>,
  otherEdges: CanvasImport['otherEdges'],
): boolean =>
  kind === 'theme' &&
  node.type === 'group' &&
  keeps.isOwn &&
  typeof node.raw.id === 'string' &&
  usedThemes.has(id) &&
  !otherEdges.has(id) &&
  (fields.name ?? '') === (node.raw.label ?? '') &&
  Object.keys(node.raw).every((key) => exportedGroupKeys.includes(key));

const placementChanges = (canvasImport: CanvasImport, usedThemes: ReadonlySet<string>): readonly Change[] =>
  canvasImport.nodes.flatMap((readNode): readonly Change[] => {
    const { target, boxOf, otherEdges } = canvasImport;
    const box = boxOf.get(readNode);
    if (!box || readNode.kind === 'frame' || needsNoPlace(readNode, usedThemes, otherEdges)) return [];
    const id = derivedId(target.mapId, readNode.id);
    if (readNode.isInProject && recordOf(target.document, { kind: 'placement', id })) return [];
    const pos = [box.x, box.y];
    const fields = {
      map: target.mapId,
      card: readNode.id,
      pos,
      ...keptFields(canvasImport, readNode, pos),
    };
    return [{ op: 'add', kind: 'placement', id, fields }];
  });

const mapChanges = (target: CanvasTarget): readonly Change[] => {
  if (target.newMapName === undefined) return [];
  const [order = ''] = orderKeysAfter(lastOrderKey(recordsOf(target.document, 'map')), 1);
  const fields = { ...initialFields('map', target.today), name: target.newMapName.slice(0, 280), order };
  return [{ op: 'add', kind: 'map', id: target.mapId, fields }];
};

/** The themes that cards here belong to, those of this project among them. */
const themesInUse = ({ target, nodes }: CanvasImport, cards: readonly Change[]): ReadonlySet<string> =>
  new Set(
    [
      ...cards.map((change) => ('fields' in change ? change.fields.theme : undefined)),
      ...nodes
        .filter(({ isInProject }) => isInProject)
        .map(({ kind, id }) => recordOf(target.document, { kind, id })?.fields.theme),
    ].filter((theme) => typeof theme === 'string'),
  );

const fileChanges = (
  file: CanvasFile,
  canvasImport: CanvasImport,
  themes: ReadonlySet<string>,
): readonly Change[] => {
  const { target, nodes, firstOrder, otherEdges } = canvasImport;
  const canvas = keepFile(file, {
    firstOrder,
    edges: otherEdges.get(undefined) ?? [],
    groups: nodes
      .filter((one) => needsNoPlace(one, themes, otherEdges))
      .map(
        (one): KeptGroup => ({
          id: one.id,
          canvasNode: keptFields(canvasImport, one, []).canvasNode ?? null,
          nodeId: one.node.id,
        }),
      ),
  });
  if (!canvas) return [];
  const fields = {
    ...initialFields('canvasFile', target.today),
    map: target.mapId,
    ...(target.newMapName === undefined ? {} : { name: target.newMapName.slice(0, 280) }),
    canvas,
  };
  return [{ op: 'add', kind: 'canvasFile', id: target.newId(), fields }];
};

const problemsOf = (file: CanvasFile, nodes: readonly ReadNode[]): CanvasProblems => {
  const problems = createProblemCounter();
  for (const [problem, times] of file.problems) problems.add(problem, times);
  problems.add('cutWords', nodes.filter(({ isCut, isInProject }) => isCut && !isInProject).length);
  return problems.all;
};

/** What a canvas file becomes on a map, as one edit and as counts for the person who decides. */
export function canvasToChanges(file: CanvasFile, target: CanvasTarget): CanvasPlan {
  const nodes = readNodes(file.nodes, target);
  const firstOrder = nextOrder(target);
  const { links, otherEdges } = readEdges(file, nodes, firstOrder);
  const canvasImport = {
    target,
    nodes,
    boxOf: boxesOf(nodes, target.offset ?? [0, 0]),
    firstOrder,
    otherEdges,
  };
  const cards = cardChanges(canvasImport);
  const themes = themesInUse(canvasImport, cards);
  const linkChanges = linksToChanges(links, target);
  const newCards = new Map<string, number>();
  for (const { kind, isInProject } of nodes)
    if (!isInProject) newCards.set(kind, (newCards.get(kind) ?? 0) + 1);
  return {
    changes: [
      ...mapChanges(target),
      ...cards,
      ...placementChanges(canvasImport, themes),
      ...linkChanges,
      ...fileChanges(file, canvasImport, themes),
    ],
    newCards,
    links: linkChanges.filter(({ op }) => op === 'add').length,
    existingCards: nodes.filter(({ isInProject }) => isInProject).length,
    differingCards: nodes.filter(({ isDifferent }) => isDifferent).length,
    problems: problemsOf(file, nodes),
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
