import { MapPinPlus } from 'lucide-react';
import { useProject } from '../../state/project-store.ts';
import { Button } from '../../ui/button.tsx';
import { cardsNotOn } from '../actions/maps.ts';
import { useMapUi } from '../canvas/ui-store.ts';
import { openPutCards } from '../toolbar/put-cards-dialog.tsx';
import './empty.css';

/** A map without cards in a project that has some. */
export function NothingHere({ mapId }: { readonly mapId: string }) {
  const document = useProject((project) => project.document);
  const isReadOnly = useProject((project) => project.readOnly);
  const isWriting = useMapUi((ui) => ui.draft !== undefined);
  const count = cardsNotOn(document, mapId).length;
  if (isWriting) return null;
  return (
    <div className="nothing-here">
      <h2>Nothing is on this map yet</h2>
      <p>Double-click the paper to write a card there, or bring cards of this project here.</p>
      {!isReadOnly && count > 0 && (
        <Button icon={MapPinPlus} onPress={() => openPutCards(mapId)}>
          Put cards on this map…
        </Button>
      )}
    </div>
  );
}
