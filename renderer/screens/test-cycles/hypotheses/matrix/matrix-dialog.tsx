import { type DragEvent, type KeyboardEvent, useRef } from 'react';
import type { RecordId } from '../../../../../shared/document/model/id-types.ts';
import { shortenAtWord } from '../../../../../shared/records/fields/cut-at-word.ts';
import { useProject } from '../../../../core/state/project-store.ts';
import { Dialog } from '../../../../core/ui/dialog.tsx';
import { showDialog } from '../../../../core/ui/dialog-host.tsx';
import { focusNextFrame } from '../../../../core/ui/focus.ts';
import { KindMark } from '../../../../core/ui/kind-mark.tsx';
import { showHypothesisOrTest } from '../shown-hypothesis.ts';
import { type MatrixCard, type MatrixPlace, matrixCards, placeAfterKey, STEPS } from './matrix-cells.ts';
import { moveInMatrix } from './move-in-matrix.ts';
import './matrix.css';

/** So many letters of a title stand in a cell; it has all of them in its tooltip and for those who listen. */
const LONGEST_TITLE = 64;

/** What is dragged within the matrix alone. */
const DRAG_TYPE = 'application/x-alongside-hypothesis';

interface CardButtonProps {
  readonly card: MatrixCard;
  readonly isReadOnly: boolean;
  readonly onMove: (id: RecordId, place: MatrixPlace) => void;
  readonly onOpen: (id: RecordId) => void;
}

const placeInWords = (place: MatrixPlace | undefined): string =>
  place ? `importance ${place.importance}, evidence ${place.evidence}` : 'no place yet';

const CardButton = ({ card, isReadOnly, onMove, onOpen }: CardButtonProps) => {
  const onKeyDown = (event: KeyboardEvent) => {
    const place = isReadOnly ? undefined : placeAfterKey(card.place, event.key);
    if (!place) return;
    event.preventDefault();
    onMove(card.id, place);
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
      onClick={() => onOpen(card.id)}
    >
      <KindMark kind="hypothesis" size={16} />
      <span>{shortenAtWord(card.title, LONGEST_TITLE)}</span>
    </button>
  );
};

const isHere = ({ place }: MatrixCard, importance: number, evidence: number): boolean =>
  place?.importance === importance && place.evidence === evidence;

/** What the corners mean, by importance and evidence. */
const corners: { readonly [corner: string]: string | undefined } = {
  '5 1': 'Try these first',
  '5 5': 'Build on these',
  '1 1': 'Leave these for later',
  '1 5': 'Little to gain',
};

function MatrixDialog({ onClose }: { readonly onClose: () => void }) {
  const document = useProject((project) => project.document);
  const isReadOnly = useProject(({ readOnly }) => readOnly);
  const box = useRef<HTMLDivElement>(null);
  const cards = matrixCards(document);
  const without = cards.filter(({ place }) => place === undefined);
  const move = (id: RecordId, place: MatrixPlace): void => {
    moveInMatrix(id, place);
    // It is another button now, in another cell.
    focusNextFrame(() => box.current?.querySelector<HTMLElement>(`[data-card="${CSS.escape(id)}"]`));
  };
  const open = (id: RecordId): void => {
    onClose();
    showHypothesisOrTest(id);
  };
  const drop = (event: DragEvent, place: MatrixPlace): void => {
    const id = event.dataTransfer.getData(DRAG_TYPE);
    if (id === '' || isReadOnly) return;
    event.preventDefault();
    move(id, place);
  };
  const shared = { isReadOnly, onMove: move, onOpen: open };
  return (
    <Dialog title="What matters most and is known least" size="widest" onClose={onClose}>
      <div ref={box} className="matrix-box">
        {!isReadOnly && <p>Drag a hypothesis, or move it with the arrow keys. Enter opens it.</p>}
        <table className="matrix">
          <thead>
            <tr>
              <td />
              {STEPS.map((evidence) => (
                <th key={evidence} scope="col">{`Evidence ${evidence}`}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {STEPS.toReversed().map((importance) => (
              <tr key={importance}>
                <th scope="row">{`Importance ${importance}`}</th>
                {STEPS.map((evidence) => (
                  <td
                    key={evidence}
                    onDragOver={(event) => event.preventDefault()}
                    onDrop={(event) => drop(event, { importance, evidence })}
                  >
                    {corners[`${importance} ${evidence}`] && (
                      <p className="matrix-corner">{corners[`${importance} ${evidence}`]}</p>
                    )}
                    {cards
                      .filter((card) => isHere(card, importance, evidence))
                      .map((card) => (
                        <CardButton key={card.id} card={card} {...shared} />
                      ))}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
        {without.length > 0 && (
          <section aria-labelledby="matrix-without">
            <h3 id="matrix-without">Not both numbers yet</h3>
            <div className="matrix-without">
              {without.map((card) => (
                <CardButton key={card.id} card={card} {...shared} />
              ))}
            </div>
          </section>
        )}
      </div>
    </Dialog>
  );
}

/** Opens all hypotheses by importance and evidence, to be moved and opened. */
export function openMatrixDialog(): void {
  showDialog((close) => <MatrixDialog onClose={close} />);
}
