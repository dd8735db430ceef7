import type { Value } from '../../document/model/document.ts';
import { isJsonObject } from '../../document/model/json-values.ts';
import { parseLenientJson, sanitiseObject } from './sanitise-json.ts';

/**
 * JSON Canvas 1.0 as it is read. Source: https://jsoncanvas.org/spec/1.0 (2024-03-11). Other programs write keys of
 * their own, and wrong ones; nothing here throws, and what cannot be read is counted.
 */
export type NodeType = 'text' | 'file' | 'link' | 'group';

/** Px of the canvas. */
export interface CanvasBox {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** A node of a canvas file, checked: what could not be read of it is left out. */
export interface CanvasNode {
  /** As the file has it; empty where it has none. */
  readonly id: string;
  readonly type: NodeType;
  /** Undefined where the file says no place that a map could have. */
  readonly box: CanvasBox | undefined;
  /** All its keys, as far as they can be kept. */
  readonly raw: { readonly [key: string]: Value };
}

/** An edge of a canvas file, checked. */
export interface CanvasEdge {
  readonly from: string;
  readonly to: string;
  readonly raw: { readonly [key: string]: Value };
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
  readonly edges: readonly CanvasEdge[];
  /** Keys at the top that JSON Canvas does not know. */
  readonly otherKeys: { readonly [key: string]: Value };
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
  typeof value === 'number' && Math.abs(value) <= MAX_COORDINATE ? Math.round(value) : undefined;

const sideLength = (value: unknown): number => {
  const sound = coordinate(value);
  return sound === undefined || sound < 0 ? 0 : sound;
};

const boxOf = (raw: { readonly [key: string]: unknown }): CanvasBox | undefined => {
  const [x, y] = [coordinate(raw.x), coordinate(raw.y)];
  return x === undefined || y === undefined
    ? undefined
    : { x, y, w: sideLength(raw.width), h: sideLength(raw.height) };
};

/** The type that an entry without a known one is nearest to. */
const typeOf = (raw: { readonly [key: string]: unknown }, problems: ProblemCounter): NodeType => {
  if (isType(raw.type)) return raw.type;
  problems.add('unknownType');
  if (typeof raw.text === 'string') return 'text';
  if (typeof raw.url === 'string') return 'link';
  return typeof raw.file === 'string' ? 'file' : 'text';
};

const idOf = (value: unknown): string =>
  typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';

const boundedList = (value: unknown, limit: number, problems: ProblemCounter): readonly unknown[] => {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) {
    problems.add('notAnObject');
    return [];
  }
  problems.add('tooMany', Math.max(0, value.length - limit));
  return value.slice(0, limit);
};

const nodesOf = (value: unknown, problems: ProblemCounter): readonly CanvasNode[] => {
  const known = new Set<string>();
  return boundedList(value, MAX_NODES, problems).flatMap((entry): CanvasNode[] => {
    if (!isJsonObject(entry)) {
      problems.add('notAnObject');
      return [];
    }
    const id = idOf(entry.id);
    const isDuplicate = id !== '' && known.has(id);
    if (isDuplicate) problems.add('sameId');
    known.add(id);
    const box = boxOf(entry);
    if (!box) problems.add('noPlace');
    return [
      { id: isDuplicate ? '' : id, type: typeOf(entry, problems), box, raw: sanitiseObject(entry, []) },
    ];
  });
};

const edgesOf = (
  value: unknown,
  nodes: readonly CanvasNode[],
  problems: ProblemCounter,
): readonly CanvasEdge[] => {
  const known = new Set(nodes.map(({ id }) => id).filter((id) => id !== ''));
  return boundedList(value, MAX_EDGES, problems).flatMap((entry): CanvasEdge[] => {
    if (!isJsonObject(entry)) {
      problems.add('notAnObject');
      return [];
    }
    const [from, to] = [idOf(entry.fromNode), idOf(entry.toNode)];
    if (!known.has(from) || !known.has(to)) {
      problems.add('danglingEdge');
      return [];
    }
    if (from === to) {
      problems.add('edgeToItself');
      return [];
    }
    return [{ from, to, raw: sanitiseObject(entry, []) }];
  });
};

/** Reads the text of a `.canvas` file. Undefined where it is no JSON Canvas at all. */
export function readCanvas(text: string): CanvasFile | undefined {
  const parsed = text.trim() === '' ? { value: {} } : parseLenientJson(text);
  if (!parsed || !isJsonObject(parsed.value)) return undefined;
  const top = parsed.value;
  const isOtherFormat = !('nodes' in top) && !('edges' in top) && Object.keys(top).length > 0;
  if (isOtherFormat) return undefined;
  const problems = createProblemCounter();
  const nodes = nodesOf(top.nodes, problems);
  const edges = edgesOf(top.edges, nodes, problems);
  return { nodes, edges, otherKeys: sanitiseObject(top, ['nodes', 'edges']), problems: problems.all };
}
