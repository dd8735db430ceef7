import { useMemo, useState } from 'react';
import { Checkbox, CheckboxGroup, Label } from 'react-aria-components';
import { kindOf, recordInWords } from '../../../../shared/records/kind-registry.ts';
import { useProject } from '../../../core/state/project-store.ts';
import { Button } from '../../../core/ui/button.tsx';
import { cardsInWords } from '../../../core/ui/counted-text.ts';
import { Dialog } from '../../../core/ui/dialog.tsx';
import { showDialog } from '../../../core/ui/dialog-host.tsx';
import { KindMark } from '../../../core/ui/kind-mark.tsx';
import { cardsNotOnMap, type PlaceableCard } from '../actions/map-actions.ts';
import { placeOnMap } from '../actions/place-on-map.ts';

const MAX_LISTED = 300;

function CardLine({ card }: { readonly card: PlaceableCard }) {
  return (
    <Checkbox value={card.record.id} className="place-card">
      <span className="place-card-box" aria-hidden="true" />
      <KindMark kind={card.kind} size={20} />
      <span>
        <span className="hidden-text">{kindOf(card.kind)?.label}: </span>
        {recordInWords(card.kind, card.record)}
      </span>
      {!card.isOnNoMap && <span className="meta">on another map</span>}
    </Checkbox>
  );
}

function PlaceCardsDialog({ mapId, onClose }: { readonly mapId: string; readonly onClose: () => void }) {
  const document = useProject((project) => project.document);
  const cards = useMemo(() => cardsNotOnMap(document, mapId), [document, mapId]);
  const [chosenIds, setChosen] = useState<string[]>(() =>
    cards.filter((card) => card.isOnNoMap).map((card) => card.record.id),
  );
  const submit = (): void => {
    onClose();
    placeOnMap(mapId, new Set(chosenIds));
  };
  return (
    <Dialog
      title="Put cards on this map"
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button variant="primary" isDisabled={chosenIds.length === 0} onPress={submit}>
            {`Put ${cardsInWords(chosenIds.length)} on the map`}
          </Button>
        </>
      }
    >
      {cards.length === 0 ? (
        <p>Every card of the project is on this map.</p>
      ) : (
        <CheckboxGroup value={chosenIds} onChange={setChosen} className="place-cards">
          <Label className="form-label">Cards that are on no map come first.</Label>
          <p className="place-cards-all">
            <Button variant="quiet" onPress={() => setChosen(cards.map((card) => card.record.id))}>
              Choose all
            </Button>
            <Button variant="quiet" onPress={() => setChosen([])}>
              Choose none
            </Button>
          </p>
          <div className="place-cards-list">
            {cards.slice(0, MAX_LISTED).map((card) => (
              <CardLine key={card.record.id} card={card} />
            ))}
          </div>
          {cards.length > MAX_LISTED && (
            <p className="meta">{`${cards.length - MAX_LISTED} more are not listed here.`}</p>
          )}
        </CheckboxGroup>
      )}
    </Dialog>
  );
}

/** Asks which cards come onto a map. */
export function openPlaceCardsDialog(mapId: string): void {
  showDialog((close) => <PlaceCardsDialog mapId={mapId} onClose={close} />);
}
