import { useEffect } from 'react';
import { useProject } from '../state/project-store.ts';
import { TableView } from '../table/table-view.tsx';
import { CardPanel } from './card-panel.tsx';
import { OutlineAside } from './outline-aside.tsx';
import { OutlineLists } from './outline-lists.tsx';
import { resetOutline, useOutline } from './outline-store.ts';
import { useOpenCard } from './use-open-card.ts';
import './outline-side.css';
import './outline.css';

/** The project as headings and lists: everything that can be done on the map can be done here, by keyboard too. */
export const OutlineScreen = () => {
  const key = useProject((project) => project.key);
  const isTable = useOutline(({ view }) => view.by === 'table');
  const { openId, byKeyboard, open, close } = useOpenCard();
  // biome-ignore lint/correctness/useExhaustiveDependencies: another project begins anew
  useEffect(() => resetOutline, [key]);
  const looks = ['outline', openId !== undefined && 'has-panel', isTable && 'is-table'];
  return (
    <div className={looks.filter(Boolean).join(' ')}>
      <div className="outline-main">{isTable ? <TableView open={open} /> : <OutlineLists open={open} />}</div>
      {openId !== undefined && (
        <CardPanel key={openId} id={openId} takesFocus={byKeyboard} onClose={() => close(openId)} />
      )}
      {openId === undefined && !isTable && <OutlineAside open={open} />}
    </div>
  );
};
