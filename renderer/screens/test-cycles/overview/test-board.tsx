import { focusNextFrame } from '../../../core/ui/focus.ts';
import { LifecycleSelect } from '../../../features/record-fields/lifecycle-select.tsx';
import { showSubject } from '../hypotheses/shown-hypothesis.ts';
import type { BoardColumn, BoardTest } from './board-columns.ts';

/** A test that went to another column is another element there: the keyboard goes with it. */
const followTest = (id: string): void =>
  focusNextFrame(() => document.querySelector<HTMLElement>(`[data-board-test="${CSS.escape(id)}"] button`));

const BoardTile = ({ id, title, cycle, owner, hypothesis }: BoardTest) => (
  <li className="board-test" data-board-test={id}>
    <button type="button" className="overview-link" dir="auto" title={title} onClick={() => showSubject(id)}>
      {title}
    </button>
    <p className="meta">{[`Cycle ${cycle}`, owner].filter(Boolean).join(' · ')}</p>
    <p className="meta board-hypothesis" dir="auto" title={hypothesis}>
      {hypothesis || 'Without a hypothesis'}
    </p>
    <LifecycleSelect kind="test" id={id} isLabelHidden onChanged={() => followTest(id)} />
  </li>
);

/** All tests by their state. A test moves on by the choice on it, which says why it cannot yet. */
export function TestBoard({ columns }: { readonly columns: readonly BoardColumn[] }) {
  return (
    <section className="overview-section" aria-labelledby="overview-board">
      <h2 id="overview-board">All tests by state</h2>
      <div className="board">
        {columns.map(({ status, label, tests }) => (
          <section key={status} className="board-column" aria-label={label} data-empty={tests.length === 0}>
            <h3>
              {label} <span className="meta">{tests.length}</span>
            </h3>
            <ul>
              {tests.map((test) => (
                <BoardTile key={test.id} {...test} />
              ))}
            </ul>
          </section>
        ))}
      </div>
    </section>
  );
}
