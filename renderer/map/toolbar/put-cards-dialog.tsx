import { useMemo, useState } from 'react';
import { Checkbox, CheckboxGroup, Label } from 'react-aria-components';
import { kindOf, recordWords } from '../../../shared/records/registry.ts';
import { useProject } from '../../state/project-store.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { showDialog } from '../../ui/dialog-host.tsx';
import { KindMark } from '../../ui/kind-mark.tsx';
import { cardsInWords } from '../../ui/words.ts';
import { cardsNotOn, type PlaceableCard } from '../actions/maps.ts';
import { putOnMap } from '../actions/put-on-map.ts';

const MOST = 300;

function Line({ card }: { readonly card: PlaceableCard }) {
  return (
    <Checkbox value={card.record.id} className="put-card">
      <span className="put-box" aria-hidden="true" />
      <KindMark kind={card.kind} size={20} />
      <span className="put-words">
        <span className="hidden-text">{kindOf(card.kind)?.label}: </span>
        {recordWords(card.kind, card.record)}
      </span>
      {!card.isNowhere && <span className="meta">on another map</span>}
    </Checkbox>
  );
}

function PutCardsDialog({ mapId, onClose }: { readonly mapId: string; readonly onClose: () => void }) {
  const document = useProject((project) => project.document);
  const cards = useMemo(() => cardsNotOn(document, mapId), [document, mapId]);
  const [chosen, setChosen] = useState<string[]>(() =>
    cards.filter((card) => card.isNowhere).map((card) => card.record.id),
  );
  const put = (): void => {
    onClose();
    void putOnMap(mapId, new Set(chosen));
  };
  return (
    <Dialog
      title="Put cards on this map"
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button variant="first" isDisabled={chosen.length === 0} onPress={put}>
            {`Put ${cardsInWords(chosen.length)} on the map`}
          </Button>
        </>
      }
    >
      {cards.length === 0 ? (
        <p>Every card of the project is on this map.</p>
      ) : (
        <CheckboxGroup value={chosen} onChange={setChosen} className="put-cards">
          <Label className="form-label">Cards that are on no map come first.</Label>
          <p className="put-all">
            <Button variant="quiet" onPress={() => setChosen(cards.map((card) => card.record.id))}>
              Choose all
            </Button>
            <Button variant="quiet" onPress={() => setChosen([])}>
              Choose none
            </Button>
          </p>
          <div className="put-list">
            {cards.slice(0, MOST).map((card) => (
              <Line key={card.record.id} card={card} />
            ))}
          </div>
          {cards.length > MOST && (
            <p className="meta">{`${cards.length - MOST} more are not listed here.`}</p>
          )}
        </CheckboxGroup>
      )}
    </Dialog>
  );
}

/** Asks which cards come onto a map. */
export const openPutCards = (mapId: string): void => {
  showDialog((close) => <PutCardsDialog mapId={mapId} onClose={close} />);
};
