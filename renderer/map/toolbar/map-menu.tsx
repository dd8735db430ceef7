import { Check, ChevronDown, FilePlus2, MapPinPlus, Pencil, Trash2 } from 'lucide-react';
import { useMemo } from 'react';
import { recordsOf } from '../../../shared/document/view.ts';
import { FIRST_MAP } from '../../../shared/records/first-map.ts';
import { READ_ONLY, useProject } from '../../state/project-store.ts';
import { Button } from '../../ui/button.tsx';
import { Menu } from '../../ui/menu.tsx';
import { cardsNotOn, deleteMap, mapName, newMap, renameMap, showMap } from '../actions/maps.ts';
import { mapParts } from '../parts.ts';
import { askName } from './name-dialog.tsx';
import { openPutCards } from './put-cards-dialog.tsx';

/** Which map is shown, and what can be done with maps. */
export function MapMenu({ mapId }: { readonly mapId: string }) {
  const document = useProject((project) => project.document);
  const isReadOnly = useProject((project) => project.readOnly);
  const maps = recordsOf(document, 'map');
  const map = maps.find((one) => one.id === mapId);
  const loose = useMemo(
    () => cardsNotOn(document, mapId).filter((card) => card.isNowhere).length,
    [document, mapId],
  );
  const whyNot = isReadOnly ? READ_ONLY : undefined;
  const name = map ? mapName(map) : FIRST_MAP;
  return (
    <Menu
      label="Maps"
      placement="bottom start"
      trigger={
        <Button variant="tool" className="map-picker" aria-label={`Map: ${name}`}>
          <span className="map-picker-name">{name}</span>
          {loose > 0 && <span className="map-count">{loose}</span>}
          <ChevronDown className="icon icon-s" aria-hidden="true" />
        </Button>
      }
      entries={[
        ...maps.map((one) => ({
          id: one.id,
          label: mapName(one),
          icon: one.id === mapId ? Check : undefined,
          help: one.id === mapId ? 'Shown now' : undefined,
          run: () => showMap(one.id),
        })),
        ...(maps.length > 0 ? (['rule'] as const) : []),
        {
          id: 'put',
          label: 'Put on this map…',
          help:
            loose === 0 ? undefined : loose === 1 ? '1 card is on no map' : `${loose} cards are on no map`,
          icon: MapPinPlus,
          whyNot,
          run: () => openPutCards(mapId),
        },
        {
          id: 'new',
          label: 'New map…',
          icon: FilePlus2,
          whyNot,
          run: () => askName('New map', '', 'Make the map', newMap),
        },
        {
          id: 'rename',
          label: 'Rename this map…',
          icon: Pencil,
          whyNot: whyNot ?? (map ? undefined : 'It gets its name with its first card.'),
          run: () => askName('Rename this map', name, 'Rename', (next) => map && renameMap(map.id, next)),
        },
        {
          id: 'delete',
          label: 'Delete this map',
          icon: Trash2,
          isDanger: true,
          help: 'Its cards stay in the project.',
          whyNot: whyNot ?? (map ? undefined : 'There is nothing to delete yet.'),
          run: () => map && deleteMap(map),
        },
        ...mapParts.flatMap((part) => part.menu?.(mapId, isReadOnly) ?? []),
      ]}
    />
  );
}
