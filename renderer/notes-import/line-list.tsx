import { type KeyboardEvent, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { RolesChosen } from '../../shared/notes/replace-names.ts';
import { canMergeUp, type Row } from '../../shared/notes/review.ts';
import { LineRow, type LineRowProps } from './line-row.tsx';
import { useRowWindow } from './use-row-window.ts';

interface LineListProps {
  /** All rows of the notes, and those that the filter shows. */
  readonly all: readonly Row[];
  readonly shown: readonly Row[];
  readonly chosen: RolesChosen;
  readonly onAct: LineRowProps['act'];
}

/** Nesting of every row, by its parent. */
const depthsOf = (rows: readonly Row[]): ReadonlyMap<string, number> => {
  const depths = new Map<string, number>();
  for (const row of rows) {
    const above = row.parent === undefined ? undefined : depths.get(row.parent);
    depths.set(row.id, above === undefined ? 0 : above + 1);
  }
  return depths;
};

const rowOfEvent = (event: { readonly target: EventTarget }): string | undefined =>
  (event.target as HTMLElement).closest<HTMLElement>('[data-row]')?.dataset.row;

const STEPS: { readonly [key: string]: number } = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: 8,
  PageUp: -8,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};

/**
 * Moves the keyboard to the main control of a row, which may have to be scrolled to and drawn first. Where the row has
 * left the list (its filter no longer shows it), the one that took its place gets the keyboard.
 */
const useRowFocus = (
  list: { readonly current: HTMLElement | null },
  shown: readonly Row[],
  showRow: (index: number) => void,
  hold: () => void,
) => {
  const wanted = useRef<{ readonly id: string; readonly index: number } | null>(null);
  const reach = () => {
    if (!wanted.current) return;
    const { id, index } = wanted.current;
    const found = shown.findIndex((row) => row.id === id);
    const at = found < 0 ? Math.min(index, shown.length - 1) : found;
    const main = list.current?.querySelector<HTMLElement>(`[data-row="${shown[at]?.id}"] [data-main]`);
    if (!main && at >= 0) {
      // Heights above were guesses until they were drawn: the next drawing comes closer.
      showRow(at);
      return;
    }
    wanted.current = null;
    main?.focus({ preventScroll: true });
    main?.closest('li')?.scrollIntoView({ block: 'nearest' });
    hold();
  };
  useEffect(reach);
  return {
    /** Now, or as soon as the row is drawn. */
    focusRow: (id: string, index: number) => {
      wanted.current = { id, index };
      reach();
    },
    /** After the next drawing: a choice has just changed the rows. */
    wantAfter: (id: string, index: number) => {
      wanted.current = { id, index };
    },
  };
};

/** The notes line by line. Long notes are drawn only where they are seen; one stop for Tab, arrows between lines. */
export const LineList = ({ all, shown, chosen, onAct }: LineListProps) => {
  const list = useRef<HTMLOListElement>(null);
  const [current, setCurrent] = useState<string | null>(null);
  const pinned = useMemo(() => shown.findIndex((row) => row.id === current), [shown, current]);
  const { stretches, measure, showRow, hold } = useRowWindow(list, shown, pinned);
  const { focusRow, wantAfter } = useRowFocus(list, shown, showRow, hold);
  const depths = useMemo(() => depthsOf(all), [all]);
  const places = useMemo(() => new Map(all.map((row, index) => [row.id, index])), [all]);
  const stop = pinned >= 0 ? current : shown[stretches[0]?.from ?? 0]?.id;

  const goTo = (index: number) => {
    const to = Math.min(Math.max(index, 0), shown.length - 1);
    const row = shown[to];
    if (!row) return;
    setCurrent(row.id);
    focusRow(row.id, to);
  };
  const act: LineRowProps['act'] = (row, choice) => {
    const index = shown.findIndex((one) => one.id === row.id);
    const next = choice === 'mergeUp' ? (shown[index - 1] ?? row) : row;
    onAct(row, choice);
    setCurrent(next.id);
    wantAfter(next.id, index);
  };
  const latest = useRef(act);
  latest.current = act;
  const steadyAct = useCallback<LineRowProps['act']>((row, choice) => latest.current(row, choice), []);
  const onKey = (event: KeyboardEvent<HTMLOListElement>) => {
    const id = event.currentTarget.contains(event.target as Node) ? rowOfEvent(event) : undefined;
    const index = shown.findIndex((row) => row.id === id);
    const row = shown[index];
    if (!row || event.altKey || event.ctrlKey || event.metaKey) return;
    const step = STEPS[event.key];
    if (step !== undefined) {
      event.preventDefault();
      event.stopPropagation();
      goTo(index + step);
    } else if (event.key === 'Delete' && !row.isOut) {
      event.preventDefault();
      steadyAct(row, 'leaveOut');
    }
  };
  const rowAt = (from: number) => (row: Row, index: number) => (
    <LineRow
      key={row.id}
      row={row}
      chosen={chosen}
      depth={depths.get(row.id) ?? 0}
      canMerge={canMergeUp(all, places.get(row.id) ?? 0)}
      isInTabOrder={row.id === stop}
      place={from + index + 1}
      of={shown.length}
      measure={measure}
      act={steadyAct}
    />
  );
  // One flat list: a row that has the keyboard must stay the same element when other rows come and go around it.
  const drawn = stretches.flatMap(({ gap, from, to }) => [
    gap > 0 && <li key={`before ${from}`} aria-hidden="true" className="lines-gap" style={{ height: gap }} />,
    ...shown.slice(from, to + 1).map(rowAt(from)),
  ]);
  return (
    <ol
      className="lines"
      ref={list}
      aria-label="Lines of the notes"
      onKeyDownCapture={onKey}
      onFocus={(event) => {
        const id = rowOfEvent(event);
        if (id !== undefined) setCurrent(id);
      }}
    >
      {drawn}
    </ol>
  );
};
