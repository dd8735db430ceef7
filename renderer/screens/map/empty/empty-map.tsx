import { MapPinPlus } from 'lucide-react';
import { useProject } from '../../../core/state/project-store.ts';
import { Button } from '../../../core/ui/button.tsx';
import { cardsNotOnMap } from '../actions/map-actions.ts';
import { useMapUi } from '../state/map-ui.ts';
import { openPlaceCardsDialog } from '../toolbar/place-cards-dialog.tsx';
import './empty.css';

/** A map without cards in a project that has some. */
export function EmptyMap({ mapId }: { readonly mapId: string }) {
  const document = useProject((project) => project.document);
  const isReadOnly = useProject((project) => project.readOnly);
  const isWriting = useMapUi((ui) => ui.draft !== undefined);
  const count = cardsNotOnMap(document, mapId).length;
  if (isWriting) return null;
  return (
    <div className="empty-map">
      <h2>Nothing is on this map yet</h2>
      <p>Double-click the paper to write a card there, or bring cards of this project here.</p>
      {!isReadOnly && count > 0 && (
        <Button icon={MapPinPlus} onPress={() => openPlaceCardsDialog(mapId)}>
          Put cards on this map…
        </Button>
      )}
    </div>
  );
}
