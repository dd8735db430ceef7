import { useDeferredValue, useMemo, useState } from 'react';
import { recordsOf } from '../../shared/document/view.ts';
import { useProject } from '../state/project-store.ts';
import { Empty } from '../ui/empty.tsx';
import { ListsHead } from './lists-head.tsx';
import { NewTheme } from './new-theme.tsx';
import { rowIds } from './next-focus.ts';
import { rowKinds, sectionsOf } from './outline-model.ts';
import { OutlineSection } from './outline-section.tsx';
import { useOutline } from './outline-store.ts';
import { RowMenu } from './row-menu.tsx';
import { SelectionBar } from './selection-bar.tsx';
import { useDrawn } from './use-drawn.ts';
import { rowDrag } from './use-row-drag.ts';
import { type RowMenuAt, rowEvents } from './use-row-events.ts';

/** From so many cards on, the list may come a moment after the words that are being typed. */
const LARGE = 1000;

/** The sections as they are now. In a large project the last ones stay until the next are ready: typing comes first. */
const useSections = () => {
  const now = useProject((project) => project.document);
  const viewNow = useOutline((state) => state.view);
  const soon = useDeferredValue(now);
  const viewSoon = useDeferredValue(viewNow);
  const addingTo = useOutline((state) => state.addingTo);
  const isLarge = rowKinds().reduce((sum, kind) => sum + recordsOf(now, kind.name).length, 0) > LARGE;
  const [doc, view] = isLarge ? [soon, viewSoon] : [now, viewNow];
  return useMemo(() => sectionsOf(doc, view, addingTo), [doc, view, addingTo]);
};

/** Headings per theme or kind, and the cards under them. */
export const OutlineLists = ({ open }: { readonly open: (id: string, byKeyboard?: boolean) => void }) => {
  const isReadOnly = useProject((project) => project.readOnly);
  const byKind = useOutline(({ view }) => view.by === 'kind');
  const isLooking = useOutline(({ view }) => view.text.trim() !== '' || view.kind !== '');
  const sections = useSections();
  const ids = useMemo(() => rowIds(sections), [sections]);
  const isAddingTheme = useOutline((state) => state.isAddingTheme);
  const listed = useMemo(() => new Set(ids), [ids]);
  const isLost = useOutline(({ current }) => current === null || !listed.has(current));
  const [menuAt, setMenuAt] = useState<RowMenuAt | null>(null);
  const drawn = useDrawn(ids.length);
  const events = rowEvents({ sections, isReadOnly, open, openMenu: setMenuAt });
  const drag = rowDrag(sections, isReadOnly);
  let before = 0;
  return (
    <>
      <ListsHead sections={sections} isReadOnly={isReadOnly} />
      {isAddingTheme && !isReadOnly && <NewTheme />}
      {ids.length === 0 && !isLooking && (
        <Empty title="Begin with what gets in the way.">
          <p>Write it as a card, or bring in the notes of a meeting.</p>
        </Empty>
      )}
      {ids.length === 0 && isLooking && <p className="outline-none">Nothing has these words.</p>}
      <div className="outline-list" {...events} {...drag}>
        {sections.map((section) => {
          const left = Math.max(0, drawn - before);
          before += section.rows.length;
          return (
            <OutlineSection
              key={section.id}
              section={section}
              byKind={byKind}
              drawn={left}
              firstRow={isLost ? ids[0] : undefined}
              isReadOnly={isReadOnly}
              open={open}
            />
          );
        })}
      </div>
      <SelectionBar ids={ids} />
      {menuAt && (
        <RowMenu at={menuAt} ids={ids} sections={sections} open={open} onClose={() => setMenuAt(null)} />
      )}
    </>
  );
};
