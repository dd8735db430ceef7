import { ArrowLeft, Check, SkipForward } from 'lucide-react';
import { useEffect, useMemo, useState } from 'react';
import { countReviewLines, type Review, type ReviewAction } from '../../../shared/notes/review/review.ts';
import { cardCounts, chosenRoles } from '../../../shared/notes/review/review-result.ts';
import { useProject } from '../../core/state/project-store.ts';
import { goTo } from '../../core/state/route.ts';
import { setScreenHistory } from '../../core/state/screen-history.ts';
import { announce } from '../../core/ui/announce.tsx';
import { Button } from '../../core/ui/button.tsx';
import { EmptyState } from '../../core/ui/empty-state.tsx';
import { say } from '../../core/ui/message.ts';
import {
  applyReviewChoice,
  backToNotesText,
  discardNotesDraft,
  type NotesDraft,
  notesDraftStore,
  redoReviewChoice,
  setTypedWords,
  undoReviewChoice,
} from '../../features/notes-draft/notes-draft.ts';
import { readNextFile } from '../../features/notes-draft/notes-queue.ts';
import { countIncoming } from './count-incoming.ts';
import { importNotes } from './import-notes.ts';
import { announcementOf, stepInWords } from './lines/action-text.ts';
import { askForWords } from './lines/edit-words-dialog.tsx';
import { lineCountsInWords } from './lines/item-kind-text.ts';
import { LineList } from './lines/line-list.tsx';
import { foldedEntries, plainEntries } from './lines/list-entries.ts';
import { KEYS_IN_WORDS } from './lines/row-keys.ts';
import type { OpenRow } from './lines/use-list-state.ts';
import { CorrectedNotes } from './review/corrected-notes.tsx';
import { FilterButtons } from './review/filter-buttons.tsx';
import { ReviewAside } from './review/review-aside.tsx';
import { checksByRow, filterRows, type ReviewFilter } from './review/review-filters.ts';

/** Applies a choice and says it; false where it changed nothing. */
const act = (action: ReviewAction): boolean => {
  const before = notesDraftStore.getState().review;
  applyReviewChoice(action);
  const after = notesDraftStore.getState().review;
  const announcement = before && after ? announcementOf(action, before, after) : '';
  if (announcement !== '') announce(announcement);
  return before !== after;
};

const takeBack = (review: Review): void => {
  const action = undoReviewChoice();
  if (action) say(`Undone: ${stepInWords(action, review)}.`);
};

const doAgain = (review: Review): void => {
  const action = redoReviewChoice();
  if (action) say(`Done again: ${stepInWords(action, review)}.`);
};

/** Undo and Redo are about the preview while it is shown. */
const usePreviewHistory = ({ history, review }: NotesDraft): void => {
  useEffect(() => {
    const [last, next] = [history?.past.at(-1), history?.future[0]];
    if (!review) return;
    setScreenHistory({
      undoLabel: last ? stepInWords(last.action, review) : null,
      redoLabel: next ? stepInWords(next.action, review) : null,
      undo: () => takeBack(review),
      redo: () => doAgain(review),
    });
  }, [history, review]);
  useEffect(() => () => setScreenHistory(null), []);
};

/** Words of a line that were being typed when the app was closed are in their field again. */
const useWordsBeingTyped = ({ typed }: NotesDraft, { rows }: Review): void => {
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when the preview is opened; later the field itself writes them
  useEffect(() => {
    const place = typed.find((one) => one.type === 'words');
    if (!place) return;
    const { id, piece } = place;
    const row = rows.find((one) => one.id === id);
    if (!row || row.isLeftOut) return setTypedWords(place, undefined);
    askForWords(row, piece, (text) =>
      act({ type: 'setText', id, text, ...(piece === undefined ? {} : { piece }) }),
    );
  }, []);
};

interface ReviewStepProps {
  readonly notes: NotesDraft;
  readonly review: Review;
}

const ReviewHead = ({ notes, review, onStart }: ReviewStepProps & { readonly onStart: () => void }) => {
  const document = useProject((project) => project.document);
  const account = useMemo(() => countReviewLines(review), [review]);
  const { text, earlier } = notes;
  const comesIn = useMemo(
    () => countIncoming({ text, earlier }, review, document),
    [text, earlier, review, document],
  );
  const { queue } = notes;
  const leave = () => {
    discardNotesDraft();
    say('The notes are put away. Undo, in Bring in meeting notes, brings them back.');
    goTo({ screen: 'map', key: notes.key });
  };
  const skip = () => {
    if (!readNextFile()) leave();
  };
  return (
    <header className="page-head">
      <div>
        <h2>Bring in meeting notes</h2>
        <p className="meta">
          {queue && `${queue.position} of ${queue.total}: `}
          {notes.name ?? 'Pasted notes'}. <span data-testid="account">{lineCountsInWords(account)}</span>{' '}
          Nothing is on the map yet.
        </p>
        <CorrectedNotes notes={notes} review={review} />
        {[...(notes.notice === null ? [] : [notes.notice]), ...notes.remarks].map((remark) => (
          <p className="meta notes-remark" key={remark}>
            {remark}
          </p>
        ))}
      </div>
      <Button variant="quiet" icon={ArrowLeft} onPress={backToNotesText}>
        Back to the text
      </Button>
      {queue && queue.waiting.length > 0 && (
        <Button variant="quiet" icon={SkipForward} onPress={skip}>
          Skip this file
        </Button>
      )}
      <Button variant="quiet" onPress={leave}>
        Cancel
      </Button>
      {/* The second half of a double click on "Read these notes" ends here: nothing comes in that nobody has looked at. */}
      <Button
        variant="primary"
        icon={Check}
        isDisabled={!comesIn.isAnything}
        onClick={({ detail }) => detail < 2 && onStart()}
      >
        {comesIn.words}
      </Button>
    </header>
  );
};

const EMPTY_FILTERS: { readonly [filter: string]: string } = {
  check: 'Nothing is left to check.',
  out: 'No line is left out.',
  here: 'Nothing is here already.',
  cards: 'No line becomes a card.',
};

/** The lines with their filter. */
const NotesSheet = ({
  notes,
  review,
  cards,
  checks,
  filter,
  onFilter,
}: ReviewStepProps & {
  readonly cards: number;
  readonly checks: ReturnType<typeof checksByRow>;
  readonly filter: ReviewFilter;
  readonly onFilter: (filter: ReviewFilter) => void;
}) => {
  const [shownRuns, setShownRuns] = useState<ReadonlySet<string>>(new Set());
  const [open, setOpen] = useState<OpenRow | null>(null);
  const { rows, folded } = review;
  const entries = useMemo(
    () =>
      filter === 'all'
        ? foldedEntries(rows, { folded, shownRuns })
        : plainEntries(filterRows(rows, filter, checks, open?.id)),
    [rows, folded, shownRuns, filter, checks, open],
  );
  const roles = useMemo(() => chosenRoles(review), [review]);
  const { lines, leftOut, alreadyHere } = useMemo(() => countReviewLines(review), [review]);
  return (
    <section className="sheet notes-sheet" aria-label="The notes, line by line">
      <FilterButtons
        filter={filter}
        onFilter={onFilter}
        counts={{ all: lines, cards, here: alreadyHere, out: leftOut, check: checks.size }}
      />
      {entries.length > 0 ? (
        <LineList
          review={review}
          entries={entries}
          checks={checks}
          roles={roles}
          lastAction={notes.history?.past.at(-1)?.action}
          onAction={act}
          onShowRun={(id) => setShownRuns(new Set([...shownRuns, id]))}
          open={open}
          onOpen={setOpen}
          onUndo={() => takeBack(review)}
        />
      ) : (
        <EmptyState title={EMPTY_FILTERS[filter] ?? 'No line.'} />
      )}
      <p className="meta notes-keys">{KEYS_IN_WORDS}</p>
    </section>
  );
};

/** Second step: every line, what it becomes and why. Nothing is imported before the person says so. */
export function ReviewStep({ notes, review }: ReviewStepProps) {
  const [filter, setFilter] = useState<ReviewFilter>('all');
  usePreviewHistory(notes);
  useWordsBeingTyped(notes, review);
  const checks = useMemo(() => checksByRow(review), [review]);
  const cards = useMemo(
    () => [...cardCounts(review).values()].reduce((sum, count) => sum + count, 0),
    [review],
  );
  return (
    <div className="page notes-page">
      <ReviewHead notes={notes} review={review} onStart={importNotes} />
      <div className="notes">
        <NotesSheet
          notes={notes}
          review={review}
          cards={cards}
          checks={checks}
          filter={filter}
          onFilter={setFilter}
        />
        <ReviewAside review={review} checks={checks} onCheck={() => setFilter('check')} />
      </div>
    </div>
  );
}
