import { EyeOff, Flag, Scissors, Split, UserRound } from 'lucide-react';
import { useMemo } from 'react';
import { CARD_KINDS } from '../../shared/notes/parsed-notes.ts';
import { accountOfReview, type Review } from '../../shared/notes/review.ts';
import { type Check, cardCounts } from '../../shared/notes/review-result.ts';
import { KindMark } from '../ui/kind-mark.tsx';
import { countWords, linesWords } from './fate-words.ts';
import { NamesPanel } from './names-panel.tsx';

interface ReviewSideProps {
  readonly review: Review;
  readonly checks: ReadonlyMap<string, readonly Check[]>;
  readonly onCheck: () => void;
}

const Makes = ({ review }: { readonly review: Review }) => {
  const counts = useMemo(() => cardCounts(review), [review]);
  const forProject = review.rows.filter(
    (row) => !row.isOut && (row.kind === 'aim' || row.kind === 'objective'),
  );
  return (
    <section>
      <h3>What this makes</h3>
      <ul className="notes-makes">
        {CARD_KINDS.filter((kind) => counts.has(kind)).map((kind) => (
          <li key={kind}>
            <KindMark kind={kind} />
            <b>{counts.get(kind)?.toLocaleString('en-GB')}</b>
            {countWords(kind, counts.get(kind) ?? 0)}
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

/** The lines of the rows that have this check, as words; the first few. */
const linesWith = (review: Review, checks: ReviewSideProps['checks'], check: Check): readonly string[] =>
  review.rows.filter((row) => checks.get(row.id)?.includes(check)).map((row) => linesWords(row.lines));

const some = (lines: readonly string[]): string => {
  const shown = lines.slice(0, 4).join(', ');
  return lines.length > 4 ? `${shown} and ${lines.length - 4} more` : shown;
};

const WorthALook = ({ review, checks, onCheck }: ReviewSideProps) => {
  const several = linesWith(review, checks, 'several');
  const cut = linesWith(review, checks, 'cut');
  const { leftOut } = accountOfReview(review);
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
              <b>{several.length === 1 ? `Line ${several[0]}` : `Lines ${some(several)}`}</b>{' '}
              {several.length === 1 ? 'holds' : 'hold'} several thoughts. A card holds one best.
            </span>
          </li>
        )}
        {cut.length > 0 && (
          <li>
            <Scissors className="icon icon-s" aria-hidden="true" />
            <span>
              <b>{cut.length === 1 ? `Line ${cut[0]}` : `Lines ${some(cut)}`}</b>{' '}
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

/** Beside the lines: what they make, the names in them, and what is worth a look. */
export const ReviewSide = (props: ReviewSideProps) => (
  <aside className="notes-side" aria-label="What the notes make">
    <Makes review={props.review} />
    <WorthALook {...props} />
    <NamesPanel people={props.review.people} />
    <p className="meta notes-foot">One Undo takes all the cards away again. Your notes stay as they are.</p>
  </aside>
);
