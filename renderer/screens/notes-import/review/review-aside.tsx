import { EyeOff, Flag, Scissors, Split, UserRound } from 'lucide-react';
import { useMemo } from 'react';
import { CARD_KINDS } from '../../../../shared/notes/parsed-notes.ts';
import { countReviewLines, type Review } from '../../../../shared/notes/review/review.ts';
import { cardCounts, type RowWarning } from '../../../../shared/notes/review/review-result.ts';
import { KindMark } from '../../../core/ui/kind-mark.tsx';
import { kindNoun, linesInWords } from '../lines/item-kind-text.ts';
import { NamesPanel } from './names-panel.tsx';

interface ReviewAsideProps {
  readonly review: Review;
  readonly checks: ReadonlyMap<string, readonly RowWarning[]>;
  readonly onCheck: () => void;
}

const CardCounts = ({ review }: { readonly review: Review }) => {
  const counts = useMemo(() => cardCounts(review), [review]);
  const forProject = review.rows.filter(
    (row) => !row.isLeftOut && (row.kind === 'aim' || row.kind === 'objective'),
  );
  return (
    <section>
      <h3>What this makes</h3>
      <ul className="notes-counts">
        {CARD_KINDS.filter((kind) => counts.has(kind)).map((kind) => (
          <li key={kind}>
            <KindMark kind={kind} />
            <b>{counts.get(kind)?.toLocaleString('en-GB')}</b>
            {kindNoun(kind, counts.get(kind) ?? 0)}
          </li>
        ))}
        {forProject.length > 0 && (
          <li>
            <Flag className="icon" aria-hidden="true" />
            <b>{forProject.length}</b>
            for the project sheet
          </li>
        )}
      </ul>
    </section>
  );
};

/** The line numbers of the rows that have this check, in words. */
const linesWithCheck = (
  review: Review,
  checks: ReviewAsideProps['checks'],
  check: RowWarning,
): readonly string[] =>
  review.rows.filter((row) => checks.get(row.id)?.includes(check)).map((row) => linesInWords(row.lines));

const firstFew = (lines: readonly string[]): string => {
  const shown = lines.slice(0, 4).join(', ');
  return lines.length > 4 ? `${shown} and ${lines.length - 4} more` : shown;
};

const ReviewFindings = ({ review, checks, onCheck }: ReviewAsideProps) => {
  const several = linesWithCheck(review, checks, 'several');
  const cut = linesWithCheck(review, checks, 'cut');
  const { leftOut } = countReviewLines(review);
  const open = review.people.filter((person) => person.decision === 'open').length;
  if (several.length + cut.length + leftOut + open === 0) return null;
  return (
    <section>
      <h3>Worth a look</h3>
      <ul className="notes-checks">
        {open > 0 && (
          <li>
            <UserRound className="icon icon-s" aria-hidden="true" />
            <span>
              <b>{open === 1 ? 'One name' : `${open} names`}</b> {open === 1 ? 'stands' : 'stand'} in these
              lines. Give {open === 1 ? 'it' : 'each'} a role, or keep it.
            </span>
          </li>
        )}
        {several.length > 0 && (
          <li>
            <Split className="icon icon-s" aria-hidden="true" />
            <span>
              <b>{several.length === 1 ? `Line ${several[0]}` : `Lines ${firstFew(several)}`}</b>{' '}
              {several.length === 1 ? 'holds' : 'hold'} several thoughts. A card holds one best.
            </span>
          </li>
        )}
        {cut.length > 0 && (
          <li>
            <Scissors className="icon icon-s" aria-hidden="true" />
            <span>
              <b>{cut.length === 1 ? `Line ${cut[0]}` : `Lines ${firstFew(cut)}`}</b>{' '}
              {cut.length === 1 ? 'seems' : 'seem'} to break off. The words stay as they are.
            </span>
          </li>
        )}
        {leftOut > 0 && (
          <li>
            <EyeOff className="icon icon-s" aria-hidden="true" />
            <span>
              <b>
                {leftOut} {leftOut === 1 ? 'line' : 'lines'}
              </b>{' '}
              {leftOut === 1 ? 'is' : 'are'} left out. Each says why, and can be brought in.
            </span>
          </li>
        )}
      </ul>
      {checks.size > 0 && (
        <button type="button" className="notes-link" onClick={onCheck}>
          Show what to check
        </button>
      )}
    </section>
  );
};

/** Beside the lines: the counts of cards, the names, and the checks. */
export function ReviewAside(props: ReviewAsideProps) {
  return (
    <aside className="notes-aside" aria-label="What the notes make">
      <CardCounts review={props.review} />
      <ReviewFindings {...props} />
      <NamesPanel people={props.review.people} />
      <p className="meta notes-footer">
        One Undo takes all the cards away again. Your notes stay as they are.
      </p>
    </aside>
  );
}
