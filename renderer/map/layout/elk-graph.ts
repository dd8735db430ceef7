import type { ElkNode } from 'elkjs/lib/elk-api.js';
import { GAP_ACROSS, GAP_DOWN, type LayeredGraph, type Positions } from './layout-types.ts';

/** Above this many boxes the quick variants are taken: 4 s for 5,000 cards instead of a minute. */
const MANY = 400;

const common = {
  'elk.algorithm': 'layered',
  'elk.direction': 'RIGHT',
  'elk.aspectRatio': '1.6',
  'elk.edgeRouting': 'POLYLINE',
  'elk.spacing.nodeNode': String(GAP_DOWN),
  'elk.spacing.componentComponent': String(GAP_DOWN),
  'elk.layered.spacing.nodeNodeBetweenLayers': String(GAP_ACROSS),
  'elk.layered.spacing.edgeNodeBetweenLayers': '20',
  'elk.padding': '[top=0,left=0,bottom=0,right=0]',
};
const careful = {
  'elk.layered.considerModelOrder.strategy': 'NODES_AND_EDGES',
  'elk.layered.nodePlacement.strategy': 'NETWORK_SIMPLEX',
};
/** Where links go round in a circle, another one is turned. */
const onward = { 'elk.layered.priority.direction': '10' };
const quick = {
  'elk.layered.thoroughness': '1',
  'elk.layered.crossingMinimization.greedySwitch.type': 'OFF',
  'elk.layered.nodePlacement.strategy': 'SIMPLE',
};

/** The graph as elkjs takes it. Ids are numbered, so that no id of ours can mean something to it. */
export function elkGraph(graph: LayeredGraph): ElkNode {
  const numbers = new Map(graph.boxes.map((box, at) => [box.id, `n${at}`]));
  const edges = graph.arrows.flatMap(({ from, to, isChain }, at) => {
    const source = numbers.get(from);
    const target = numbers.get(to);
    return source && target && source !== target
      ? [{ id: `e${at}`, sources: [source], targets: [target], ...(isChain && { layoutOptions: onward }) }]
      : [];
  });
  return {
    id: 'map',
    layoutOptions: { ...common, ...(graph.boxes.length > MANY ? quick : careful) },
    children: graph.boxes.map(({ w, h }, at) => ({ id: `n${at}`, width: w, height: h })),
    edges,
  };
}

/** The answer in our terms, its top-left corner at 0, 0. */
export function elkPositions(graph: LayeredGraph, answer: { readonly children?: ElkNode[] }): Positions {
  const children = answer.children ?? [];
  const left = Math.min(...children.map((child) => child.x ?? 0));
  const top = Math.min(...children.map((child) => child.y ?? 0));
  return new Map(
    children.flatMap((child) => {
      const box = graph.boxes[Number(child.id.slice(1))];
      return box ? [[box.id, [(child.x ?? 0) - left, (child.y ?? 0) - top] as const]] : [];
    }),
  );
}
