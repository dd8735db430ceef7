import { type KeyboardEvent, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { ChosenRoles } from '../../../../shared/notes/people/replace-names.ts';
import { canMergeUp, type ReviewRow } from '../../../../shared/notes/review/review.ts';
import { LineRow, type LineRowProps } from './line-row.tsx';
import { useVirtualRows } from './use-virtual-rows.ts';

interface LineListProps {
  /** All rows of the notes, and those that the filter shows. */
  readonly allRows: readonly ReviewRow[];
  readonly shownRows: readonly ReviewRow[];
  readonly roles: ChosenRoles;
  readonly onAction: LineRowProps['onAction'];
}

/** Levels of nesting of every row, by its id; 0 at the top. */
const depthsOf = (rows: readonly ReviewRow[]): ReadonlyMap<string, number> => {
  const depths = new Map<string, number>();
  for (const row of rows) {
    const above = row.parent === undefined ? undefined : depths.get(row.parent);
    depths.set(row.id, above === undefined ? 0 : above + 1);
  }
  return depths;
};

const rowOfEvent = (event: { readonly target: EventTarget }): string | undefined =>
  (event.target as HTMLElement).closest<HTMLElement>('[data-row]')?.dataset.row;

const KEY_STEPS: { readonly [key: string]: number } = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: 8,
  PageUp: -8,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};

/**
 * Focuses the main control of a row, which may have to be scrolled to and rendered first. Where the row has left the
 * list (the filter no longer shows it), the row now at its place gets the focus.
 */
const useRowFocus = (
  list: { readonly current: HTMLElement | null },
  shownRows: readonly ReviewRow[],
  showRow: (index: number) => void,
  captureAnchor: () => void,
) => {
  const pendingFocus = useRef<{ readonly id: string; readonly index: number } | null>(null);
  const applyFocus = () => {
    if (!pendingFocus.current) return;
    const { id, index } = pendingFocus.current;
    const found = shownRows.findIndex((row) => row.id === id);
    const target = found < 0 ? Math.min(index, shownRows.length - 1) : found;
    const main = list.current?.querySelector<HTMLElement>(
      `[data-row="${shownRows[target]?.id}"] [data-main]`,
    );
    if (!main && target >= 0) {
      // Heights above are estimates until they are rendered: the next render comes closer.
      showRow(target);
      return;
    }
    pendingFocus.current = null;
    main?.focus({ preventScroll: true });
    main?.closest('li')?.scrollIntoView({ block: 'nearest' });
    captureAnchor();
  };
  useEffect(applyFocus);
  return {
    /** Now, or as soon as the row is rendered. */
    focusRow: (id: string, index: number) => {
      pendingFocus.current = { id, index };
      applyFocus();
    },
    /** After the next render: an action has just changed the rows. */
    focusAfterRender: (id: string, index: number) => {
      pendingFocus.current = { id, index };
    },
  };
};

/** Arrows, Page Up and Down, Home and End go from row to row, also out of a row's controls; Delete leaves the row's line out. */
function handleRowKey(
  event: KeyboardEvent<HTMLOListElement>,
  rows: readonly ReviewRow[],
  goTo: (index: number) => void,
  applyAction: LineRowProps['onAction'],
): void {
  const id = event.currentTarget.contains(event.target as Node) ? rowOfEvent(event) : undefined;
  const index = rows.findIndex((row) => row.id === id);
  const row = rows[index];
  if (!row || event.altKey || event.ctrlKey || event.metaKey) return;
  const step = KEY_STEPS[event.key];
  if (step !== undefined) {
    event.preventDefault();
    event.stopPropagation();
    goTo(index + step);
  } else if (event.key === 'Delete' && !row.isLeftOut) {
    event.preventDefault();
    applyAction(row, 'exclude');
  }
}

/** The notes line by line, virtualized: only rows near the viewport are rendered. One tab stop, arrow keys between lines. */
export function LineList({ allRows, shownRows, roles, onAction }: LineListProps) {
  const list = useRef<HTMLOListElement>(null);
  const [current, setCurrent] = useState<string | null>(null);
  const focusedIndex = useMemo(() => shownRows.findIndex((row) => row.id === current), [shownRows, current]);
  const { ranges, measure, showRow, captureAnchor } = useVirtualRows(list, shownRows, focusedIndex);
  const { focusRow, focusAfterRender } = useRowFocus(list, shownRows, showRow, captureAnchor);
  const depths = useMemo(() => depthsOf(allRows), [allRows]);
  const indexById = useMemo(() => new Map(allRows.map((row, index) => [row.id, index])), [allRows]);
  const tabStopId = focusedIndex >= 0 ? current : shownRows[ranges[0]?.from ?? 0]?.id;

  const goTo = (index: number) => {
    const to = Math.min(Math.max(index, 0), shownRows.length - 1);
    const row = shownRows[to];
    if (!row) return;
    setCurrent(row.id);
    focusRow(row.id, to);
  };
  const applyAction: LineRowProps['onAction'] = (row, choice) => {
    const index = shownRows.findIndex((one) => one.id === row.id);
    const next = choice === 'mergeUp' ? (shownRows[index - 1] ?? row) : row;
    onAction(row, choice);
    setCurrent(next.id);
    focusAfterRender(next.id, index);
  };
  const latestApplyAction = useRef(applyAction);
  latestApplyAction.current = applyAction;
  const stableApplyAction = useCallback<LineRowProps['onAction']>(
    (row, choice) => latestApplyAction.current(row, choice),
    [],
  );
  const renderRow = (from: number) => (row: ReviewRow, index: number) => (
    <LineRow
      key={row.id}
      row={row}
      roles={roles}
      depth={depths.get(row.id) ?? 0}
      canMerge={canMergeUp(allRows, indexById.get(row.id) ?? 0)}
      isInTabOrder={row.id === tabStopId}
      position={from + index + 1}
      total={shownRows.length}
      measure={measure}
      onAction={stableApplyAction}
    />
  );
  // One flat list: the focused row must stay the same element when rows around it come and go.
  const items = ranges.flatMap(({ spaceBefore, from, to }) => [
    spaceBefore > 0 && <li key={`before ${from}`} aria-hidden="true" style={{ height: spaceBefore }} />,
    ...shownRows.slice(from, to + 1).map(renderRow(from)),
  ]);
  return (
    <ol
      className="lines"
      ref={list}
      aria-label="Lines of the notes"
      onKeyDownCapture={(event) => handleRowKey(event, shownRows, goTo, stableApplyAction)}
      onFocus={(event) => {
        const id = rowOfEvent(event);
        if (id !== undefined) setCurrent(id);
      }}
    >
      {items}
    </ol>
  );
}
