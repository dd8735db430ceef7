import type { Value } from '../document/document.ts';
import { isObject, parseJson, soundObject } from './sound-json.ts';

/**
 * JSON Canvas 1.0 as it is read. Source: https://jsoncanvas.org/spec/1.0 (2024-03-11). Other programs write keys of their
 * own, and wrong ones; nothing here throws, and what cannot be read is counted.
 */
export type NodeType = 'text' | 'file' | 'link' | 'group';

/** Px of the canvas. */
export interface CanvasBox {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

export interface CanvasNode {
  /** As the file has it; empty where it has none. */
  readonly id: string;
  readonly type: NodeType;
  /** Undefined where the file says no place that a map could have. */
  readonly box: CanvasBox | undefined;
  /** All its keys, as far as they can be kept. */
  readonly raw: { readonly [key: string]: Value };
}

export interface CanvasEdge {
  readonly from: string;
  readonly to: string;
  readonly raw: { readonly [key: string]: Value };
}

/** What was wrong with a file, with how often. */
export type CanvasProblem =
  | 'notAnObject'
  | 'unknownType'
  | 'noPlace'
  | 'sameId'
  | 'danglingEdge'
  | 'edgeToItself'
  | 'tooMany'
  | 'cutWords';

export interface CanvasFile {
  readonly nodes: readonly CanvasNode[];
  readonly edges: readonly CanvasEdge[];
  /** Keys at the top that JSON Canvas does not know. */
  readonly rest: { readonly [key: string]: Value };
  readonly problems: Problems;
}

export type Problems = ReadonlyMap<CanvasProblem, number>;

/** More than these are not read; a map of so many cards helps nobody. */
const MOST_NODES = 50_000;
const MOST_EDGES = 200_000;
/** A place farther out, or a side longer than this, counts as none, px. */
const FARTHEST = 1_000_000;

/** Counts problems as they are met. */
export const problemCount = (): {
  readonly add: (problem: CanvasProblem, count?: number) => void;
  readonly all: Problems;
} => {
  const all = new Map<CanvasProblem, number>();
  return {
    all,
    add: (problem, count = 1) => {
      if (count > 0) all.set(problem, (all.get(problem) ?? 0) + count);
    },
  };
};

type Count = ReturnType<typeof problemCount>;

const types: readonly string[] = ['text', 'file', 'link', 'group'];
const isType = (type: unknown): type is NodeType => typeof type === 'string' && types.includes(type);

const coordinate = (value: unknown): number | undefined =>
  typeof value === 'number' && Math.abs(value) <= FARTHEST ? Math.round(value) : undefined;

const length = (value: unknown): number => {
  const sound = coordinate(value);
  return sound === undefined || sound < 0 ? 0 : sound;
};

const boxOf = (raw: { readonly [key: string]: unknown }): CanvasBox | undefined => {
  const [x, y] = [coordinate(raw.x), coordinate(raw.y)];
  return x === undefined || y === undefined
    ? undefined
    : { x, y, w: length(raw.width), h: length(raw.height) };
};

/** The type that an entry without a known one is nearest to. */
const typeOf = (raw: { readonly [key: string]: unknown }, count: Count): NodeType => {
  if (isType(raw.type)) return raw.type;
  count.add('unknownType');
  if (typeof raw.text === 'string') return 'text';
  if (typeof raw.url === 'string') return 'link';
  return typeof raw.file === 'string' ? 'file' : 'text';
};

const idOf = (value: unknown): string =>
  typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';

const list = (value: unknown, most: number, count: Count): readonly unknown[] => {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) {
    count.add('notAnObject');
    return [];
  }
  count.add('tooMany', Math.max(0, value.length - most));
  return value.slice(0, most);
};

const nodesOf = (value: unknown, count: Count): readonly CanvasNode[] => {
  const known = new Set<string>();
  return list(value, MOST_NODES, count).flatMap((entry): CanvasNode[] => {
    if (!isObject(entry)) {
      count.add('notAnObject');
      return [];
    }
    const id = idOf(entry.id);
    const isTaken = id !== '' && known.has(id);
    if (isTaken) count.add('sameId');
    known.add(id);
    const box = boxOf(entry);
    if (!box) count.add('noPlace');
    return [{ id: isTaken ? '' : id, type: typeOf(entry, count), box, raw: soundObject(entry, []) }];
  });
};

const edgesOf = (value: unknown, nodes: readonly CanvasNode[], count: Count): readonly CanvasEdge[] => {
  const known = new Set(nodes.map(({ id }) => id).filter((id) => id !== ''));
  return list(value, MOST_EDGES, count).flatMap((entry): CanvasEdge[] => {
    if (!isObject(entry)) {
      count.add('notAnObject');
      return [];
    }
    const [from, to] = [idOf(entry.fromNode), idOf(entry.toNode)];
    if (!known.has(from) || !known.has(to)) {
      count.add('danglingEdge');
      return [];
    }
    if (from === to) {
      count.add('edgeToItself');
      return [];
    }
    return [{ from, to, raw: soundObject(entry, []) }];
  });
};

/** Reads the text of a `.canvas` file. Undefined where it is no JSON Canvas at all. */
export const readCanvas = (text: string): CanvasFile | undefined => {
  const parsed = text.trim() === '' ? { value: {} } : parseJson(text);
  if (!parsed || !isObject(parsed.value)) return undefined;
  const top = parsed.value;
  const isOther = !('nodes' in top) && !('edges' in top) && Object.keys(top).length > 0;
  if (isOther) return undefined;
  const count = problemCount();
  const nodes = nodesOf(top.nodes, count);
  const edges = edgesOf(top.edges, nodes, count);
  return { nodes, edges, rest: soundObject(top, ['nodes', 'edges']), problems: count.all };
};
