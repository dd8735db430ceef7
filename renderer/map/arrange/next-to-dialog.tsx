import { useMemo, useState } from 'react';
import { Label, Radio, RadioGroup } from 'react-aria-components';
import { CardSearch } from '../../connect/connect-dialog.tsx';
import { allCards, type FoundCard } from '../../connect/find-cards.ts';
import { useProject } from '../../state/project-store.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { showDialog } from '../../ui/dialog-host.tsx';
import { quoted } from '../../ui/words.ts';
import { nameOf } from '../actions/cards.ts';
import type { LiveMap } from '../live-map.ts';
import { type Beside, moveNextTo } from './next-to.ts';

const FORM = 'next-to';

const sides: readonly { readonly id: Beside; readonly label: string }[] = [
  { id: 'right', label: 'To the right of it' },
  { id: 'left', label: 'To the left of it' },
  { id: 'above', label: 'Above it' },
  { id: 'below', label: 'Below it' },
];

interface SideProps {
  readonly to: FoundCard;
  readonly value: Beside;
  readonly onChange: (side: Beside) => void;
}

const SideChoice = ({ to, value, onChange }: SideProps) => (
  <RadioGroup
    className="connect-relation"
    value={value}
    onChange={(side) => onChange(sides.find(({ id }) => id === side)?.id ?? value)}
  >
    <Label className="form-label">{`Where, beside ${quoted(to.title)}?`}</Label>
    {sides.map((side) => (
      <Radio key={side.id} value={side.id} className="connect-radio" autoFocus={side.id === value}>
        <span className="connect-dot" aria-hidden="true" />
        {side.label}
      </Radio>
    ))}
  </RadioGroup>
);

interface Props {
  readonly map: LiveMap;
  readonly ids: readonly string[];
  readonly onClose: () => void;
}

function NextToDialog({ map, ids, onClose }: Props) {
  const document = useProject((project) => project.document);
  const [to, setTo] = useState<FoundCard>();
  const [side, setSide] = useState<Beside>('right');
  const cards = useMemo(
    () =>
      allCards(document).filter(({ id }) => map.model.slots.slotOf(id) !== undefined && !ids.includes(id)),
    [document, map, ids],
  );
  const move = (): void => {
    if (to) void moveNextTo(map, ids, to.id, side);
    onClose();
  };
  const actions = to && (
    <>
      <Button onPress={() => setTo(undefined)}>Another card</Button>
      <Button variant="first" type="submit" form={FORM}>
        Move
      </Button>
    </>
  );
  const [only] = ids;
  const what = ids.length === 1 && only !== undefined ? quoted(nameOf(only)) : `${ids.length} cards`;
  return (
    <Dialog title={`Move ${what}`} isHanging onClose={onClose} actions={actions}>
      {to ? (
        <form
          id={FORM}
          onSubmit={(event) => {
            event.preventDefault();
            move();
          }}
        >
          <SideChoice to={to} value={side} onChange={setSide} />
        </form>
      ) : (
        <CardSearch label="Next to which card?" cards={cards} onPick={setTo} />
      )}
    </Dialog>
  );
}

/** Asks next to which card, and on which side, these are put: moving without dragging. */
export const openNextTo = (map: LiveMap, ids: readonly string[]): void => {
  showDialog((close) => <NextToDialog map={map} ids={ids} onClose={close} />);
};
