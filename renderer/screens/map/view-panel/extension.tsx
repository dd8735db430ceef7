import { Bookmark, Funnel, Search } from 'lucide-react';
import { useCommand } from '../../../core/commands/use-command.ts';
import { projectStore, useIsOpening } from '../../../core/state/project-store.ts';
import { IconButton, ToggleButton, WithTooltip } from '../../../core/ui/button.tsx';
import type { MapExtension } from '../extensions/map-extension.ts';
import { type ActiveMap, activeMap } from '../state/active-map.ts';
import { activeFilterCount } from '../view-options/filter.ts';
import { syncViewOptions, useViewOptions } from '../view-options/view-options-store.ts';
import { toggleViewPanel } from './commands.ts';
import { Legend } from './legend.tsx';
import { showView } from './named-views.ts';
import { SearchBar } from './search-bar.tsx';
import { ShownCount } from './shown-count.tsx';
import { ViewPanel } from './view-panel.tsx';
import { viewName, viewsOf } from './view-record.ts';
import { openSaveViewDialog } from './views-section.tsx';
import './view-panel.css';

function ToolbarItem({ map }: { readonly map: ActiveMap | undefined }) {
  const search = useCommand('map.search');
  const isOpen = useViewOptions((state) => state.isPanelOpen);
  const activeCount = useViewOptions(
    ({ options }) => activeFilterCount(options.filter) + (options.focus ? 1 : 0),
  );
  const isOpening = useIsOpening();
  // Of a project on its way there is none yet, but will be: the toolbar keeps its width.
  if (!map && !isOpening) return null;
  return (
    <>
      <IconButton
        label={search.label}
        icon={Search}
        onPress={search.run}
        {...(search.keys !== undefined && { keys: search.keys })}
      />
      <WithTooltip text="Filter, colours and views">
        <ToggleButton
          icon={Funnel}
          isSelected={isOpen}
          onChange={toggleViewPanel}
          className="view-panel-toggle"
          aria-label={activeCount === 0 ? 'Filter' : `Filter, ${activeCount} in use`}
        >
          <span className="map-tool-text">Filter</span>
          {activeCount > 0 && <span className="map-badge">{activeCount}</span>}
        </ToggleButton>
      </WithTooltip>
    </>
  );
}

function Overlay({ map }: { readonly map: ActiveMap }) {
  return (
    <>
      <div className="view-panel-column">
        <ShownCount map={map} />
        <ViewPanel map={map} />
      </div>
      <SearchBar map={map} />
      <Legend />
    </>
  );
}

/** See what matters: search, filters, focus, colours, named views. */
export const extension: MapExtension = {
  order: 30,
  ToolbarItem,
  Overlay,
  menuEntries: (mapId, isReadOnly) => {
    const project = projectStore.getState();
    const map = activeMap();
    if (!project || map?.mapId !== mapId) return [];
    const views = viewsOf(project.document, mapId);
    const save = {
      id: 'view-save',
      label: 'Save this view…',
      icon: Bookmark,
      run: () => openSaveViewDialog(map),
    };
    return [
      ...(views.length > 0 || !isReadOnly ? (['separator'] as const) : []),
      ...views.map((view) => ({
        id: `view ${view.id}`,
        label: viewName(view),
        help: 'A view of this map',
        run: () => showView(map, view),
      })),
      ...(isReadOnly ? [] : [save]),
    ];
  },
  onMount: syncViewOptions,
};
