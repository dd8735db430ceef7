import { ArrowLeft, Check, CircleAlert } from 'lucide-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import { type Key, ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { accountOfReview, type Review } from '../../shared/notes/review.ts';
import { cardCounts, rolesChosen } from '../../shared/notes/review-result.ts';
import { goTo } from '../state/route.ts';
import { announce } from '../ui/announce.tsx';
import { Button } from '../ui/button.tsx';
import { Empty } from '../ui/empty.tsx';
import { Progress } from '../ui/progress.tsx';
import { cardsInWords } from '../ui/words.ts';
import { bringIn } from './bring-in.ts';
import { accountWords, linesWords } from './fate-words.ts';
import { checksIn, type Filter, shownRows } from './filters.ts';
import { LineList } from './line-list.tsx';
import type { LineRowProps } from './line-row.tsx';
import { backToText, clearNotes, decide, type NotesState } from './notes-store.ts';
import { ReviewSide } from './review-side.tsx';

const SAID: { readonly [choice: string]: (lines: string) => string } = {
  mergeUp: (lines) => `Line ${lines} is together with the line above.`,
  takeApart: (lines) => `Lines ${lines} are apart.`,
  leaveOut: (lines) => `Line ${lines} is left out.`,
  bringIn: (lines) => `Line ${lines} comes in.`,
};

const act: LineRowProps['act'] = (row, choice) => {
  if (choice === 'mergeUp' || choice === 'takeApart' || choice === 'leaveOut' || choice === 'bringIn') {
    decide({ type: choice, id: row.id });
    const said = SAID[choice];
    if (said) announce(said(linesWords(row.lines)));
  } else decide({ type: 'kind', id: row.id, kind: choice });
};

interface FiltersProps {
  readonly filter: Filter;
  readonly onFilter: (filter: Filter) => void;
  readonly counts: { readonly [filter in Filter]: number };
}

const Filters = ({ filter, onFilter, counts }: FiltersProps) => {
  const words: readonly (readonly [Filter, string])[] = [
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
        const picked = words.find(([id]) => id === key)?.[0];
        if (picked) onFilter(picked);
      }}
    >
      {words.map(([id, word]) => (
        <ToggleButton key={id} id={id} className="btn btn-tool">
          {id === 'check' && <CircleAlert className="icon icon-s" aria-hidden="true" />}
          {word} {counts[id].toLocaleString('en-GB')}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
};

const useBringIn = (review: Review) => {
  const [isBusy, setBusy] = useState(false);
  const stop = useRef(new AbortController());
  const gone = useRef(new AbortController());
  useEffect(() => {
    const leaving = new AbortController();
    gone.current = leaving;
    return () => leaving.abort();
  }, []);
  const start = () => {
    if (isBusy) return;
    stop.current = new AbortController();
    setBusy(true);
    const waits = { stop: stop.current.signal, gone: gone.current.signal };
    void bringIn(review, waits).finally(() => setBusy(false));
  };
  return { isBusy, start, stop: () => stop.current.abort() };
};

interface ReviewStepProps {
  readonly notes: NotesState;
  readonly review: Review;
}

/** Second step: every line, what it becomes and why. Nothing is made before the person says so. */
export const ReviewStep = ({ notes, review }: ReviewStepProps) => {
  const [filter, setFilter] = useState<Filter>('all');
  const { isBusy, start, stop } = useBringIn(review);
  const checks = useMemo(() => checksIn(review), [review]);
  const shown = useMemo(() => shownRows(review.rows, filter, checks), [review.rows, filter, checks]);
  const chosen = useMemo(() => rolesChosen(review), [review]);
  const account = useMemo(() => accountOfReview(review), [review]);
  const cards = useMemo(
    () => [...cardCounts(review).values()].reduce((sum, count) => sum + count, 0),
    [review],
  );
  const cancel = () => {
    clearNotes();
    goTo({ screen: 'map', key: notes.key });
  };
  return (
    <div className="page notes-page">
      <header className="page-head">
        <div>
          <h2>Bring in meeting notes</h2>
          <p className="meta">
            {notes.name ?? 'Pasted notes'}. <span data-testid="account">{accountWords(account)}</span> Check
            what each line becomes. Nothing is on the map yet.
          </p>
          {notes.remarks.map((remark) => (
            <p className="meta" key={remark}>
              {remark}
            </p>
          ))}
        </div>
        <Button variant="quiet" icon={ArrowLeft} onPress={backToText}>
          Back to the text
        </Button>
        <Button variant="quiet" onPress={cancel}>
          Cancel
        </Button>
        {/* The second half of a double click on "Read these notes" ends here: nothing comes in that nobody has looked at. */}
        <Button variant="first" icon={Check} onClick={({ detail }) => detail < 2 && start()}>
          Bring in {cardsInWords(cards)}
        </Button>
      </header>
      {isBusy && <Progress label={`Laying out ${cardsInWords(cards)}.`} onStop={stop} />}
      <div className="notes">
        <section className="sheet notes-sheet" aria-label="The notes, line by line">
          <Filters
            filter={filter}
            onFilter={setFilter}
            counts={{ all: account.lines, cards, out: account.leftOut, check: checks.size }}
          />
          {shown.length > 0 ? (
            <LineList all={review.rows} shown={shown} chosen={chosen} onAct={act} />
          ) : (
            <Empty title={filter === 'check' ? 'Nothing is left to check.' : 'No line is left out.'} />
          )}
          <p className="meta notes-keys">
            Up and Down go from line to line, Enter changes what it becomes, Delete leaves it out.
          </p>
        </section>
        <ReviewSide review={review} checks={checks} onCheck={() => setFilter('check')} />
      </div>
    </div>
  );
};
