import type { Fields, Value } from '../document/document.ts';
import type { Change } from '../document/edit.ts';
import { derivedId } from '../document/ids.ts';
import { placementsOf, recordOf, recordsOf } from '../document/view.ts';
import { fitted } from '../notes/fit.ts';
import { keysAfter, lastKeyOf } from '../records/order-keys.ts';
import { cardKinds, initialFields, kindOf } from '../records/registry.ts';
import { soundPlace } from '../records/sound-place.ts';
import { readEdge } from './canvas-edge.ts';
import { type CanvasBox, type CanvasFile, type Problems, problemCount } from './canvas-file.ts';
import { type ReadingNodes, type ReadNode, readNodes } from './canvas-nodes.ts';
import { isObject } from './sound-json.ts';

/** Where a file comes in. */
export interface CanvasTarget extends ReadingNodes {
  /** The map its cards are put on. */
  readonly mapId: string;
  /** Where it is a new map: what it is called. */
  readonly newMap?: string | undefined;
  /** Px by which everything is moved: below what lies there already. */
  readonly by?: readonly [x: number, y: number] | undefined;
}

/** What a file becomes, before anything is written. */
export interface CanvasPlan {
  /** One edit. */
  readonly changes: readonly Change[];
  /** New cards by kind, themes and frames among them. */
  readonly made: ReadonlyMap<string, number>;
  readonly links: number;
  /** Cards of this project that are put on the map as they are. */
  readonly here: number;
  /** Those of them that the file says something else of. */
  readonly other: number;
  readonly problems: Problems;
}

/** Groups beyond these hold no cards: to ask each card for each group would take minutes. */
const MOST_GROUPS = 2_000;
const ROW = { cards: 6, width: 264, height: 200 };

const middleIn = (group: CanvasBox, box: CanvasBox): boolean => {
  const [x, y] = [box.x + box.w / 2, box.y + box.h / 2];
  return x >= group.x && x <= group.x + group.w && y >= group.y && y <= group.y + group.h;
};

/** The smallest theme that a box lies in. */
const themeAt = (read: readonly ReadNode[]): ((box: CanvasBox) => string | undefined) => {
  const groups = read
    .flatMap(({ node, kind, id }) =>
      kind === 'theme' && node.type === 'group' && node.box ? [{ id, box: node.box }] : [],
    )
    .sort((one, other) => one.box.w * one.box.h - other.box.w * other.box.h)
    .slice(0, MOST_GROUPS);
  return (box) => groups.find((group) => middleIn(group.box, box))?.id;
};

/** Nodes without a usable place stand in rows below the others. */
const boxes = (
  read: readonly ReadNode[],
  [dx, dy]: readonly [number, number],
): ReadonlyMap<ReadNode, CanvasBox> => {
  const placed = read.flatMap(({ node }) => node.box ?? []);
  const left = placed.reduce((least, { x }) => Math.min(least, x), placed[0]?.x ?? 0);
  const bottom = placed.reduce(
    (most, { y, h }) => Math.max(most, y + h),
    placed.length > 0 ? Number.NEGATIVE_INFINITY : 0,
  );
  let loose = 0;
  return new Map(
    read.map((one) => {
      const { box } = one.node;
      if (box) return [one, { ...box, x: box.x + dx, y: box.y + dy }] as const;
      const [column, row] = [loose % ROW.cards, Math.floor(loose / ROW.cards)];
      loose += 1;
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
const renamed = (one: ReadNode, newIds: ReadonlyMap<string, string>): Fields =>
  Object.fromEntries(
    Object.entries(one.fields).flatMap(([name, value]): [string, Value][] => {
      if (kindOf(one.kind)?.fields[name]?.control !== 'parent') return [[name, value]];
      const id = typeof value === 'string' ? newIds.get(value) : undefined;
      return id === undefined ? [] : [[name, id]];
    }),
  );

interface Making {
  readonly target: CanvasTarget;
  readonly read: readonly ReadNode[];
  readonly boxOf: ReadonlyMap<ReadNode, CanvasBox>;
}

const orders = (target: CanvasTarget, count: number): readonly string[] => {
  const records = cardKinds().flatMap(({ name }) => recordsOf(target.document, name));
  return keysAfter(lastKeyOf(records), count);
};

const cardChanges = ({ target, read, boxOf }: Making): readonly Change[] => {
  const newIds = new Map(read.flatMap(({ wasId, id }) => (wasId ? [[wasId, id] as const] : [])));
  const themeOf = themeAt(read);
  const made = read.filter(({ isHere }) => !isHere);
  const keys = orders(target, made.length);
  return made.map((one, at): Change => {
    const { kind, id, node } = one;
    const fields = renamed(one, newIds);
    const known = kindOf(kind);
    if (kind === 'frame') {
      const { x = 0, y = 0, w = 1, h = 1 } = boxOf.get(one) ?? {};
      const area = [x, y, Math.max(1, w), Math.max(1, h)];
      return { op: 'add', kind, id, fields: { ...fields, map: target.mapId, area } };
    }
    const group = !one.isReturned && known?.fields.theme && node.box ? themeOf(node.box) : undefined;
    const order = known?.fields.order && !one.isReturned ? { order: keys[at] ?? '' } : {};
    return {
      op: 'add',
      kind,
      id,
      fields: { ...fields, ...order, ...(group === undefined ? {} : { theme: group }) },
    };
  });
};

/** Themes of ours that have cards here need no place: their mats lie under their cards. */
const placeChanges = ({ target, read, boxOf }: Making, used: ReadonlySet<string>): readonly Change[] =>
  read.flatMap((one): readonly Change[] => {
    const box = boxOf.get(one);
    const isKept = Object.keys(one.kept).length > 0;
    const isMat = one.kind === 'theme' && !isKept && used.has(one.id);
    if (!box || one.kind === 'frame' || isMat) return [];
    const id = derivedId(target.mapId, one.id);
    if (one.isHere && recordOf(target.document, { kind: 'placement', id })) return [];
    const fields = {
      map: target.mapId,
      card: one.id,
      pos: [box.x, box.y],
      ...(isKept ? { canvas: one.kept } : {}),
    };
    return [{ op: 'add', kind: 'placement', id, fields }];
  });

interface Linked {
  readonly from: string;
  readonly to: string;
  readonly relation: string;
  readonly edges: Value[];
  readonly notes: string[];
  readonly ours: Fields;
}

/** Edges that say the same of the same two cards are one link. */
const linksOf = (file: CanvasFile, read: readonly ReadNode[]): ReadonlyMap<string, Linked> => {
  const byNode = new Map(read.filter(({ node }) => node.id !== '').map((one) => [one.node.id, one]));
  const links = new Map<string, Linked>();
  for (const edge of file.edges) {
    const [a, b] = [byNode.get(edge.from), byNode.get(edge.to)];
    if (!a || !b || a.id === b.id || a.kind === 'frame' || b.kind === 'frame') continue;
    const { relation, isFlipped, note } = readEdge(edge, a.kind, b.kind);
    const [from, to] = isFlipped ? [b.id, a.id] : [a.id, b.id];
    const id = derivedId(from, relation, to);
    const { alongside, fromNode: _from, toNode: _to, ...raw } = edge.raw;
    const fields = isObject(alongside) && isObject(alongside.fields) ? (alongside.fields as Fields) : {};
    const link = links.get(id) ?? { from, to, relation, edges: [], notes: [], ours: fields };
    if (!isObject(alongside)) link.edges.push(isFlipped ? { ...raw, isFlipped } : raw);
    if (note && !link.notes.includes(note)) link.notes.push(note);
    links.set(id, link);
  }
  return links;
};

const sound = (name: string, value: Value | undefined): Fields => {
  const field = kindOf('link')?.fields[name];
  const fits = field && value !== undefined && value !== null ? fitted(field, value) : undefined;
  return fits === undefined ? {} : { [name]: fits };
};

const linkChanges = (target: CanvasTarget, links: ReadonlyMap<string, Linked>): readonly Change[] =>
  [...links].flatMap(([id, { from, to, relation, edges, notes, ours }]): readonly Change[] => {
    if (recordOf(target.document, { kind: 'link', id })) return [];
    const note = notes.length > 0 ? notes.join('\n') : ours.note;
    const fields = {
      ...initialFields('link', target.today),
      from,
      to,
      relation,
      ...sound('strength', ours.strength),
      ...sound('tags', ours.tags),
      ...sound('note', note),
      ...(edges.length > 0 ? { canvas: { relation, edges } } : {}),
    };
    return [{ op: 'add', kind: 'link', id, fields }];
  });

const mapChanges = (file: CanvasFile, target: CanvasTarget): readonly Change[] => {
  const hasRest = Object.keys(file.rest).length > 0;
  const canvas = hasRest ? { canvas: file.rest } : {};
  const maps = recordsOf(target.document, 'map');
  if (target.newMap !== undefined) {
    const [order = ''] = keysAfter(lastKeyOf(maps), 1);
    const fields = {
      ...initialFields('map', target.today),
      name: target.newMap.slice(0, 280),
      order,
      ...canvas,
    };
    return [{ op: 'add', kind: 'map', id: target.mapId, fields }];
  }
  const map = maps.find(({ id }) => id === target.mapId);
  return hasRest && map && map.fields.canvas === undefined
    ? [{ op: 'set', kind: 'map', id: target.mapId, fields: canvas }]
    : [];
};

/** What a canvas file becomes on a map, as one edit and as counts for the person who decides. */
export const canvasToChanges = (file: CanvasFile, target: CanvasTarget): CanvasPlan => {
  const read = readNodes(file.nodes, target);
  const making = { target, read, boxOf: boxes(read, target.by ?? [0, 0]) };
  const cards = cardChanges(making);
  const used = new Set(
    [
      ...cards.map((change) => ('fields' in change ? change.fields.theme : undefined)),
      ...read
        .filter(({ isHere }) => isHere)
        .map(({ kind, id }) => recordOf(target.document, { kind, id })?.fields.theme),
    ].filter((theme) => typeof theme === 'string'),
  );
  const links = linkChanges(target, linksOf(file, read));
  const count = problemCount();
  for (const [problem, times] of file.problems) count.add(problem, times);
  count.add('cutWords', read.filter(({ isCut, isHere }) => isCut && !isHere).length);
  const made = new Map<string, number>();
  for (const { kind, isHere } of read) if (!isHere) made.set(kind, (made.get(kind) ?? 0) + 1);
  return {
    changes: [...mapChanges(file, target), ...cards, ...placeChanges(making, used), ...links],
    made,
    links: links.length,
    here: read.filter(({ isHere }) => isHere).length,
    other: read.filter(({ isOther }) => isOther).length,
    problems: count.all,
  };
};

/** Px by which a file is moved so that it lies below what is on a map; nothing where the map is empty. */
export const belowWhatIsThere = (
  file: CanvasFile,
  target: Pick<CanvasTarget, 'document' | 'mapId'>,
): readonly [number, number] => {
  const there = placementsOf(target.document, target.mapId).flatMap(({ fields: { pos } }) => {
    const place = soundPlace(pos);
    return place ? [place] : [];
  });
  const coming = file.nodes.flatMap(({ box }) => box ?? []);
  if (there.length === 0 || coming.length === 0) return [0, 0];
  const least = (values: readonly number[]): number =>
    values.reduce((one, other) => Math.min(one, other), Number.POSITIVE_INFINITY);
  const bottom = there.reduce((most, [, y]) => Math.max(most, y), Number.NEGATIVE_INFINITY);
  return [
    least(there.map(([x]) => x)) - least(coming.map(({ x }) => x)),
    bottom + 320 - least(coming.map(({ y }) => y)),
  ];
};
