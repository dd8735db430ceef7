import { useDeferredValue, useMemo, useState } from 'react';
import { recordsOf } from '../../../../shared/document/model/selectors.ts';
import { useProject } from '../../../core/state/project-store.ts';
import { EmptyState } from '../../../core/ui/empty-state.tsx';
import { type OpenRowMenu, RowMenu } from '../controls/row-menu.tsx';
import { SelectionBar } from '../controls/selection-bar.tsx';
import {
  cachedOutline,
  nestedSections,
  rowKinds,
  type OutlineSection as Section,
} from '../state/outline-model.ts';
import { useOutline } from '../state/outline-store.ts';
import { rowIds } from '../state/row-navigation.ts';
import { ListHeader } from './list-header.tsx';
import { NewThemeForm } from './new-theme-form.tsx';
import { OutlineSection } from './outline-section.tsx';
import { rowDragHandlers } from './row-drag.ts';
import { rowEventHandlers } from './row-events.ts';
import { useProgressiveCount } from './use-progressive-count.ts';

/** From this many cards on, the list is deferred behind typing. */
const LARGE_FROM = 1000;

/** The current sections. In a large project the previous ones stay until the next are ready: typing comes first. */
const useSections = () => {
  const now = useProject((project) => project.document);
  const viewNow = useOutline((state) => state.view);
  const deferredDocument = useDeferredValue(now);
  const deferredView = useDeferredValue(viewNow);
  // The two forms are never open at once.
  const addingTo = useOutline((state) => state.addingTo ?? state.addingHeadingTo);
  const isLarge = rowKinds().reduce((sum, kind) => sum + recordsOf(now, kind.name).length, 0) > LARGE_FROM;
  const [doc, view] = isLarge ? [deferredDocument, deferredView] : [now, viewNow];
  return useMemo(() => cachedOutline(doc, view, addingTo), [doc, view, addingTo]);
};

/** How many rows of each section are rendered, of so many from the top. */
const drawnCounts = (sections: readonly Section[], drawnCount: number): ReadonlyMap<string, number> => {
  let left = drawnCount;
  return new Map(
    sections.map(({ id, rows }) => {
      const drawn = Math.max(0, left);
      left -= rows.length;
      return [id, drawn];
    }),
  );
};

/** Headings per theme or kind, and the cards under them. */
export function OutlineSections({ open }: { readonly open: (id: string, byKeyboard?: boolean) => void }) {
  const isReadOnly = useProject((project) => project.readOnly);
  const byKind = useOutline(({ view }) => view.arrangement === 'kind');
  const isSearching = useOutline(({ view }) => view.query.trim() !== '' || view.kind !== '');
  const sections = useSections();
  const ids = useMemo(() => rowIds(sections), [sections]);
  const isAddingTheme = useOutline((state) => state.isAddingTheme);
  const listed = useMemo(() => new Set(ids), [ids]);
  const isCurrentUnlisted = useOutline(({ current }) => current === null || !listed.has(current));
  const [menuAt, setMenuAt] = useState<OpenRowMenu | null>(null);
  const drawnCount = useProgressiveCount(ids.length);
  const events = rowEventHandlers({ sections, isReadOnly, open, openMenu: setMenuAt });
  const drag = rowDragHandlers(sections, isReadOnly);
  const drawn = drawnCounts(sections, drawnCount);
  return (
    <>
      <ListHeader sections={sections} isReadOnly={isReadOnly} />
      {isAddingTheme && !isReadOnly && <NewThemeForm />}
      {ids.length === 0 && !isSearching && (
        <EmptyState title="Begin with what gets in the way.">
          <p>Write it as a card, or bring in the notes of a meeting.</p>
        </EmptyState>
      )}
      {ids.length === 0 && isSearching && <p className="outline-empty">Nothing has these words.</p>}
      <div className="outline-list" {...events} {...drag}>
        {nestedSections(sections).map(({ section, subSections }) => (
          <OutlineSection
            key={section.id}
            section={section}
            subSections={subSections}
            byKind={byKind}
            drawnCountOf={(id) => drawn.get(id) ?? 0}
            firstRow={isCurrentUnlisted ? ids[0] : undefined}
            isReadOnly={isReadOnly}
            open={open}
          />
        ))}
      </div>
      <SelectionBar ids={ids} />
      {menuAt && (
        <RowMenu
          openMenu={menuAt}
          ids={ids}
          sections={sections}
          open={open}
          onClose={() => setMenuAt(null)}
        />
      )}
    </>
  );
}
