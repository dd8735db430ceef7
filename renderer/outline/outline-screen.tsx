import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import { kindOfId, recordsOf } from '../../shared/document/view.ts';
import { useProject } from '../state/project-store.ts';
import { goTo, useRoute } from '../state/route.ts';
import { clearSelection, select, useSelection } from '../state/selection.ts';
import { Empty } from '../ui/empty.tsx';
import { CardPanel } from './card-panel.tsx';
import { NewTheme } from './new-theme.tsx';
import { OutlineAside } from './outline-aside.tsx';
import { OutlineHead } from './outline-head.tsx';
import { outlineOf, rowKinds } from './outline-model.ts';
import { OutlineSection } from './outline-section.tsx';
import { resetOutline, useOutline } from './outline-store.ts';
import { focusRow } from './row-focus.ts';
import { RowMenu } from './row-menu.tsx';
import { useDrawn } from './use-drawn.ts';
import { type RowMenuAt, rowEvents } from './use-row-events.ts';
import './outline-side.css';
import './outline.css';

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
  return useMemo(() => outlineOf(doc, view, addingTo), [doc, view, addingTo]);
};

/** The one card that is open beside the list, in step with the address. */
const useOpenCard = () => {
  const route = useRoute();
  const key = useProject((project) => project.key);
  const selection = useSelection();
  const [byKeyboard, setByKeyboard] = useState(false);
  const asked = route.params.get('card');
  useEffect(() => {
    if (asked !== null) select([asked]);
  }, [asked]);
  const only = selection.size === 1 ? [...selection][0] : undefined;
  const isThere = useProject(
    (project) => only !== undefined && kindOfId(project.document, only) !== undefined,
  );
  const open = (id: string, isByKeyboard = false) => {
    setByKeyboard(isByKeyboard);
    select([id]);
    goTo({ screen: 'outline', key, params: { card: id } }, { replace: true });
  };
  const close = () => {
    clearSelection();
    goTo({ screen: 'outline', key }, { replace: true });
    if (only !== undefined) focusRow(only);
  };
  return { openId: isThere ? only : undefined, byKeyboard, open, close };
};

/** The project as headings and lists: everything that can be done on the map can be done here, by keyboard too. */
export const OutlineScreen = () => {
  const key = useProject((project) => project.key);
  const isReadOnly = useProject((project) => project.readOnly);
  const byKind = useOutline(({ view }) => view.by === 'kind');
  const isLooking = useOutline(({ view }) => view.text.trim() !== '' || view.kind !== '');
  const isAddingTheme = useOutline((state) => state.isAddingTheme);
  const sections = useSections();
  const { openId, byKeyboard, open, close } = useOpenCard();
  const [menuAt, setMenuAt] = useState<RowMenuAt | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another project begins anew
  useEffect(() => resetOutline, [key]);
  const total = sections.reduce((sum, section) => sum + section.rows.length, 0);
  const drawn = useDrawn(total);
  const firstRow = sections.find((section) => section.rows.length > 0)?.rows[0]?.id;
  const events = rowEvents({ sections, isReadOnly, open, openMenu: setMenuAt });
  let before = 0;
  return (
    <div className={openId === undefined ? 'outline' : 'outline has-panel'}>
      <div className="outline-main">
        <OutlineHead sections={sections} isReadOnly={isReadOnly} />
        {isAddingTheme && !isReadOnly && <NewTheme />}
        {total === 0 && !isLooking && (
          <Empty title="Begin with what gets in the way.">
            <p>Write it as a card, or bring in the notes of a meeting.</p>
          </Empty>
        )}
        {total === 0 && isLooking && <p className="outline-none">Nothing has these words.</p>}
        <div className="outline-list" {...events}>
          {sections.map((section) => {
            const left = Math.max(0, drawn - before);
            before += section.rows.length;
            return (
              <OutlineSection
                key={section.id}
                section={section}
                byKind={byKind}
                drawn={left}
                firstRow={firstRow}
                isReadOnly={isReadOnly}
                open={open}
              />
            );
          })}
        </div>
      </div>
      {openId === undefined ? (
        <OutlineAside open={open} />
      ) : (
        <CardPanel key={openId} id={openId} takesFocus={byKeyboard} onClose={close} />
      )}
      {menuAt && <RowMenu at={menuAt} sections={sections} open={open} onClose={() => setMenuAt(null)} />}
    </div>
  );
};
