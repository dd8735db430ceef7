import { useEffect, useState } from 'react';
import type { ProjectDocument } from '../../../shared/document/model/document.ts';
import { kindOfId, recordsOf, storedPlacementsByMap } from '../../../shared/document/model/selectors.ts';
import type { NextStep } from '../../../shared/records/kind.ts';
import { cardKinds } from '../../../shared/records/kind-registry.ts';
import { defaultMapId } from '../../../shared/records/maps/first-map.ts';
import { useProject } from '../../core/state/project-store.ts';
import { useRoute } from '../../core/state/route.ts';
import { select, selectedIds } from '../../core/state/selection.ts';
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
import { focusCard } from './state/card-focus.ts';
import { ThemeList } from './theme-list/theme-list.tsx';
import { MapToolbar } from './toolbar/map-toolbar.tsx';
import { noFilter } from './view-options/filter.ts';
import { setViewOptions } from './view-options/view-options-store.ts';
import './controls/side-panel.css';
import './map-screen.css';

/** The map of the address, else the first; a project without any gets its first one with its first card. */
const mapIdToShow = (document: ProjectDocument, requested: string | null): string =>
  recordsOf(document, 'map').find((map) => map.id === requested)?.id ?? defaultMapId(document);

const hasCards = (document: ProjectDocument): boolean =>
  cardKinds().some(({ name }) => recordsOf(document, name).length > 0);

/** Whether a map has no card at all, also none at a position that cannot be read. */
const isMapEmpty = (document: ProjectDocument, mapId: string): boolean =>
  !storedPlacementsByMap(document)
    .get(mapId)
    ?.some(({ card }) => typeof card === 'string' && kindOfId(document, card) !== undefined);

/** A card named in the address is selected and shown once. */
function useRequestedCard(map: ActiveMap | undefined, requestedId: string | null): void {
  useEffect(() => {
    if (!map || requestedId === null || map.model.slots.slotOf(requestedId) === undefined) return;
    // One of several that are selected already stays among them: the Outline shares what is selected.
    if (!selectedIds().has(requestedId)) select([requestedId]);
    focusCard(map, requestedId);
  }, [map, requestedId]);
}

/** The cards of a meeting named in the address are shown, once, and the others are pale. */
function useRequestedMeeting(map: ActiveMap | undefined, meetingId: string | null): void {
  useEffect(() => {
    if (map && meetingId !== null)
      setViewOptions({ filter: { ...noFilter, sessions: [meetingId] }, focus: undefined });
  }, [map, meetingId]);
}

/** Map: toolbar, canvas and, beside it, the inspector of what is selected, else the list of themes. */
export function MapScreen() {
  const document = useProject((project) => project.document);
  const key = useProject((project) => project.key);
  const { params } = useRoute();
  const [map, setMap] = useState<ActiveMap>();
  const mapId = mapIdToShow(document, params.get('map'));
  useRequestedCard(map, params.get('card'));
  useRequestedMeeting(map, params.get('meeting'));
  const isProjectEmpty = !hasCards(document);
  const isEmpty = isMapEmpty(document, mapId);
  // What stands over the map and beside it comes once the map is there.
  const shownMap = useIsPainted() ? map : undefined;
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
            <MapCanvas key={`${key} ${mapId}`} projectKey={key} mapId={mapId} onActiveMap={setMap} />
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
