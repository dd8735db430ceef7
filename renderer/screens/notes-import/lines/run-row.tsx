import { ChevronDown, ChevronRight } from 'lucide-react';
import { counted } from '../../../../shared/records/fields/counted.ts';
import { quoted } from '../../../../shared/records/fields/quoted.ts';
import { Button } from '../../../core/ui/button.tsx';
import { linesInWords } from './item-kind-text.ts';
import { cardsOf, type ListEntry, rowsOfEntry } from './list-entries.ts';
import type { RowRequestHandler } from './row-props.ts';

interface RunRowProps {
  readonly entry: Exclude<ListEntry, { row: unknown }>;
  readonly isInTabOrder: boolean;
  readonly position: number;
  readonly total: number;
  readonly measure: (element: HTMLElement | null) => (() => void) | undefined;
  readonly onRequest: RowRequestHandler;
}

const firstWords = (text: string): string => text.split(/\s+/).slice(0, 4).join(' ');

const textOf = (entry: RunRowProps['entry']): string => {
  if ('theme' in entry) {
    const lines = entry.rows.reduce((sum, row) => sum + row.lines.length, 0);
    return `${counted(lines, 'line')}, ${counted(cardsOf(entry.rows), 'card')}`;
  }
  const some = entry.same
    .slice(0, 2)
    .map((row) => `${firstWords(row.text)}…`)
    .join(' ');
  return `${counted(entry.same.length, 'line')}, already here: ${some}`;
};

/** Several rows as one: a theme that is folded, or lines that are here already. */
export function RunRow({ entry, isInTabOrder, position, total, measure, onRequest }: RunRowProps) {
  const rows = rowsOfEntry(entry);
  const [first] = rows;
  const lines = rows.flatMap((row) => row.lines);
  const name = `${Math.min(...lines)}–${Math.max(...lines)}`;
  if (!first) return null;
  const isTheme = 'theme' in entry;
  const show = () =>
    onRequest(
      first,
      isTheme ? { type: 'fold', id: first.id, isFolded: false } : { type: 'showRun', id: first.id },
    );
  return (
    <li
      className={isTheme ? 'line is-theme is-run' : 'line is-here is-run'}
      ref={measure}
      data-row={entry.id}
      aria-posinset={position}
      aria-setsize={total}
    >
      <span className="line-number">
        <span className="hidden-text">Lines </span>
        {rows.length > 1 ? name : linesInWords(first.lines)}
      </span>
      <p>
        {isTheme && <ChevronRight className="icon icon-s line-folded" aria-hidden="true" />}
        {isTheme ? `${entry.theme.text}: ` : ''}
        <span className={isTheme ? 'line-run-count' : ''}>{textOf(entry)}</span>
      </p>
      <Button
        variant="tool"
        icon={ChevronDown}
        className="line-show"
        aria-label={isTheme ? `Show the lines of ${quoted(entry.theme.text)}` : `Show lines ${name}`}
        excludeFromTabOrder={!isInTabOrder}
        data-main=""
        onPress={show}
      >
        Show
      </Button>
    </li>
  );
}
