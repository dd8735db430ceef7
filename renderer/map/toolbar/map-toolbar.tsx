import { Layers, Map as MapIcon, Maximize, Minus, Plus, Spline } from 'lucide-react';
import { Toolbar } from 'react-aria-components';
import { useStore } from 'zustand';
import { useCommand } from '../../commands/use-command.ts';
import { useProject } from '../../state/project-store.ts';
import { useSelection } from '../../state/selection.ts';
import { Button, IconButton, Tip, Toggle } from '../../ui/button.tsx';
import { type Pane, useZoom } from '../canvas/react-flow-adapter.tsx';
import type { LiveMap } from '../live-map.ts';
import { minimapStore, toggleMinimap } from '../minimap/minimap-switch.ts';
import { mapParts } from '../parts.ts';
import { startDraft } from '../start-writing.ts';
import { MapMenu } from './map-menu.tsx';
import { NewCardMenu } from './new-card-menu.tsx';
import { TidyMenu } from './tidy-menu.tsx';

interface Props {
  readonly mapId: string;
  readonly map: LiveMap | undefined;
  readonly isEmpty: boolean;
}

/** Apart, so that a turn of the wheel renders this number alone. */
function ZoomFigure({ pane }: { readonly pane: Pane | undefined }) {
  return `${Math.round(useZoom(pane) * 100)}%`;
}

function Zoom({ pane }: { readonly pane: Pane | undefined }) {
  const [out, into, full, fit] = [
    useCommand('map.zoomOut'),
    useCommand('map.zoomIn'),
    useCommand('map.zoomFull'),
    useCommand('map.fit'),
  ];
  const keys = (of: typeof out) => (of.keys === undefined ? {} : { keys: of.keys });
  return (
    <>
      <IconButton label={out.label} icon={Minus} onPress={out.run} {...keys(out)} />
      <Tip text={full.label} {...keys(full)}>
        <Button variant="tool" className="map-zoom" onPress={full.run}>
          <span className="hidden-text">{`${full.label}. Now `}</span>
          <ZoomFigure pane={pane} />
        </Button>
      </Tip>
      <IconButton label={into.label} icon={Plus} onPress={into.run} {...keys(into)} />
      <Tip text={fit.label} {...keys(fit)}>
        <Button variant="tool" icon={Maximize} onPress={fit.run}>
          <span className="map-word-wide">Fit</span>
        </Button>
      </Tip>
    </>
  );
}

/** Tools of the map, above it. */
export function MapToolbar({ mapId, map, isEmpty }: Props) {
  const isReadOnly = useProject((project) => project.readOnly);
  useSelection();
  const isSmallShown = useStore(minimapStore, (state) => state.isShown);
  const [connect, theme] = [useCommand('map.connect'), useCommand('map.byTheme')];
  return (
    <Toolbar className="map-toolbar" aria-label="Map tools">
      {!isReadOnly && <NewCardMenu onPick={startDraft} />}
      {!isReadOnly && (
        <Button variant="tool" icon={Spline} onPress={connect.run}>
          Connect to…
        </Button>
      )}
      {!isReadOnly && <span className="map-toolbar-gap" />}
      <MapMenu mapId={mapId} />
      {!isReadOnly && !isEmpty && (
        <>
          <Button variant="tool" icon={Layers} className="map-tool-wide" onPress={theme.run}>
            By theme
          </Button>
          <TidyMenu />
        </>
      )}
      {mapParts.map(({ order, Tool }) => Tool && <Tool key={order} mapId={mapId} map={map} />)}
      <span className="map-toolbar-push" />
      <Tip text="Small map">
        <Toggle
          icon={MapIcon}
          aria-label="Small map"
          isSelected={isSmallShown}
          onChange={toggleMinimap}
          className="btn-icon"
        >
          {null}
        </Toggle>
      </Tip>
      <Zoom pane={map?.pane} />
    </Toolbar>
  );
}
