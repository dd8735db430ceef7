import { type KeyboardEvent, useState } from 'react';
import type { RecordId } from '../../../../../shared/document/model/id-types.ts';
import { shortenAtWord } from '../../../../../shared/records/fields/cut-at-word.ts';
import { announce } from '../../../../core/ui/announce.tsx';
import { KindMark } from '../../../../core/ui/kind-mark.tsx';
import {
  type MatrixCard,
  type MatrixPlace,
  placeAfterKey,
  type TypedPlace,
  typePlace,
} from './matrix-cells.ts';

/** So many letters of a title stand in a cell; it has all of them in its tooltip and for those who listen. */
const LONGEST_TITLE = 64;

/** What is dragged within the matrix alone. */
export const DRAG_TYPE = 'application/x-alongside-hypothesis';

interface MatrixCardButtonProps {
  readonly card: MatrixCard;
  readonly isReadOnly: boolean;
  readonly onMove: (id: RecordId, place: MatrixPlace) => void;
  readonly onOpen: (id: RecordId) => void;
}

const placeInWords = (place: MatrixPlace | undefined): string =>
  place ? `importance ${place.importance}, evidence ${place.evidence}` : 'no place yet';

/** A hypothesis in the matrix: dragged, moved by arrows, or sent to the two numbers that are typed on it. */
export function MatrixCardButton({ card, isReadOnly, onMove, onOpen }: MatrixCardButtonProps) {
  const [importance, setImportance] = useState<number>();
  const move = (place: MatrixPlace): void => {
    setImportance(undefined);
    onMove(card.id, place);
  };
  const type = ({ importance: first, evidence }: TypedPlace): void => {
    if (evidence !== undefined) move({ importance: first, evidence });
    else {
      setImportance(first);
      announce(`Importance ${first} of 5. Now type the evidence.`);
    }
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (isReadOnly || event.ctrlKey || event.altKey || event.metaKey) return;
    const typed = typePlace(importance, event.key);
    const place = placeAfterKey(card.place, event.key);
    if (typed || place) event.preventDefault();
    if (typed) type(typed);
    else if (place) move(place);
  };
  return (
    <button
      type="button"
      className="matrix-card"
      data-card={card.id}
      dir="auto"
      title={card.title}
      aria-label={`${card.title}: ${placeInWords(card.place)}`}
      draggable={!isReadOnly}
      onDragStart={(event) => event.dataTransfer.setData(DRAG_TYPE, card.id)}
      onKeyDown={onKeyDown}
      onBlur={() => setImportance(undefined)}
      onClick={() => onOpen(card.id)}
    >
      <KindMark kind="hypothesis" size={16} />
      <span>
        {shortenAtWord(card.title, LONGEST_TITLE)}
        {importance !== undefined && <b className="matrix-typed">{`Importance ${importance}, evidence …`}</b>}
      </span>
    </button>
  );
}
