import { type KeyboardEvent, useCallback, useMemo, useRef } from 'react';
import type { ChosenRoles } from '../../../../shared/notes/people/replace-names.ts';
import { canMergeUp, isAsWritten } from '../../../../shared/notes/review/join-rows.ts';
import {
  isAlreadyHere,
  type Review,
  type ReviewAction,
  type ReviewRow,
} from '../../../../shared/notes/review/review.ts';
import type { RowWarning } from '../../../../shared/notes/review/row-warnings.ts';
import {
  isHeadingRow,
  rowsOfTheme,
  rowsUnder,
  sectionProposal,
} from '../../../../shared/notes/review/sections.ts';
import { rowName } from './action-text.ts';
import { LineRow } from './line-row.tsx';
import { cardsOf, type ListEntry } from './list-entries.ts';
import { KEY_STEPS, requestByKey } from './row-keys.ts';
import type { HeadingFacts, RowRequestHandler } from './row-props.ts';
import { RunRow } from './run-row.tsx';
import { type OpenRow, useListState } from './use-list-state.ts';
import { useRowFocus } from './use-row-focus.ts';
import { useVirtualRows } from './use-virtual-rows.ts';

export interface LineListProps {
  readonly review: Review;
  readonly entries: readonly ListEntry[];
  readonly checks: ReadonlyMap<string, readonly RowWarning[]>;
  readonly roles: ChosenRoles;
  /** The last thing that was done. */
  readonly lastAction: ReviewAction | undefined;
  /** Says whether the action changed anything. */
  readonly onAction: (action: ReviewAction) => boolean;
  readonly onShowRun: (id: string) => void;
  /** The row that is being cut; whoever filters the list keeps it there. */
  readonly open: OpenRow | null;
  readonly onOpen: (open: OpenRow | null) => void;
  readonly onUndo: () => void;
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

const NO_WARNINGS: readonly RowWarning[] = [];

/** What rows need of the rows around them; headings are looked at when they are shown. */
const useRowFacts = ({ review, checks }: LineListProps) => {
  const { rows } = review;
  const depths = useMemo(() => depthsOf(rows), [rows]);
  const indexById = useMemo(() => new Map(rows.map((row, index) => [row.id, index])), [rows]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: other rows, other facts
  const facts = useMemo(() => new Map<string, HeadingFacts>(), [rows]);
  const indexOf = (id: string): number => indexById.get(id) ?? -1;
  const factsOf = (row: ReviewRow): HeadingFacts | undefined => {
    if (!isHeadingRow(row)) return undefined;
    const known = facts.get(row.id);
    if (known) return known;
    const index = indexOf(row.id);
    const cards = row.kind === 'theme' ? cardsOf(rowsOfTheme(rows, index)) : 0;
    const under = rowsUnder(rows, index);
    const open = under.filter((one) => !isAlreadyHere(one)).length;
    const found = { lines: under.length, open, cards, proposal: sectionProposal(rows, index) };
    facts.set(row.id, found);
    return found;
  };
  return {
    depthOf: (row: ReviewRow) => depths.get(row.id) ?? 0,
    warningsOf: (row: ReviewRow) => checks.get(row.id) ?? NO_WARNINGS,
    factsOf,
    indexOf,
  };
};

/** Which piece of a row an event came from. */
const pieceOfEvent = (event: { readonly target: EventTarget }): number | undefined => {
  const piece = (event.target as HTMLElement).closest<HTMLElement>('[data-piece]')?.dataset.piece;
  return piece === undefined || piece === '' ? undefined : Number(piece);
};

const rowOfEvent = (event: { readonly target: EventTarget }): string | undefined =>
  (event.target as HTMLElement).closest<HTMLElement>('[data-row]')?.dataset.row;

/** Controls that go from one choice to the next with these keys themselves. */
const keepsKey = (event: KeyboardEvent): boolean => {
  const target = event.target as HTMLElement;
  if (target.closest('input, textarea')) return true;
  if (target.dataset.gap !== undefined) return event.key in KEY_STEPS || event.key === 'ArrowLeft';
  return event.key === 'ArrowLeft' && target.closest('[role=radiogroup]') !== null;
};

const useListKeys = (
  props: LineListProps,
  context: ReturnType<typeof useRowFacts>,
  goTo: (index: number) => void,
  request: RowRequestHandler,
) => {
  const { entries, review } = props;
  return (event: KeyboardEvent<HTMLOListElement>) => {
    const id = event.currentTarget.contains(event.target as Node) ? rowOfEvent(event) : undefined;
    const index = entries.findIndex((one) => one.id === id);
    const entry = entries[index];
    if (!entry || event.altKey || event.ctrlKey || event.metaKey || keepsKey(event)) return;
    const stop = () => {
      event.preventDefault();
      event.stopPropagation();
    };
    const step = KEY_STEPS[event.key];
    if (step !== undefined) {
      stop();
      goTo(index + step);
      return;
    }
    if (!('row' in entry)) {
      if (event.key !== 'ArrowRight') return;
      stop();
      event.currentTarget.querySelector<HTMLElement>(`[data-row="${entry.id}"] [data-main]`)?.click();
      return;
    }
    const { row } = entry;
    const isOpen = props.open?.id === row.id;
    const warnings = context.warningsOf(row);
    const piece = pieceOfEvent(event);
    const asked = requestByKey(event, row, { rows: review.rows, warnings, isOpen, piece });
    if (!asked) return;
    stop();
    request(row, asked);
  };
};

/** The notes line by line, virtualized: only rows near the viewport are rendered. One tab stop, arrow keys between lines. */
export function LineList(props: LineListProps) {
  const { review, entries, roles, lastAction, open, onUndo } = props;
  const list = useRef<HTMLOListElement>(null);
  const state = useListState(props);
  const { current, setCurrent } = state;
  const focusedIndex = useMemo(() => entries.findIndex((entry) => entry.id === current), [entries, current]);
  const { ranges, measure, showRow, captureAnchor } = useVirtualRows(list, entries, focusedIndex);
  const focus = useRowFocus(list, entries, showRow, captureAnchor, current);
  const facts = useRowFacts(props);
  const tabStopId = focusedIndex >= 0 ? current : entries[ranges[0]?.from ?? 0]?.id;
  const goTo = (index: number) => {
    const to = Math.min(Math.max(index, 0), entries.length - 1);
    const entry = entries[to];
    if (!entry) return;
    setCurrent(entry.id);
    focus.focusRow(entry.id, to);
  };
  const latestRequest = useRef<RowRequestHandler>(() => undefined);
  latestRequest.current = state.requestHandler(focus.focusAfterRender);
  const request = useCallback<RowRequestHandler>((row, asked) => latestRequest.current(row, asked), []);
  const onKeyDown = useListKeys(props, facts, goTo, request);
  const renderEntry = (from: number) => (entry: ListEntry, offset: number) => {
    const shared = {
      isInTabOrder: entry.id === tabStopId,
      position: from + offset + 1,
      total: entries.length,
      measure,
      onRequest: request,
    };
    if (!('row' in entry)) return <RunRow key={entry.id} entry={entry} {...shared} />;
    const { row } = entry;
    const index = facts.indexOf(row.id);
    const [above, next] = [review.rows[index - 1], review.rows[index + 1]];
    const isOpen = open?.id === row.id && !row.isLeftOut;
    return (
      <LineRow
        key={row.id}
        row={row}
        roles={roles}
        warnings={facts.warningsOf(row)}
        facts={facts.factsOf(row)}
        depth={facts.depthOf(row)}
        canMerge={canMergeUp(review.rows, index)}
        aboveName={above && rowName(above)}
        isAsWritten={isAsWritten(review, row)}
        isOpen={isOpen}
        caretAt={isOpen ? open.at : undefined}
        canUndoCut={isOpen && lastAction !== undefined && isCutOf(lastAction, row)}
        onUndo={onUndo}
        nextRow={next && !next.isLeftOut && !isHeadingRow(next) ? next : undefined}
        {...shared}
      />
    );
  };
  // One flat list: the focused row must stay the same element when rows around it come and go.
  const items = ranges.flatMap(({ spaceBefore, from, to }) => [
    spaceBefore > 0 && <li key={`before ${from}`} aria-hidden="true" style={{ height: spaceBefore }} />,
    ...entries.slice(from, to + 1).map(renderEntry(from)),
  ]);
  return (
    <ol
      className="lines"
      ref={list}
      aria-label="Lines of the notes"
      onKeyDownCapture={onKeyDown}
      onFocus={(event) => {
        const id = rowOfEvent(event);
        if (id !== undefined) setCurrent(id);
      }}
    >
      {items}
    </ol>
  );
}

const CUTS: readonly string[] = ['splitAt', 'splitProposed', 'splitSentences'];

/** Whether an action cut this row. */
function isCutOf(action: ReviewAction, row: ReviewRow): boolean {
  return 'id' in action && action.id === row.id && CUTS.includes(action.type);
}
