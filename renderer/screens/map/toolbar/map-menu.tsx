import { Check, ChevronDown, FilePlus2, MapPinPlus, Pencil, Trash2 } from 'lucide-react';
import { useMemo } from 'react';
import { recordsOf } from '../../../../shared/document/model/selectors.ts';
import { counted } from '../../../../shared/records/fields/counted.ts';
import { FIRST_MAP_NAME } from '../../../../shared/records/maps/first-map.ts';
import { READ_ONLY_REASON, useProject } from '../../../core/state/project-store.ts';
import { Button, WithTooltip } from '../../../core/ui/button.tsx';
import { Menu } from '../../../core/ui/menu.tsx';
import { cardsNotOnMap, createMap, deleteMap, mapName, renameMap, showMap } from '../actions/map-actions.ts';
import { openNameDialog } from '../controls/name-dialog.tsx';
import { mapExtensions } from '../extensions/map-extensions.ts';
import { openPlaceCardsDialog } from './place-cards-dialog.tsx';

/** Which map is shown, and what can be done with maps. */
export function MapMenu({ mapId }: { readonly mapId: string }) {
  const document = useProject((project) => project.document);
  const isReadOnly = useProject((project) => project.readOnly);
  const maps = recordsOf(document, 'map');
  const map = maps.find((one) => one.id === mapId);
  const unplacedCount = useMemo(
    () => cardsNotOnMap(document, mapId).filter((card) => card.isOnNoMap).length,
    [document, mapId],
  );
  const unplaced =
    unplacedCount === 0 ? undefined : `${counted(unplacedCount, 'card is', 'cards are')} on no map`;
  const disabledReason = isReadOnly ? READ_ONLY_REASON : undefined;
  const name = map ? mapName(map) : FIRST_MAP_NAME;
  return (
    <Menu
      label="Maps"
      placement="bottom start"
      trigger={
        <WithTooltip
          text={
            unplaced === undefined
              ? 'Maps of this project'
              : `${unplaced}. Put ${unplacedCount === 1 ? 'it' : 'them'} on one from here`
          }
        >
          <Button variant="tool" aria-label={`Map: ${name}${unplaced === undefined ? '' : `, ${unplaced}`}`}>
            <span className="map-picker-name">{name}</span>
            {unplacedCount > 0 && <span className="map-badge">{unplacedCount}</span>}
            <ChevronDown className="icon icon-s" aria-hidden="true" />
          </Button>
        </WithTooltip>
      }
      entries={[
        ...maps.map((one) => ({
          id: one.id,
          label: mapName(one),
          icon: one.id === mapId ? Check : undefined,
          help: one.id === mapId ? 'Shown now' : undefined,
          run: () => showMap(one.id),
        })),
        ...(maps.length > 0 ? (['separator'] as const) : []),
        {
          id: 'put',
          label: 'Put on this map…',
          help: unplaced,
          icon: MapPinPlus,
          disabledReason,
          run: () => openPlaceCardsDialog(mapId),
        },
        {
          id: 'new',
          label: 'New map…',
          icon: FilePlus2,
          disabledReason,
          run: () => openNameDialog('New map', '', 'Make the map', createMap),
        },
        {
          id: 'rename',
          label: 'Rename this map…',
          icon: Pencil,
          disabledReason: disabledReason ?? (map ? undefined : 'It gets its name with its first card.'),
          run: () =>
            openNameDialog('Rename this map', name, 'Rename', (next) => map && renameMap(map.id, next)),
        },
        {
          id: 'delete',
          label: 'Delete this map',
          icon: Trash2,
          isDanger: true,
          help: 'Its cards stay in the project.',
          disabledReason: disabledReason ?? (map ? undefined : 'There is nothing to delete yet.'),
          run: () => map && deleteMap(map),
        },
        ...mapExtensions.flatMap((part) => part.menuEntries?.(mapId, isReadOnly) ?? []),
      ]}
    />
  );
}
