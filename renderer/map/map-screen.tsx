import { useEffect, useState } from 'react';
import type { ProjectDocument, Value } from '../../shared/document/document.ts';
import { kindOfId, linksAll, recordsOf, storedPlaces } from '../../shared/document/view.ts';
import { FIRST_MAP, mapToShow } from '../../shared/records/first-map.ts';
import { cardKinds } from '../../shared/records/registry.ts';
import { soundPlace } from '../../shared/records/sound-place.ts';
import { Inspector } from '../inspector/inspector.tsx';
import type { NextStep } from '../inspector/next-steps.ts';
import { useProject } from '../state/project-store.ts';
import { useRoute } from '../state/route.ts';
import { select, selected } from '../state/selection.ts';
import { cardsInWords, counted } from '../ui/words.ts';
import { deleteSelected, removeFromMap } from './actions/cards.ts';
import { mapName } from './actions/maps.ts';
import { MapCanvas } from './canvas/map-canvas.tsx';
import { NoticeLine } from './canvas/notice-line.tsx';
import { RelationMenu } from './canvas/relation-menu.tsx';
import { startLinked } from './create/draft-steps.ts';
import { EmptyProject } from './empty/empty-project.tsx';
import { NothingHere } from './empty/nothing-here.tsx';
import { focusCard } from './keyboard/focus.ts';
import type { LiveMap } from './live-map.ts';
import { Minimap } from './minimap/minimap.tsx';
import { mapParts } from './parts.ts';
import { MapToolbar } from './toolbar/map-toolbar.tsx';
import './map-screen.css';

/** The map of the address, else the first; a project without any gets its first one with its first card. */
const mapIdOf = (document: ProjectDocument, asked: string | null): string =>
  recordsOf(document, 'map').find((map) => map.id === asked)?.id ?? mapToShow(document);

/** Cards and themes that lie on a map, read from the records as they are stored: it is asked with every edit. */
function lyingOn(document: ProjectDocument, mapId: string): ReadonlySet<unknown> {
  const here = new Set<unknown>();
  for (const { card, pos } of storedPlaces(document).get(mapId) ?? [])
    if (soundPlace(pos as Value | undefined)) here.add(card);
  for (const id of here) if (typeof id !== 'string' || kindOfId(document, id) === undefined) here.delete(id);
  return here;
}

function labelOf(document: ProjectDocument, mapId: string): string {
  const map = recordsOf(document, 'map').find((one) => one.id === mapId);
  const here = lyingOn(document, mapId);
  const themes = recordsOf(document, 'theme').filter((theme) => here.has(theme.id)).length;
  const links = linksAll(document).filter(({ fields }) => here.has(fields.from) && here.has(fields.to));
  const name = map ? mapName(map) : FIRST_MAP;
  return `Map: ${name}, ${cardsInWords(here.size - themes)}, ${counted(links.length, 'link')}`;
}

const hasCards = (document: ProjectDocument): boolean =>
  cardKinds().some(({ name }) => Object.keys(document.records[name] ?? {}).length > 0);

/** Whether no card is on a map, were it at a place that no paper has. */
const isBare = (document: ProjectDocument, mapId: string): boolean =>
  !storedPlaces(document)
    .get(mapId)
    ?.some(({ card }) => typeof card === 'string' && kindOfId(document, card) !== undefined);

/** A card named in the address is selected and shown once. */
function useAskedCard(map: LiveMap | undefined, asked: string | null): void {
  useEffect(() => {
    if (!map || asked === null || map.model.slots.slotOf(asked) === undefined) return;
    // One of several that are selected already stays among them: the Outline shares what is selected.
    if (!selected().has(asked)) select([asked]);
    focusCard(map, asked);
  }, [map, asked]);
}

/** Map: toolbar, canvas and, beside it, the inspector of what is selected. */
export function MapScreen() {
  const document = useProject((project) => project.document);
  const key = useProject((project) => project.key);
  const { params } = useRoute();
  const [map, setMap] = useState<LiveMap>();
  const mapId = mapIdOf(document, params.get('map'));
  useAskedCard(map, params.get('card'));
  const isBlank = !hasCards(document);
  const isEmpty = isBare(document, mapId);
  const onNextStep = (from: string, step: NextStep): void => {
    if (map) startLinked(map, from, step);
  };
  return (
    <div className="map-screen">
      <div className="map-work">
        <MapToolbar mapId={mapId} map={map} isEmpty={isEmpty} />
        <div className="map-place">
          {isBlank ? (
            <EmptyProject mapId={mapId} />
          ) : (
            <MapCanvas
              key={`${key} ${mapId}`}
              projectKey={key}
              mapId={mapId}
              label={labelOf(document, mapId)}
              onLive={setMap}
            />
          )}
          {!isBlank && isEmpty && <NothingHere mapId={mapId} />}
          {map && <Minimap map={map} />}
          {map && mapParts.map(({ order, Over }) => Over && <Over key={order} mapId={mapId} map={map} />)}
          <NoticeLine />
        </div>
      </div>
      <Inspector
        mapId={mapId}
        onNextStep={onNextStep}
        onDelete={deleteSelected}
        onRemove={() => removeFromMap(mapId)}
      />
      <RelationMenu />
    </div>
  );
}
