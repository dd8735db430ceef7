import { Bookmark, Funnel, Search } from 'lucide-react';
import { useCommand } from '../../commands/use-command.ts';
import { projectStore } from '../../state/project-store.ts';
import { IconButton, Toggle } from '../../ui/button.tsx';
import { type LiveMap, liveMap } from '../live-map.ts';
import type { MapPart } from '../map-part.ts';
import { togglePanel } from './commands.ts';
import { asksFor } from './filter.ts';
import { Legend } from './legend.tsx';
import { goToView } from './named-views.ts';
import { Panel } from './panel.tsx';
import { SearchBar } from './search-bar.tsx';
import { followSeeing, useSeeing } from './seeing-store.ts';
import { ShownLine } from './shown-line.tsx';
import { viewName, viewsOf } from './view-record.ts';
import { askToSaveView } from './views-section.tsx';
import './seeing.css';

function Tool({ map }: { readonly map: LiveMap | undefined }) {
  const search = useCommand('map.search');
  const isOpen = useSeeing((state) => state.isPanelOpen);
  const asked = useSeeing(({ seeing }) => asksFor(seeing.filter) + (seeing.focus ? 1 : 0));
  if (!map) return null;
  return (
    <>
      <IconButton
        label={search.label}
        icon={Search}
        onPress={search.run}
        {...(search.keys !== undefined && { keys: search.keys })}
      />
      <Toggle
        icon={Funnel}
        isSelected={isOpen}
        onChange={togglePanel}
        className="seeing-opener"
        aria-label={asked === 0 ? 'Filter' : `Filter, ${asked} in use`}
      >
        Filter
        {asked > 0 && <span className="map-count">{asked}</span>}
      </Toggle>
    </>
  );
}

function Over({ map }: { readonly map: LiveMap }) {
  return (
    <>
      <div className="seeing-left">
        <ShownLine map={map} />
        <Panel map={map} />
      </div>
      <SearchBar map={map} />
      <Legend />
    </>
  );
}

/** See what matters: search, filters, focus, colours, named views. */
export const part: MapPart = {
  order: 30,
  Tool,
  Over,
  menu: (mapId, isReadOnly) => {
    const project = projectStore.getState();
    const map = liveMap();
    if (!project || map?.mapId !== mapId) return [];
    const views = viewsOf(project.document, mapId);
    const save = { id: 'view-save', label: 'Save this view…', icon: Bookmark, run: () => askToSaveView(map) };
    return [
      ...(views.length > 0 || !isReadOnly ? (['rule'] as const) : []),
      ...views.map((view) => ({
        id: `view ${view.id}`,
        label: viewName(view),
        help: 'A view of this map',
        run: () => goToView(map, view),
      })),
      ...(isReadOnly ? [] : [save]),
    ];
  },
  follow: followSeeing,
};
