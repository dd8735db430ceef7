import { ArrowLeft, Check, CircleAlert } from 'lucide-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import { type Key, ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { countReviewLines, type Review } from '../../../shared/notes/review/review.ts';
import { cardCounts, chosenRoles } from '../../../shared/notes/review/review-result.ts';
import { goTo } from '../../core/state/route.ts';
import { announce } from '../../core/ui/announce.tsx';
import { Button } from '../../core/ui/button.tsx';
import { cardsInWords } from '../../core/ui/counted-text.ts';
import { EmptyState } from '../../core/ui/empty-state.tsx';
import { Progress } from '../../core/ui/progress.tsx';
import {
  applyReviewChoice,
  backToNotesText,
  clearNotesDraft,
  type NotesDraft,
} from '../../features/notes-draft/notes-draft.ts';
import { importNotes } from './import-notes.ts';
import { lineCountsInWords, linesInWords } from './lines/item-kind-text.ts';
import { LineList } from './lines/line-list.tsx';
import type { LineRowProps } from './lines/line-row.tsx';
import { ReviewAside } from './review/review-aside.tsx';
import { checksByRow, filterRows, type ReviewFilter } from './review/review-filters.ts';

const ANNOUNCEMENTS: { readonly [choice: string]: (lines: string) => string } = {
  mergeUp: (lines) => `Line ${lines} is together with the line above.`,
  split: (lines) => `Lines ${lines} are apart.`,
  exclude: (lines) => `Line ${lines} is left out.`,
  include: (lines) => `Line ${lines} comes in.`,
};

const applyRowAction: LineRowProps['onAction'] = (row, choice) => {
  if (choice === 'mergeUp' || choice === 'split' || choice === 'exclude' || choice === 'include') {
    applyReviewChoice({ type: choice, id: row.id });
    const announcement = ANNOUNCEMENTS[choice];
    if (announcement) announce(announcement(linesInWords(row.lines)));
  } else applyReviewChoice({ type: 'setKind', id: row.id, kind: choice });
};

interface FilterButtonsProps {
  readonly filter: ReviewFilter;
  readonly onFilter: (filter: ReviewFilter) => void;
  readonly counts: { readonly [filter in ReviewFilter]: number };
}

const FilterButtons = ({ filter, onFilter, counts }: FilterButtonsProps) => {
  const labels: readonly (readonly [ReviewFilter, string])[] = [
    ['all', 'All lines'],
    ['cards', 'Cards'],
    ['out', 'Left out'],
    ['check', 'To check'],
  ];
  return (
    <ToggleButtonGroup
      className="notes-filters"
      aria-label="Lines shown"
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[filter]}
      onSelectionChange={(keys: Set<Key>) => {
        const [key] = keys;
        const picked = labels.find(([id]) => id === key)?.[0];
        if (picked) onFilter(picked);
      }}
    >
      {labels.map(([id, word]) => (
        <ToggleButton key={id} id={id} className="btn btn-tool">
          {id === 'check' && <CircleAlert className="icon icon-s" aria-hidden="true" />}
          {word} {counts[id].toLocaleString('en-GB')}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
};

const useImportNotes = (review: Review) => {
  const [isBusy, setBusy] = useState(false);
  const stopLayout = useRef(new AbortController());
  const cancel = useRef(new AbortController());
  useEffect(() => {
    const unmount = new AbortController();
    cancel.current = unmount;
    return () => unmount.abort();
  }, []);
  const start = () => {
    if (isBusy) return;
    stopLayout.current = new AbortController();
    setBusy(true);
    const signals = { stopLayout: stopLayout.current.signal, cancel: cancel.current.signal };
    void importNotes(review, signals).finally(() => setBusy(false));
  };
  return { isBusy, start, stop: () => stopLayout.current.abort() };
};

interface ReviewStepProps {
  readonly notes: NotesDraft;
  readonly review: Review;
}

/** Second step: every line, what it becomes and why. Nothing is imported before the person says so. */
export function ReviewStep({ notes, review }: ReviewStepProps) {
  const [filter, setFilter] = useState<ReviewFilter>('all');
  const { isBusy, start, stop } = useImportNotes(review);
  const checks = useMemo(() => checksByRow(review), [review]);
  const shown = useMemo(() => filterRows(review.rows, filter, checks), [review.rows, filter, checks]);
  const roles = useMemo(() => chosenRoles(review), [review]);
  const account = useMemo(() => countReviewLines(review), [review]);
  const cards = useMemo(
    () => [...cardCounts(review).values()].reduce((sum, count) => sum + count, 0),
    [review],
  );
  const cancel = () => {
    clearNotesDraft();
    goTo({ screen: 'map', key: notes.key });
  };
  return (
    <div className="page notes-page">
      <header className="page-head">
        <div>
          <h2>Bring in meeting notes</h2>
          <p className="meta">
            {notes.name ?? 'Pasted notes'}. <span data-testid="account">{lineCountsInWords(account)}</span>{' '}
            Check what each line becomes. Nothing is on the map yet.
          </p>
          {notes.remarks.map((remark) => (
            <p className="meta" key={remark}>
              {remark}
            </p>
          ))}
        </div>
        <Button variant="quiet" icon={ArrowLeft} onPress={backToNotesText}>
          Back to the text
        </Button>
        <Button variant="quiet" onPress={cancel}>
          Cancel
        </Button>
        {/* The second half of a double click on "Read these notes" ends here: nothing comes in that nobody has looked at. */}
        <Button variant="primary" icon={Check} onClick={({ detail }) => detail < 2 && start()}>
          Bring in {cardsInWords(cards)}
        </Button>
      </header>
      {isBusy && <Progress label={`Laying out ${cardsInWords(cards)}.`} onStop={stop} />}
      <div className="notes">
        <section className="sheet notes-sheet" aria-label="The notes, line by line">
          <FilterButtons
            filter={filter}
            onFilter={setFilter}
            counts={{ all: account.lines, cards, out: account.leftOut, check: checks.size }}
          />
          {shown.length > 0 ? (
            <LineList allRows={review.rows} shownRows={shown} roles={roles} onAction={applyRowAction} />
          ) : (
            <EmptyState title={filter === 'check' ? 'Nothing is left to check.' : 'No line is left out.'} />
          )}
          <p className="meta notes-keys">
            Up and Down go from line to line, Enter changes what it becomes, Delete leaves it out.
          </p>
        </section>
        <ReviewAside review={review} checks={checks} onCheck={() => setFilter('check')} />
      </div>
    </div>
  );
}
