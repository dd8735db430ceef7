import type { ElkNode } from 'elkjs/lib/elk-api.js';
import { CARD_GAP_X, CARD_GAP_Y, type LayeredGraph, type Positions } from './layout-types.ts';

/** Above this many boxes the quick variants are taken: 4 s for 5,000 cards instead of a minute. */
const QUICK_ABOVE = 400;

const common = {
  'elk.algorithm': 'layered',
  'elk.direction': 'RIGHT',
  'elk.aspectRatio': '1.6',
  'elk.edgeRouting': 'POLYLINE',
  'elk.spacing.nodeNode': String(CARD_GAP_Y),
  'elk.spacing.componentComponent': String(CARD_GAP_Y),
  'elk.layered.spacing.nodeNodeBetweenLayers': String(CARD_GAP_X),
  'elk.layered.spacing.edgeNodeBetweenLayers': '20',
  'elk.padding': '[top=0,left=0,bottom=0,right=0]',
};
const careful = {
  'elk.layered.considerModelOrder.strategy': 'NODES_AND_EDGES',
  'elk.layered.nodePlacement.strategy': 'NETWORK_SIMPLEX',
};
/** Where links go round in a circle, another one is turned. */
const keepDirection = { 'elk.layered.priority.direction': '10' };
const quick = {
  'elk.layered.thoroughness': '1',
  'elk.layered.crossingMinimization.greedySwitch.type': 'OFF',
  'elk.layered.nodePlacement.strategy': 'SIMPLE',
};

/**
 * Without the steps of elkjs that call themselves for each box: thousands of boxes that hang together are too deep for them.
 * Links are longer, and groups that are not linked with each other share their layers.
 */
const shallow = {
  'elk.separateConnectedComponents': 'false',
  'elk.layered.layering.strategy': 'LONGEST_PATH',
};

/** The graph as elkjs takes it. Ids are numbered, so that no id of ours can mean something to it. */
export function toElkGraph(graph: LayeredGraph, isShallow = false): ElkNode {
  const numbers = new Map(graph.boxes.map((box, at) => [box.id, `n${at}`]));
  const edges = graph.arrows.flatMap(({ from, to, isMainChain }, at) => {
    const source = numbers.get(from);
    const target = numbers.get(to);
    return source && target && source !== target
      ? [
          {
            id: `e${at}`,
            sources: [source],
            targets: [target],
            ...(isMainChain && { layoutOptions: keepDirection }),
          },
        ]
      : [];
  });
  return {
    id: 'map',
    layoutOptions: {
      ...common,
      ...(graph.boxes.length > QUICK_ABOVE ? quick : careful),
      ...(isShallow && shallow),
    },
    children: graph.boxes.map(({ w, h }, at) => ({ id: `n${at}`, width: w, height: h })),
    edges,
  };
}

/** Whether elkjs ran out of stack; only the message tells, as the error comes from a worker. */
export function isStackOverflow(cause: unknown): boolean {
  return cause instanceof Error && /call stack|recursion/i.test(cause.message);
}

/** Asks elkjs for the layout; once more without its deep steps if these ran out of stack. */
export async function runElkLayout(
  graph: LayeredGraph,
  layout: (graph: ElkNode) => Promise<ElkNode>,
): Promise<Positions> {
  const answer = await layout(toElkGraph(graph)).catch((cause: unknown) => {
    if (!isStackOverflow(cause)) throw cause;
    return layout(toElkGraph(graph, true));
  });
  return elkPositions(graph, answer);
}

/** The answer in our terms, its top-left corner at 0, 0. */
function elkPositions(graph: LayeredGraph, answer: { readonly children?: ElkNode[] }): Positions {
  const children = answer.children ?? [];
  let [left, top] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (const { x = 0, y = 0 } of children) [left, top] = [Math.min(left, x), Math.min(top, y)];
  return new Map(
    children.flatMap((child) => {
      const box = graph.boxes[Number(child.id.slice(1))];
      return box ? [[box.id, [(child.x ?? 0) - left, (child.y ?? 0) - top] as const]] : [];
    }),
  );
}
