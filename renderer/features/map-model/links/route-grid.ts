import { expandRect, type Rect } from '../geometry/rect.ts';
import type { Side } from './link-curve.ts';

export type Point = readonly [x: number, y: number];

/** Where a line may leave a card or reach it. */
export interface RouteEnd {
  readonly side: Side;
  /** On the card's edge, px at 100 %. */
  readonly at: Point;
}

/** What a route is looked for among. */
export interface RouteSearch {
  readonly starts: readonly RouteEnd[];
  readonly goals: readonly RouteEnd[];
  /** The cards at both ends and all between. */
  readonly obstacles: readonly Rect[];
  /** Names, which a line crosses only where there is no other way. */
  readonly names: readonly Rect[];
  /** Mats: lines run beside them too. */
  readonly mats: readonly Rect[];
  /** What a line rather does not run along: edges of mats. */
  readonly edges: readonly Rect[];
  /** Straight pieces of other lines: two lines on each other are read as one. */
  readonly taken: readonly Rect[];
  /** The line stays within it. */
  readonly area: Rect;
  /** How far from cards the line runs where there is room, px at 100 %. */
  readonly clearance: number;
}

/** A bend costs as much as so many px of way: few bends are easier to follow than a short line. */
const BEND = 90;
/** A bend right at a card leaves no room for an arrow. */
const BEND_AT_CARD = 40;
/** A px of way over a name costs so much, and one along the edge of a mat. */
const OVER_NAME = 60;
const ALONG_EDGE = 4;
/** A px of way along another line, and how near that is to it, px. */
const ALONG_LINE = 3;
const ON_LINE = 3;
/** No line is nearer to a card, px. */
const LEAST_CLEARANCE = 3;
/** Gaps up to this width have a line in their middle too, px. */
const MAX_MIDDLE = 120;
/** A search over more crossings than this takes too long. */
const MAX_CROSSINGS = 40_000;

const OUTWARD: Record<Side, Point> = { left: [-1, 0], right: [1, 0], top: [0, -1], bottom: [0, 1] };

/** Lines that differ by less than this count as one, px. */
const SAME_LINE = 0.5;
/** What numbers that are the same may differ by, px, after they were added up. */
const ROUNDING = 0.001;

/** Numbers in order, each once: of those that count as one the least is kept. */
function inOrder(numbers: readonly number[]): readonly number[] {
  const kept: number[] = [];
  for (const number of [...numbers].sort((a, b) => a - b))
    if (number - (kept.at(-1) ?? Number.NEGATIVE_INFINITY) >= SAME_LINE) kept.push(number);
  return kept;
}

/** Lines along the edges of cards, `clearance` px off, and in the middle of the gaps between those. */
function linesBeside(edges: readonly number[], fixed: readonly number[]): readonly number[] {
  const sorted = inOrder(edges);
  const middles = sorted.flatMap((edge, at) => {
    const gap = (sorted[at + 1] ?? edge) - edge;
    return gap > 4 && gap <= MAX_MIDDLE ? [edge + gap / 2] : [];
  });
  return inOrder([...fixed, ...sorted, ...middles]);
}

/** The index of the first line that is at `least` or beyond; how many lines there are where none is. */
function firstFrom(lines: readonly number[], least: number): number {
  let [low, high] = [0, lines.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lines[middle] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The index of the line that stands for a number: itself, or the one less than that which counts as the same. */
const indexOfLine = (lines: readonly number[], number: number): number =>
  Math.max(0, firstFrom(lines, number + ROUNDING) - 1);

/**
 * The index of the first of the lines that run through what lies between two numbers, and that of the first after them. A
 * line on either number runs beside it, also where one that counts as the same, and is less, stands for it.
 */
const rangeWithin = (
  lines: readonly number[],
  from: number,
  to: number,
): readonly [first: number, after: number] => [
  firstFrom(lines, from + ROUNDING),
  firstFrom(lines, to - SAME_LINE + ROUNDING),
];

/** A queue that gives the cheapest entry first. */
class CheapestFirst {
  readonly #costs: number[] = [];
  readonly #nodes: number[] = [];

  push(cost: number, node: number): void {
    let at = this.#costs.length;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if ((this.#costs[parent] ?? 0) <= cost) break;
      this.#costs[at] = this.#costs[parent] ?? 0;
      this.#nodes[at] = this.#nodes[parent] ?? 0;
      at = parent;
    }
    this.#costs[at] = cost;
    this.#nodes[at] = node;
  }

  /** Removes the cheapest. @returns its node, or undefined where the queue is empty */
  pop(): number | undefined {
    const [first] = this.#nodes;
    const cost = this.#costs.pop();
    const node = this.#nodes.pop();
    if (cost === undefined || node === undefined) return undefined;
    if (this.#costs.length > 0) this.#sink(cost, node);
    return first;
  }

  #sink(cost: number, node: number): void {
    const { length } = this.#costs;
    let at = 0;
    for (let child = 1; child < length; child = 2 * at + 1) {
      if (child + 1 < length && (this.#costs[child + 1] ?? 0) < (this.#costs[child] ?? 0)) child += 1;
      if ((this.#costs[child] ?? 0) >= cost) break;
      this.#costs[at] = this.#costs[child] ?? 0;
      this.#nodes[at] = this.#nodes[child] ?? 0;
      at = child;
    }
    this.#costs[at] = cost;
    this.#nodes[at] = node;
  }
}

/** Weights of the ways from one crossing to the next: 0 where a card is in between. */
interface Weights {
  readonly right: Uint8Array;
  readonly down: Uint8Array;
}

function weighWays(
  xs: readonly number[],
  ys: readonly number[],
  { obstacles, names, edges, taken }: RouteSearch,
): Weights {
  const level = new Uint8Array(xs.length * ys.length).fill(1);
  const upright = new Uint8Array(xs.length * ys.length).fill(1);
  /** Sets the ways that run through a rectangle, or into it; those along its edges are left out. */
  const set = ({ x, y, w, h }: Rect, weight: number): void => {
    const [left, right] = rangeWithin(xs, x, x + w);
    const [top, bottom] = rangeWithin(ys, y, y + h);
    for (let row = top; row < bottom; row += 1)
      for (let column = Math.max(0, left - 1); column < right; column += 1)
        level[row * xs.length + column] = weight;
    for (let row = Math.max(0, top - 1); row < bottom; row += 1)
      for (let column = left; column < right; column += 1) upright[row * xs.length + column] = weight;
  };
  for (const edge of edges) set(edge, ALONG_EDGE);
  for (const piece of taken) set(expandRect(piece, ON_LINE), ALONG_LINE);
  for (const name of names) set(name, OVER_NAME);
  for (const obstacle of obstacles) set(expandRect(obstacle, LEAST_CLEARANCE), 0);
  return { right: level, down: upright };
}

/**
 * The shortest line with few bends between two cards that keeps clear of all cards, along lines beside their edges and in
 * the middle of gaps. @returns its corners from edge to edge, or undefined where there is no way or too many to look through
 * Source: orthogonal visibility graph, as in Wybrow, Marriott, Stuckey, "Orthogonal Connector Routing" (2009).
 */
export function findRoute(search: RouteSearch): readonly Point[] | undefined {
  const { area, clearance, starts, goals } = search;
  const isInside = (number: number, from: number, size: number): boolean =>
    number >= from && number <= from + size;
  const stubs = [...starts, ...goals].map(({ side, at: [x, y] }): Point => {
    const [dx, dy] = OUTWARD[side];
    return [x + dx * clearance, y + dy * clearance];
  });
  const xs = linesBeside(
    [...search.obstacles, ...search.mats]
      .flatMap(({ x, w }) => [x - clearance, x + w + clearance])
      .filter((x) => isInside(x, area.x, area.w)),
    stubs.map(([x]) => x),
  );
  const ys = linesBeside(
    [...search.obstacles, ...search.mats]
      .flatMap(({ y, h }) => [y - clearance, y + h + clearance])
      .filter((y) => isInside(y, area.y, area.h)),
    stubs.map(([, y]) => y),
  );
  if (xs.length * ys.length > MAX_CROSSINGS) return undefined;
  const found = cheapestWay(xs, ys, weighWays(xs, ys, search), stubs, search);
  if (!found) return undefined;
  const [start, goal, corners] = found;
  return withoutStraightCorners([start.at, ...corners, goal.at]);
}

type FoundWay = readonly [start: RouteEnd, goal: RouteEnd, corners: readonly Point[]];

const isLevel = ({ side }: RouteEnd): boolean => side === 'left' || side === 'right';

/** Dijkstra's search over crossings, each reached on a level line (even) or on an upright one (odd). */
function cheapestWay(
  xs: readonly number[],
  ys: readonly number[],
  { right, down }: Weights,
  stubs: readonly Point[],
  { starts, goals }: RouteSearch,
): FoundWay | undefined {
  const columns = xs.length;
  const count = columns * ys.length * 2;
  const costs = new Float64Array(count).fill(Number.POSITIVE_INFINITY);
  const from = new Int32Array(count).fill(-1);
  const queue = new CheapestFirst();
  const nodeOf = ([x, y]: Point, end: RouteEnd): number =>
    (indexOfLine(ys, y) * columns + indexOfLine(xs, x)) * 2 + (isLevel(end) ? 0 : 1);
  const endNodes = [...starts, ...goals].map((end, at) => nodeOf(stubs[at] ?? [0, 0], end));
  const atCard = new Set(endNodes.map((node) => node >> 1));
  const goalNodes = new Map(goals.map((goal, at) => [endNodes[starts.length + at] ?? -1, goal]));
  const startNodes = new Map(starts.map((start, at) => [endNodes[at] ?? -1, start]));
  const reach = (node: number, cost: number, before: number): void => {
    if (cost >= (costs[node] ?? 0)) return;
    costs[node] = cost;
    from[node] = before;
    queue.push(cost, node);
  };
  for (const node of startNodes.keys()) reach(node, 0, -1);
  for (let node = queue.pop(); node !== undefined; node = queue.pop()) {
    const goal = goalNodes.get(node);
    if (goal) return wayTo(node, goal);
    const cost = costs[node] ?? 0;
    const at = node >> 1;
    reach(node ^ 1, cost + BEND + (atCard.has(at) ? BEND_AT_CARD : 0), node);
    if (node % 2 === 0) {
      const column = at % columns;
      const step = (weight: number, one: number): number => weight * ((xs[one + 1] ?? 0) - (xs[one] ?? 0));
      if (column + 1 < columns && right[at]) reach(node + 2, cost + step(right[at] ?? 0, column), node);
      if (column > 0 && right[at - 1]) reach(node - 2, cost + step(right[at - 1] ?? 0, column - 1), node);
    } else {
      const row = Math.floor(at / columns);
      const step = (weight: number, one: number): number => weight * ((ys[one + 1] ?? 0) - (ys[one] ?? 0));
      if (row + 1 < ys.length && down[at]) reach(node + 2 * columns, cost + step(down[at] ?? 0, row), node);
      const above = at - columns;
      if (row > 0 && down[above]) reach(node - 2 * columns, cost + step(down[above] ?? 0, row - 1), node);
    }
  }
  return undefined;

  function wayTo(last: number, goal: RouteEnd): FoundWay | undefined {
    const corners: Point[] = [];
    let first = last;
    for (let node = last; node >= 0; node = from[node] ?? -1) {
      corners.unshift([xs[(node >> 1) % columns] ?? 0, ys[Math.floor((node >> 1) / columns)] ?? 0]);
      first = node;
    }
    const start = startNodes.get(first);
    return start && [start, goal, corners];
  }
}

const isStraight = ([ax, ay]: Point, [bx, by]: Point, [cx, cy]: Point): boolean =>
  (Math.abs(ax - bx) < 0.01 && Math.abs(bx - cx) < 0.01) ||
  (Math.abs(ay - by) < 0.01 && Math.abs(by - cy) < 0.01);

function withoutStraightCorners(points: readonly Point[]): readonly Point[] {
  const kept: Point[] = [];
  for (const [at, point] of points.entries()) {
    const [before, next] = [kept.at(-1), points[at + 1]];
    if (before && next && isStraight(before, point, next)) continue;
    kept.push(point);
  }
  return kept;
}
