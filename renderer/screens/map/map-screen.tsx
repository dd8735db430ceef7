import { useState } from 'react';
import type { ProjectDocument } from '../../../shared/document/model/document.ts';
import { kindOfId, storedPlacementsByMap } from '../../../shared/document/model/selectors.ts';
import type { NextStep } from '../../../shared/records/kind.ts';
import { useIsOpening, useProject } from '../../core/state/project-store.ts';
import { useRoute } from '../../core/state/route.ts';
import { MessageRow } from '../../core/ui/message-row.tsx';
import { useIsPainted } from '../../core/ui/use-is-painted.ts';
import { UnfinishedNotes } from '../../features/unfinished-notes/unfinished-notes.tsx';
import { deleteSelected, removeSelectedFromMap } from './actions/card-actions.ts';
import { MapCanvas } from './canvas/map-canvas.tsx';
import { startLinkedDraft } from './create/draft-actions.ts';
import { RelationMenu } from './create/relation-menu.tsx';
import { EmptyMap } from './empty/empty-map.tsx';
import { EmptyProject } from './empty/empty-project.tsx';
import { mapExtensions } from './extensions/map-extensions.ts';
import { Inspector } from './inspector/inspector.tsx';
import type { ActiveMap } from './state/active-map.ts';
import { hasCards, mapIdToShow } from './state/shown-map.ts';
import { ThemeList } from './theme-list/theme-list.tsx';
import { MapToolbar } from './toolbar/map-toolbar.tsx';
import './controls/side-panel.css';
import './map-screen.css';

/** Whether a map has no card at all, also none at a position that cannot be read. */
const isMapEmpty = (document: ProjectDocument, mapId: string): boolean =>
  !storedPlacementsByMap(document)
    .get(mapId)
    ?.some(({ card }) => typeof card === 'string' && kindOfId(document, card) !== undefined);

/**
 * Tells one canvas from the next: each map has its own, and that of a project on its way becomes that of the map that it is
 * opened at.
 */
function useCanvasNumber(mapId: string | undefined): number {
  const [canvas, setCanvas] = useState({ mapId, number: 0 });
  if (canvas.mapId === mapId) return canvas.number;
  const number = canvas.mapId === undefined ? canvas.number : canvas.number + 1;
  setCanvas({ mapId, number });
  return number;
}

/** Map: toolbar, canvas and, beside it, the inspector of what is selected, else the list of themes. */
export function MapScreen() {
  const document = useProject((project) => project.document);
  const key = useProject((project) => project.key);
  const { params } = useRoute();
  const [map, setMap] = useState<ActiveMap>();
  const isOpening = useIsOpening();
  const mapId = mapIdToShow(document, params.get('map'));
  const canvasNumber = useCanvasNumber(isOpening ? undefined : mapId);
  // Of a project on its way it is not known; most have cards.
  const isProjectEmpty = !isOpening && !hasCards(document);
  const isEmpty = !isOpening && isMapEmpty(document, mapId);
  // What stands over the map and beside it comes once the map is there.
  const shownMap = useIsPainted(!isOpening) ? map : undefined;
  const onNextStep = (from: string, step: NextStep): void => {
    if (map) startLinkedDraft(map, from, step);
  };
  return (
    <div className="map-screen">
      <div className="map-main">
        <MapToolbar mapId={mapId} map={map} isEmpty={isEmpty} />
        <div className="map-area">
          {isProjectEmpty ? (
            <EmptyProject mapId={mapId} />
          ) : (
            <MapCanvas key={`${key} ${canvasNumber}`} projectKey={key} mapId={mapId} onActiveMap={setMap} />
          )}
          {!isProjectEmpty && isEmpty && <EmptyMap mapId={mapId} />}
          {shownMap &&
            mapExtensions.map(
              ({ name, Overlay }) => Overlay && <Overlay key={name} mapId={mapId} map={shownMap} />,
            )}
        </div>
        <MessageRow>
          <UnfinishedNotes />
        </MessageRow>
      </div>
      <Inspector
        mapId={mapId}
        onNextStep={onNextStep}
        onDelete={deleteSelected}
        onRemove={() => removeSelectedFromMap(mapId)}
        whenNothing={shownMap && <ThemeList map={shownMap} />}
      />
      <RelationMenu />
    </div>
  );
}
