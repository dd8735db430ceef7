import { useMemo, useRef, useState } from 'react';
import { cardKinds } from '../../../../shared/records/kind-registry.ts';
import { KindMark } from '../../../core/ui/kind-mark.tsx';
import { createMountedCards, MapPane, type Pane } from '../../../features/flow/react-flow-adapter.tsx';
import { CardNode } from '../card/card-node.tsx';
import type { ActiveMap } from '../state/active-map.ts';
import { type CanvasElements, StartedMap } from './started-map.tsx';
import { useMapLabel } from './use-map-label.ts';

interface Props {
  readonly projectKey: string;
  readonly mapId: string;
  readonly onActiveMap: (map: ActiveMap | undefined) => void;
}

const INITIAL_VIEWPORT = { x: 40, y: 40, zoom: 1 };

function useCanvasElements(): CanvasElements {
  const frame = useRef<HTMLDivElement>(null);
  const exact = useRef<HTMLCanvasElement>(null);
  const overscanned = useRef<HTMLCanvasElement>(null);
  const nextOverscanned = useRef<HTMLCanvasElement>(null);
  const markSource = useRef<HTMLDivElement>(null);
  return useMemo(() => ({ frame, exact, overscanned, nextOverscanned, markSource }), []);
}

/** One map: the pane with its cards, the canvas under them, keys and pointer. Mounted anew for another map. */
export function MapCanvas({ projectKey, mapId, onActiveMap }: Props) {
  const label = useMapLabel(mapId);
  const elements = useCanvasElements();
  const mounted = useMemo(createMountedCards, []);
  const [pane, setPane] = useState<Pane>();
  return (
    <div
      ref={elements.frame}
      className="map-canvas"
      role="application"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: one stop of Tab, which gives the keyboard to the cards
      tabIndex={0}
      aria-label={label}
      aria-describedby="map-keys"
    >
      <MapPane mounted={mounted} Card={CardNode} onReady={setPane} initialViewport={INITIAL_VIEWPORT}>
        <canvas ref={elements.exact} className="map-backing-canvas" />
        <canvas ref={elements.overscanned} className="map-backing-canvas" hidden />
        <canvas ref={elements.nextOverscanned} className="map-backing-canvas" hidden />
      </MapPane>
      {pane && <StartedMap {...{ projectKey, pane, mounted, elements, onActiveMap }} />}
      <div ref={elements.markSource} className="map-kind-marks" aria-hidden="true">
        <KindMarks />
      </div>
      <p id="map-keys" className="hidden-text">
        Tab goes from card to card, arrow keys move a selected card or go to the next one, Space selects,
        Enter writes the title, N makes a new card, C connects, U folds up its theme, Alt and the down arrow
        goes along its links. Escape, then Tab, leaves the map. The Outline holds the same cards as a list.
      </p>
    </div>
  );
}

/** The marks of all kinds, from which the canvas takes its shapes. */
function KindMarks() {
  return cardKinds().map((kind) => (
    <span key={kind.name} data-kind-mark={kind.name}>
      <KindMark kind={kind.name} />
    </span>
  ));
}
