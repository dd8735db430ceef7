import { ClipboardPaste, Layers, Minus, PanelRight, Plus, Spline } from 'lucide-react';
import { Toolbar } from 'react-aria-components';
import { useStore } from 'zustand';
import { useCommand } from '../../../core/commands/use-command.ts';
import { useProject } from '../../../core/state/project-store.ts';
import { useSelection } from '../../../core/state/selection.ts';
import { Button, IconButton, ToggleButton, WithTooltip } from '../../../core/ui/button.tsx';
import { type Pane, useZoom } from '../../../features/flow/react-flow-adapter.tsx';
import { startDraft } from '../actions/start-editing.ts';
import { mapExtensions } from '../extensions/map-extensions.ts';
import { FitButton } from '../fit/fit-button.tsx';
import type { ActiveMap } from '../state/active-map.ts';
import { themeListStore } from '../theme-list/theme-list-store.ts';
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
  const [out, into, full] = [useCommand('map.zoomOut'), useCommand('map.zoomIn'), useCommand('map.zoomFull')];
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
      <FitButton />
    </>
  );
}

/** Opens and closes the list of meetings and themes; while a card is selected the panel is there instead. */
function ListTool() {
  const isOpen = useStore(themeListStore, (state) => state.isOpen);
  const isInspecting = useSelection().size > 0;
  const list = useCommand('map.list');
  return (
    <WithTooltip text="List of meetings and themes" {...(list.keys !== undefined && { keys: list.keys })}>
      <ToggleButton
        icon={PanelRight}
        aria-label="List of meetings and themes"
        isSelected={isOpen && !isInspecting}
        onChange={list.run}
        className="btn-icon"
      >
        {null}
      </ToggleButton>
    </WithTooltip>
  );
}

/** Tools of the map, above it. */
export function MapToolbar({ mapId, map, isEmpty }: Props) {
  const isReadOnly = useProject((project) => project.readOnly);
  useSelection();
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
        ({ name, ToolbarItem }) => ToolbarItem && <ToolbarItem key={name} mapId={mapId} map={map} />,
      )}
      <span className="map-toolbar-spacer" />
      <ListTool />
      <ZoomTools pane={map?.pane} />
    </Toolbar>
  );
}
