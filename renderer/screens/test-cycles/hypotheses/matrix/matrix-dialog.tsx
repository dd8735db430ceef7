import { type DragEvent, useRef } from 'react';
import type { RecordId } from '../../../../../shared/document/model/id-types.ts';
import { useProject } from '../../../../core/state/project-store.ts';
import { Dialog } from '../../../../core/ui/dialog.tsx';
import { showDialog } from '../../../../core/ui/dialog-host.tsx';
import { focusNextFrame } from '../../../../core/ui/focus.ts';
import { showHypothesisOrTest } from '../shown-hypothesis.ts';
import { DRAG_TYPE, MatrixCardButton } from './matrix-card-button.tsx';
import { type MatrixCard, type MatrixPlace, matrixCards, STEPS } from './matrix-cells.ts';
import { moveInMatrix } from './move-in-matrix.ts';
import './matrix.css';

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
        {!isReadOnly && (
          <p>
            Drag a hypothesis, move it with the arrow keys, or type two numbers from 1 to 5: how important it
            is, then how much evidence there is. Enter opens it.
          </p>
        )}
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
                        <MatrixCardButton key={card.id} card={card} {...shared} />
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
                <MatrixCardButton key={card.id} card={card} {...shared} />
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
