import { useEffect } from 'react';
import { useProject } from '../../core/state/project-store.ts';
import { onRestoredCards } from '../../core/state/restored-cards.ts';
import { OutlineSections } from './list/outline-sections.tsx';
import { CardPanel } from './side/card-panel.tsx';
import { OutlineAside } from './side/outline-aside.tsx';
import { resetOutline, useOutline } from './state/outline-store.ts';
import { focusRow } from './state/row-focus.ts';
import { TableView } from './table/table-view.tsx';
import { useFirstClash } from './use-first-clash.ts';
import { useOpenCard } from './use-open-card.ts';
import { usePastedRows } from './use-pasted-rows.ts';
import './side/outline-side.css';
import './outline.css';
import './print.css';

/** The project as headings and lists: everything that can be done on the map can be done here, by keyboard too. */
export function OutlineScreen() {
  const key = useProject((project) => project.key);
  const isTable = useOutline(({ view }) => view.arrangement === 'table');
  const { openId, byKeyboard, open, close } = useOpenCard();
  useFirstClash(open);
  usePastedRows();
  // What came back from the trash has the focus again.
  useEffect(() => onRestoredCards(([first]) => first !== undefined && focusRow(first)), []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the view is reset for another project
  useEffect(() => resetOutline, [key]);
  const classNames = ['outline', openId !== undefined && 'has-panel', isTable && 'is-table'];
  return (
    <div className={classNames.filter(Boolean).join(' ')}>
      <div className="outline-main">
        {isTable ? <TableView open={open} /> : <OutlineSections open={open} />}
      </div>
      {openId !== undefined && (
        <CardPanel key={openId} id={openId} takesFocus={byKeyboard} onClose={() => close(openId)} />
      )}
      {openId === undefined && !isTable && <OutlineAside open={open} />}
    </div>
  );
}
