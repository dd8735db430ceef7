import { isJsonObject } from '../../document/model/json-values.ts';
import type { ForeignObject } from './kept-json.ts';
import { parseLenientJson } from './sanitise-json.ts';

/**
 * JSON Canvas 1.0 as it is read. Source: https://jsoncanvas.org/spec/1.0 (2024-03-11). Other programs write keys of
 * their own, and wrong ones; nothing here throws, and what cannot be read is counted, and
 * kept.
 */
export type NodeType = 'text' | 'file' | 'link' | 'group';

/** Px of the canvas. */
export interface CanvasBox {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** An entry of one of the two lists of a canvas file. */
interface CanvasEntry {
  /** Its number in the file's list, from 0: what stands later lies on top. */
  readonly index: number;
  /** All its keys, as they came: hostile ones too. */
  readonly raw: ForeignObject;
}

/** A node of a canvas file. */
export interface CanvasNode extends CanvasEntry {
  /** As the file has it; empty where it has none, or one that an earlier node bears. */
  readonly id: string;
  /** It bears the id of an earlier node. */
  readonly hasSameId: boolean;
  readonly type: NodeType;
  /** Undefined where the file says no place that a map could have. */
  readonly box: CanvasBox | undefined;
}

/** An edge of a canvas file. */
export interface CanvasEdge extends CanvasEntry {
  readonly from: string;
  readonly to: string;
  /** It bears the id of an earlier edge. */
  readonly hasSameId: boolean;
}

/** An entry that is no node and no edge. */
export interface OtherEntry {
  readonly list: 'nodes' | 'edges';
  readonly index: number;
  readonly value: unknown;
}

/** A thing that was wrong with a file. */
export type CanvasProblem =
  | 'notAnObject'
  | 'unknownType'
  | 'noPlace'
  | 'sameId'
  | 'danglingEdge'
  | 'edgeToItself'
  | 'tooMany'
  | 'cutWords';

/** A canvas file as far as it could be read. */
export interface CanvasFile {
  readonly nodes: readonly CanvasNode[];
  /** Between two nodes of the file. */
  readonly edges: readonly CanvasEdge[];
  /** From a node to itself, or with an end that is not in the file: no map shows them. */
  readonly otherEdges: readonly CanvasEdge[];
  readonly otherEntries: readonly OtherEntry[];
  /** Keys at the top that JSON Canvas does not know, and lists that are none. */
  readonly otherKeys: ForeignObject;
  /** The lists that the file does not have. */
  readonly absentLists: readonly ('nodes' | 'edges')[];
  readonly problems: CanvasProblems;
}

/** How often each problem was met. */
export type CanvasProblems = ReadonlyMap<CanvasProblem, number>;

/** More than these are not read; a map of so many cards helps nobody. */
const MAX_NODES = 50_000;
const MAX_EDGES = 200_000;
/** A place farther out, or a side longer than this, counts as none, px. */
const MAX_COORDINATE = 1_000_000;

/** Counts problems as they are met. */
export function createProblemCounter(): {
  readonly add: (problem: CanvasProblem, count?: number) => void;
  readonly all: CanvasProblems;
} {
  const all = new Map<CanvasProblem, number>();
  return {
    all,
    add: (problem, count = 1) => {
      if (count > 0) all.set(problem, (all.get(problem) ?? 0) + count);
    },
  };
}

type ProblemCounter = ReturnType<typeof createProblemCounter>;

const types: readonly string[] = ['text', 'file', 'link', 'group'];
const isType = (type: unknown): type is NodeType => typeof type === 'string' && types.includes(type);

const coordinate = (value: unknown): number | undefined =>
  typeof value === 'number' && Math.abs(value) <= MAX_COORDINATE ? Math.round(value) + 0 : undefined;

const sideLength = (value: unknown): number => {
  const sound = coordinate(value);
  return sound === undefined || sound < 0 ? 0 : sound;
};

/** The box that a node says, in whole px; undefined where it says none that a map could have. */
export function nodeBox(raw: ForeignObject): CanvasBox | undefined {
  const [x, y] = [coordinate(raw.x), coordinate(raw.y)];
  return x === undefined || y === undefined
    ? undefined
    : { x, y, w: sideLength(raw.width), h: sideLength(raw.height) };
}

/** The type of a node; that which an entry without a known one is nearest to. */
export function nodeType(raw: ForeignObject): NodeType {
  if (isType(raw.type)) return raw.type;
  if (typeof raw.text === 'string') return 'text';
  if (typeof raw.url === 'string') return 'link';
  return typeof raw.file === 'string' ? 'file' : 'text';
}

const idOf = (value: unknown): string =>
  typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';

interface ReadList {
  readonly entries: readonly CanvasEntry[];
  readonly others: readonly OtherEntry[];
}

const readList = (
  value: unknown,
  list: OtherEntry['list'],
  limit: number,
  problems: ProblemCounter,
): ReadList => {
  const entries: CanvasEntry[] = [];
  const others: OtherEntry[] = [];
  if (value !== undefined && value !== null && !Array.isArray(value)) problems.add('notAnObject');
  const all: readonly unknown[] = Array.isArray(value) ? value : [];
  problems.add('tooMany', Math.max(0, all.length - limit));
  for (const [index, entry] of all.slice(0, limit).entries())
    if (isJsonObject(entry)) entries.push({ index, raw: entry });
    else others.push({ list, index, value: entry });
  problems.add('notAnObject', others.length);
  return { entries, others };
};

/** Tells of one value after the other whether it came before; of ids that are none, never. */
const createRepeatTest = (): ((id: string) => boolean) => {
  const known = new Set<string>();
  return (id) => {
    const isRepeated = id !== '' && known.has(id);
    known.add(id);
    return isRepeated;
  };
};

const nodesOf = (entries: readonly CanvasEntry[], problems: ProblemCounter): readonly CanvasNode[] => {
  const isRepeated = createRepeatTest();
  return entries.map(({ index, raw }): CanvasNode => {
    const id = idOf(raw.id);
    const hasSameId = isRepeated(id);
    if (hasSameId) problems.add('sameId');
    const box = nodeBox(raw);
    if (!box) problems.add('noPlace');
    if (!isType(raw.type)) problems.add('unknownType');
    return { index, raw, id: hasSameId ? '' : id, hasSameId, type: nodeType(raw), box };
  });
};

const edgesOf = (
  entries: readonly CanvasEntry[],
  nodes: readonly CanvasNode[],
  problems: ProblemCounter,
): Pick<CanvasFile, 'edges' | 'otherEdges'> => {
  const known = new Set(nodes.map(({ id }) => id).filter((id) => id !== ''));
  const isRepeated = createRepeatTest();
  const edges: CanvasEdge[] = [];
  const otherEdges: CanvasEdge[] = [];
  for (const { index, raw } of entries) {
    const [from, to] = [idOf(raw.fromNode), idOf(raw.toNode)];
    const edge = { index, raw, from, to, hasSameId: isRepeated(idOf(raw.id)) };
    const isDangling = !known.has(from) || !known.has(to);
    if (isDangling) problems.add('danglingEdge');
    else if (from === to) problems.add('edgeToItself');
    (isDangling || from === to ? otherEdges : edges).push(edge);
  }
  return { edges, otherEdges };
};

/** Reads the text of a `.canvas` file. Undefined where it is no JSON Canvas at all. */
export function readCanvas(text: string): CanvasFile | undefined {
  const parsed = text.trim() === '' ? { value: {} } : parseLenientJson(text);
  if (!parsed || !isJsonObject(parsed.value)) return undefined;
  const top = parsed.value;
  const isOtherFormat = !('nodes' in top) && !('edges' in top) && Object.keys(top).length > 0;
  if (isOtherFormat) return undefined;
  const problems = createProblemCounter();
  const nodeList = readList(top.nodes, 'nodes', MAX_NODES, problems);
  const edgeList = readList(top.edges, 'edges', MAX_EDGES, problems);
  const nodes = nodesOf(nodeList.entries, problems);
  const isList = (key: string): boolean => (key === 'nodes' || key === 'edges') && Array.isArray(top[key]);
  return {
    nodes,
    ...edgesOf(edgeList.entries, nodes, problems),
    otherEntries: [...nodeList.others, ...edgeList.others],
    otherKeys: Object.fromEntries(Object.entries(top).filter(([key]) => !isList(key) && key !== 'alongside')),
    absentLists: (['nodes', 'edges'] as const).filter((list) => !(list in top)),
    problems: problems.all,
  };
}
