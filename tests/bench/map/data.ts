/** The cards and links that every contestant is given: the same on every machine. */

export const CARD = { w: 240, h: 120 } as const;
/** From card to card, px at 100 %. */
const STEP = { x: 320, y: 200 } as const;
const LINKS_A_CARD = 1.3;
const SEED = 7;

export interface BenchCard {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  /** 0 to 2: which kind of card it is. */
  readonly type: number;
  readonly typeName: string;
  readonly status: string;
  readonly title: string;
  readonly text: string;
}

export interface BenchLink {
  readonly id: string;
  /** Places of its two cards in the list. */
  readonly from: number;
  readonly to: number;
}

export interface BenchData {
  readonly cards: readonly BenchCard[];
  readonly links: readonly BenchLink[];
  /** Place of the card in the middle, which has exactly five links: it is dragged and written into. */
  readonly middle: number;
  readonly columns: number;
  readonly bounds: { readonly w: number; readonly h: number };
}

const TYPES = ['Hypothesis', 'Test', 'Learning'];
const STATES = ['Open', 'Running', 'Supported', 'Refuted', 'Parked'];
const WORDS =
  'customers will pay for weekly insight when onboarding takes less than ten minutes and teams share one map of what they believe tested learned because churn falls if the first value moment arrives early on mobile'.split(
    ' ',
  );

/** Numbers from 0 up to 1, always the same. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) >>> 0;
    return state / 4_294_967_296;
  };
}

const pick = <T>(from: readonly T[], next: () => number): T => from[Math.floor(next() * from.length)] as T;

function makeCard(index: number, columns: number, next: () => number): BenchCard {
  const words = (count: number): string => Array.from({ length: count }, () => pick(WORDS, next)).join(' ');
  const type = Math.floor(next() * TYPES.length);
  return {
    id: `c${index}`,
    x: (index % columns) * STEP.x + Math.round(next() * 40),
    y: Math.floor(index / columns) * STEP.y + Math.round(next() * 40),
    type,
    typeName: TYPES[type] ?? '',
    status: pick(STATES, next),
    title: words(5),
    text: words(17),
  };
}

/** 95 in 100 links go to a neighbour, the others anywhere; none but its own five touches the middle. */
function makeLinks(count: number, columns: number, middle: number, next: () => number): BenchLink[] {
  const links: BenchLink[] = [];
  const pairs = new Set<number>();
  const add = (from: number, to: number): void => {
    const [low, high] = from < to ? [from, to] : [to, from];
    if (from === to || low < 0 || high >= count || pairs.has(low * count + high)) return;
    pairs.add(low * count + high);
    links.push({ id: `l${links.length}`, from, to });
  };
  add(middle, middle + 1);
  add(middle, middle + columns);
  add(middle, middle - columns);
  add(middle - 1, middle);
  add(middle, middle + 1 + columns);
  const wanted = Math.round(count * LINKS_A_CARD);
  for (let tries = 0; links.length < wanted && tries < wanted * 20; tries += 1) {
    const from = Math.floor(next() * count);
    const near = from + Math.round((next() - 0.5) * 6) + columns * Math.round((next() - 0.5) * 4);
    const to = next() < 0.05 ? Math.floor(next() * count) : near;
    if (from !== middle && to !== middle) add(from, to);
  }
  return links;
}

/** So many cards on a grid that is not quite even, with 1.3 links a card. */
export function makeData(count: number): BenchData {
  const next = numbers(SEED);
  const columns = Math.max(4, Math.round(Math.sqrt(count)));
  const rows = Math.ceil(count / columns);
  const cards = Array.from({ length: count }, (_, index) => makeCard(index, columns, next));
  const middle = Math.min(count - 1, Math.floor(rows / 2) * columns + Math.floor(columns / 2));
  const links = makeLinks(count, columns, middle, next);
  return { cards, links, middle, columns, bounds: { w: columns * STEP.x, h: rows * STEP.y } };
}
