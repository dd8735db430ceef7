import { type DragEvent, useState } from 'react';
import type { RecordId } from '../../../../shared/document/model/id-types.ts';
import { useProject } from '../../../core/state/project-store.ts';
import { focusNextFrame } from '../../../core/ui/focus.ts';
import { LifecycleSelect } from '../../../features/record-fields/lifecycle-select.tsx';
import { showHypothesisOrTest } from '../hypotheses/shown-hypothesis.ts';
import { ShortenedTitle } from '../list/shortened-title.tsx';
import type { BoardColumn, BoardTest } from './board-columns.ts';
import { requestMove } from './move-dialog.tsx';
import './test-board.css';

const DRAG_TYPE = 'application/x-alongside-board-test';

const isTest = ({ dataTransfer }: DragEvent): boolean => dataTransfer.types.includes(DRAG_TYPE);

/** A test that went to another column is another element there: the keyboard goes with it. */
const followTest = (id: string): void =>
  focusNextFrame(() => document.querySelector<HTMLElement>(`[data-board-test="${CSS.escape(id)}"] button`));

const BoardTile = ({
  test: { id, title, cycle, owner, hypothesis },
  isReadOnly,
}: {
  readonly test: BoardTest;
  readonly isReadOnly: boolean;
}) => (
  <li
    className="board-test"
    data-board-test={id}
    draggable={!isReadOnly}
    onDragStart={(event) => {
      event.dataTransfer.setData(DRAG_TYPE, id);
      event.dataTransfer.effectAllowed = 'move';
    }}
  >
    <button
      type="button"
      className="overview-link"
      dir="auto"
      title={title}
      onClick={() => showHypothesisOrTest(id)}
    >
      <ShortenedTitle title={title} longest={80} />
    </button>
    <p className="meta">{[`Cycle ${cycle}`, owner].filter(Boolean).join(' · ')}</p>
    <p className="meta board-hypothesis" dir="auto" title={hypothesis}>
      <ShortenedTitle title={hypothesis || 'Without a hypothesis'} longest={60} />
    </p>
    <LifecycleSelect kind="test" id={id} isLabelHidden of={title} onChanged={() => followTest(id)} />
  </li>
);

interface ColumnProps {
  readonly column: BoardColumn;
  readonly isReadOnly: boolean;
  readonly onDropTest: (id: RecordId, status: string) => void;
}

/** The tests of one state. A tile that is dropped on it moves there, by the same guards as the choice on the tile. */
const Column = ({ column: { status, label, tests }, isReadOnly, onDropTest }: ColumnProps) => {
  const [isOver, setOver] = useState(false);
  const takeOver = (event: DragEvent): void => {
    if (isReadOnly || !isTest(event)) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = 'move';
    setOver(true);
  };
  const leave = ({ currentTarget, relatedTarget }: DragEvent): void => {
    if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) setOver(false);
  };
  const drop = (event: DragEvent): void => {
    setOver(false);
    if (isReadOnly || !isTest(event)) return;
    event.preventDefault();
    onDropTest(event.dataTransfer.getData(DRAG_TYPE), status);
  };
  return (
    <section
      className="board-column"
      aria-label={label}
      data-empty={tests.length === 0}
      data-over={isOver}
      onDragOver={takeOver}
      onDragLeave={leave}
      onDrop={drop}
    >
      <h3>
        {label} <span className="meta">{tests.length}</span>
      </h3>
      <ul>
        {tests.map((test) => (
          <BoardTile key={test.id} test={test} isReadOnly={isReadOnly} />
        ))}
      </ul>
    </section>
  );
};

/** All tests by their state. A test moves on by the choice on it or by drag: what it lacks is asked for, or it is said why it cannot. */
export function TestBoard({ columns }: { readonly columns: readonly BoardColumn[] }) {
  const isReadOnly = useProject(({ readOnly }) => readOnly);
  return (
    <section className="overview-section" aria-labelledby="overview-board">
      <h2 id="overview-board">All tests by state</h2>
      <div className="board">
        {columns.map((column) => (
          <Column
            key={column.status}
            column={column}
            isReadOnly={isReadOnly}
            onDropTest={(id, status) => requestMove(id, status, () => followTest(id))}
          />
        ))}
      </div>
    </section>
  );
}
