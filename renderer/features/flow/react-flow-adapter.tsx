/**
 * The one file that knows React Flow. It gives the pane that pans and zooms, and mounts the few cards it is given;
 * the truth about cards and links lies outside (model/), so that another version of React Flow changes only this.
 */
import { type Node, type NodeProps, ReactFlow, ReactFlowProvider, useStoreApi } from '@xyflow/react';
import { memo, type ReactNode, useEffect, useSyncExternalStore } from 'react';
import { useStore } from 'zustand';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { CardFace } from '../map-model/content/card-face.ts';
import type { Rect } from '../map-model/geometry/rect.ts';
import type { Viewport, ViewportPosition } from '../map-model/geometry/viewport.ts';
import { clampToZoomLimits, zoomLimitsStore } from './zoom-limits.ts';
import '@xyflow/react/dist/base.css';

/** One mounted card, as the drawing of a card gets it: without its place, so that a move draws no card anew. */
export interface CardToRender {
  readonly face: CardFace;
  readonly height: number;
  readonly isMat: boolean;
  readonly isSelected: boolean;
  readonly isDragged: boolean;
}

/** A card to render and where it lies. */
export interface MountedCard extends Omit<CardToRender, 'height'> {
  readonly rect: Rect;
}

type FlowNode = Node<{ readonly card: CardToRender }>;

/** The pane as the rest of the map uses it. */
export interface Pane {
  viewport(): Viewport;
  setViewport(viewport: ViewportPosition): void;
  panBy(dx: number, dy: number): void;
  /**
   * While the viewport moves its cards are one layer that is moved; at rest they are drawn sharp for their zoom.
   * Only for as many cards as are ever mounted: with thousands it is slower.
   */
  setMoving(isMoving: boolean): void;
  /** Called after every change of the view or of the pane's size. */
  subscribe(listener: () => void): () => void;
}

const EMPTY_VIEWPORT: Viewport = { x: 0, y: 0, zoom: 1, width: 0, height: 0 };
const NO_EDGES: [] = [];
const NO_HANDLES: [] = [];

/** Cards to mount. A vanilla store, so that a move paints in the frame of its input. */
export interface MountedCards {
  /** Replaces what is mounted; a card whose object is the same as before does not render again. */
  show(cards: readonly MountedCard[]): void;
  readonly store: StoreApi<{ readonly nodes: FlowNode[] }>;
}

export function createMountedCards(): MountedCards {
  const store = createStore<{ readonly nodes: FlowNode[] }>(() => ({ nodes: [] }));
  let nodeByCard = new WeakMap<MountedCard, FlowNode>();
  const dataByFace = new WeakMap<CardFace, FlowNode['data']>();
  const dataOf = ({ face, rect, isMat, isSelected, isDragged }: MountedCard): FlowNode['data'] => {
    const known = dataByFace.get(face);
    const isSame =
      known?.card.height === rect.h &&
      known.card.isMat === isMat &&
      known.card.isSelected === isSelected &&
      known.card.isDragged === isDragged;
    if (isSame) return known;
    const data = { card: { face, height: rect.h, isMat, isSelected, isDragged: isDragged } };
    dataByFace.set(face, data);
    return data;
  };
  // React Flow gets node objects of its own: it writes into them, and ours are shared.
  const nodeOf = (card: MountedCard): FlowNode => {
    const known = nodeByCard.get(card);
    if (known) return known;
    const { x, y, w, h } = card.rect;
    const node: FlowNode = {
      id: card.face.id,
      type: 'card',
      position: { x, y },
      data: dataOf(card),
      width: w,
      height: h,
      measured: { width: w, height: h },
      handles: NO_HANDLES,
      selected: card.isSelected,
      className: card.isMat ? 'nopan is-mat' : 'nopan',
      zIndex: card.isMat ? 0 : card.isDragged ? 3 : card.isSelected ? 2 : 1,
      style: { pointerEvents: card.isMat ? 'none' : 'all' },
      domAttributes: { 'aria-roledescription': undefined },
    };
    nodeByCard.set(card, node);
    return node;
  };
  return {
    store,
    show(cards) {
      if (cards.length === 0) nodeByCard = new WeakMap();
      store.setState({ nodes: cards.map(nodeOf) });
    },
  };
}

interface Props {
  readonly mounted: MountedCards;
  /** Draws one card; must not change between renders. */
  readonly Card: (props: { readonly card: CardToRender }) => ReactNode;
  readonly onReady: (pane: Pane) => void;
  readonly initialViewport: ViewportPosition;
  readonly children: ReactNode;
}

const ariaLabels = {
  'node.a11yDescription.default': 'Space selects, Enter writes the title, arrow keys move a selected card.',
  'node.a11yDescription.keyboardDisabled':
    'Space selects, Enter writes the title, arrow keys move a selected card.',
  'edge.a11yDescription.default': 'Enter selects the link, Delete takes it away.',
  'controls.ariaLabel': 'Zoom',
  'minimap.ariaLabel': 'Small map',
} as const;

const nodeTypesByCard = new Map<Props['Card'], { card: (props: NodeProps<FlowNode>) => ReactNode }>();

/** One object per card component for the life of the page: React Flow mounts everything anew when it changes. */
function nodeTypesFor(Card: Props['Card']): { card: (props: NodeProps<FlowNode>) => ReactNode } {
  const known = nodeTypesByCard.get(Card);
  if (known) return known;
  const types = {
    // React Flow says where a node lies in its props; nothing in a card goes by that.
    card: memo(
      ({ data }: NodeProps<FlowNode>) => <Card card={data.card} />,
      (before, now) => before.data === now.data,
    ) as unknown as Props['Card'],
  };
  nodeTypesByCard.set(Card, types as unknown as { card: (props: NodeProps<FlowNode>) => ReactNode });
  return types as unknown as { card: (props: NodeProps<FlowNode>) => ReactNode };
}

function PaneBridge({ onReady }: Pick<Props, 'onReady'>) {
  const store = useStoreApi();
  useEffect(() => {
    // The canvas around it is the application; a second one inside would only be read twice.
    store.getState().domNode?.setAttribute('role', 'presentation');
    const viewport = (): Viewport => {
      const { transform, width, height } = store.getState();
      return { x: transform[0], y: transform[1], zoom: transform[2], width, height };
    };
    onReady({
      viewport,
      setViewport(wanted) {
        const { x, y, zoom } = clampToZoomLimits({ ...viewport(), ...wanted }, zoomLimitsStore.getState());
        void store.getState().panZoom?.setViewport({ x, y, zoom });
      },
      panBy(dx, dy) {
        void store.getState().panBy({ x: dx, y: dy });
      },
      setMoving(isMoving) {
        const viewportElement = store.getState().domNode?.querySelector<HTMLElement>('.react-flow__viewport');
        if (viewportElement) viewportElement.style.willChange = isMoving ? 'transform' : '';
      },
      subscribe(listener) {
        return store.subscribe((now, before) => {
          if (
            now.transform !== before.transform ||
            now.width !== before.width ||
            now.height !== before.height
          )
            listener();
        });
      },
    });
  }, [store, onReady]);
  return null;
}

/** The pane with its mounted cards; `children` lie in it and do not pan or zoom. */
export function MapPane({ mounted, Card, onReady, initialViewport, children }: Props) {
  const nodes = useStore(mounted.store, (state) => state.nodes);
  const { min, max } = useStore(zoomLimitsStore);
  return (
    <ReactFlowProvider>
      <ReactFlow
        nodes={nodes}
        edges={NO_EDGES}
        nodeTypes={nodeTypesFor(Card)}
        defaultViewport={initialViewport}
        minZoom={min}
        maxZoom={max}
        nodesDraggable={false}
        nodesConnectable={false}
        nodesFocusable={false}
        edgesFocusable={false}
        elementsSelectable={false}
        elevateNodesOnSelect={false}
        zoomOnDoubleClick={false}
        deleteKeyCode={null}
        selectionKeyCode={null}
        multiSelectionKeyCode={null}
        panActivationKeyCode={null}
        zoomActivationKeyCode={null}
        disableKeyboardA11y
        panOnDrag={[0, 1, 2]}
        ariaLabelConfig={ariaLabels}
        proOptions={{ hideAttribution: true }}
      >
        <PaneBridge onReady={onReady} />
        {children}
      </ReactFlow>
    </ReactFlowProvider>
  );
}

const noPane = { subscribe: () => () => undefined, viewport: () => EMPTY_VIEWPORT };

/** Renders again when the zoom changes; for the few things that keep their size on the screen. */
export function useZoom(pane: Pane | undefined): number {
  const source = pane ?? noPane;
  return useSyncExternalStore(source.subscribe, () => source.viewport().zoom);
}
