import { useMemo, useState } from 'react';
import { quoted } from '../../../../shared/records/fields/quoted.ts';
import { useProject } from '../../../core/state/project-store.ts';
import { Button } from '../../../core/ui/button.tsx';
import { Dialog } from '../../../core/ui/dialog.tsx';
import { showDialog } from '../../../core/ui/dialog-host.tsx';
import { RadioField, RadioOption } from '../../../core/ui/radio-field.tsx';
import { CardSearch } from '../../../features/connect/card-search.tsx';
import { allCards, type CardSummary } from '../../../features/connect/find-cards.ts';
import { recordTitle } from '../actions/card-actions.ts';
import type { ActiveMap } from '../state/active-map.ts';
import { moveNextTo, type NeighbourSide } from './move-next-to.ts';

const FORM = 'next-to';

const sides: readonly { readonly id: NeighbourSide; readonly label: string }[] = [
  { id: 'right', label: 'To the right of it' },
  { id: 'left', label: 'To the left of it' },
  { id: 'above', label: 'Above it' },
  { id: 'below', label: 'Below it' },
];

interface SideProps {
  readonly target: CardSummary;
  readonly value: NeighbourSide;
  readonly onChange: (side: NeighbourSide) => void;
}

const SideChoice = ({ target, value, onChange }: SideProps) => (
  <RadioField
    label={`Where, beside ${quoted(target.title)}?`}
    value={value}
    onChange={(side) => onChange(sides.find(({ id }) => id === side)?.id ?? value)}
  >
    {sides.map(({ id, label }) => (
      <RadioOption key={id} value={id} autoFocus={id === value}>
        {label}
      </RadioOption>
    ))}
  </RadioField>
);

interface Props {
  readonly map: ActiveMap;
  readonly ids: readonly string[];
  readonly onClose: () => void;
}

function NextToDialog({ map, ids, onClose }: Props) {
  const document = useProject((project) => project.document);
  const [target, setTo] = useState<CardSummary>();
  const [side, setSide] = useState<NeighbourSide>('right');
  const cards = useMemo(
    () =>
      allCards(document).filter(({ id }) => map.model.slots.slotOf(id) !== undefined && !ids.includes(id)),
    [document, map, ids],
  );
  const move = (): void => {
    if (target) void moveNextTo(map, ids, target.id, side);
    onClose();
  };
  const actions = target && (
    <>
      <Button onPress={() => setTo(undefined)}>Another card</Button>
      <Button variant="primary" type="submit" form={FORM}>
        Move
      </Button>
    </>
  );
  const [only] = ids;
  const what = ids.length === 1 && only !== undefined ? quoted(recordTitle(only)) : `${ids.length} cards`;
  return (
    <Dialog title={`Move ${what}`} isTopAligned onClose={onClose} actions={actions}>
      {target ? (
        <form
          id={FORM}
          onSubmit={(event) => {
            event.preventDefault();
            move();
          }}
        >
          <SideChoice target={target} value={side} onChange={setSide} />
        </form>
      ) : (
        <CardSearch label="Next to which card?" cards={cards} onPick={setTo} />
      )}
    </Dialog>
  );
}

/** Asks next to which card, and on which side, these are put: moving without dragging. */
export function openNextToDialog(map: ActiveMap, ids: readonly string[]): void {
  showDialog((close) => <NextToDialog map={map} ids={ids} onClose={close} />);
}
