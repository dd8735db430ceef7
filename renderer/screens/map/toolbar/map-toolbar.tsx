import { ClipboardPaste, Layers, Map as MapIcon, Maximize, Minus, Plus, Spline } from 'lucide-react';
import { Toolbar } from 'react-aria-components';
import { useStore } from 'zustand';
import { useCommand } from '../../../core/commands/use-command.ts';
import { useProject } from '../../../core/state/project-store.ts';
import { useSelection } from '../../../core/state/selection.ts';
import { Button, IconButton, ToggleButton, WithTooltip } from '../../../core/ui/button.tsx';
import { type Pane, useZoom } from '../../../features/flow/react-flow-adapter.tsx';
import { startDraft } from '../actions/start-editing.ts';
import { mapExtensions } from '../extensions/map-extensions.ts';
import { minimapStore, toggleMinimap } from '../minimap/minimap-store.ts';
import type { ActiveMap } from '../state/active-map.ts';
import { MapMenu } from './map-menu.tsx';
import { NewCardMenu } from './new-card-menu.tsx';
import { TidyMenu } from './tidy-menu.tsx';

interface Props {
  readonly mapId: string;
  readonly map: ActiveMap | undefined;
  readonly isEmpty: boolean;
}

/** Apart, so that a turn of the wheel renders this number alone. */
function ZoomPercent({ pane }: { readonly pane: Pane | undefined }) {
  return `${Math.round(useZoom(pane) * 100)}%`;
}

function ZoomTools({ pane }: { readonly pane: Pane | undefined }) {
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
      <WithTooltip text={full.label} {...keys(full)}>
        <Button variant="tool" className="map-zoom" onPress={full.run}>
          <span className="hidden-text">{`${full.label}. Now `}</span>
          <ZoomPercent pane={pane} />
        </Button>
      </WithTooltip>
      <IconButton label={into.label} icon={Plus} onPress={into.run} {...keys(into)} />
      <WithTooltip text={fit.label} {...keys(fit)}>
        <Button variant="tool" icon={Maximize} onPress={fit.run}>
          <span className="map-wide-text">Fit</span>
        </Button>
      </WithTooltip>
    </>
  );
}

/** Tools of the map, above it. */
export function MapToolbar({ mapId, map, isEmpty }: Props) {
  const isReadOnly = useProject((project) => project.readOnly);
  useSelection();
  const isMinimapShown = useStore(minimapStore, (state) => state.isShown);
  const [connect, theme, notes] = [
    useCommand('map.connect'),
    useCommand('map.byTheme'),
    useCommand('notes.bringIn'),
  ];
  return (
    <Toolbar className="map-toolbar" aria-label="Map tools">
      {!isReadOnly && <NewCardMenu onPick={startDraft} />}
      {!isReadOnly && (
        <WithTooltip text={notes.label}>
          <Button variant="tool" icon={ClipboardPaste} onPress={notes.run}>
            <span className="map-notes-text">Bring in notes…</span>
          </Button>
        </WithTooltip>
      )}
      {!isReadOnly && (
        <WithTooltip text={connect.label} {...(connect.keys !== undefined && { keys: connect.keys })}>
          <Button variant="tool" icon={Spline} onPress={connect.run}>
            <span className="map-connect-text">Connect to…</span>
          </Button>
        </WithTooltip>
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
      {mapExtensions.map(
        ({ order, ToolbarItem }) => ToolbarItem && <ToolbarItem key={order} mapId={mapId} map={map} />,
      )}
      <span className="map-toolbar-spacer" />
      <WithTooltip text="Small map">
        <ToggleButton
          icon={MapIcon}
          aria-label="Small map"
          isSelected={isMinimapShown}
          onChange={toggleMinimap}
          className="btn-icon"
        >
          {null}
        </ToggleButton>
      </WithTooltip>
      <ZoomTools pane={map?.pane} />
    </Toolbar>
  );
}
