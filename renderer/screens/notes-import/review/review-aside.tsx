import type { LucideIcon } from 'lucide-react';
import {
  CircleHelp,
  CopyCheck,
  EyeOff,
  FilePen,
  Flag,
  ListTree,
  Scissors,
  Split,
  UserRound,
} from 'lucide-react';
import { type ReactNode, useMemo } from 'react';
import { CARD_KINDS } from '../../../../shared/notes/parsed-notes.ts';
import {
  countReviewLines,
  isAlreadyHere,
  partsOf,
  type Review,
} from '../../../../shared/notes/review/review.ts';
import { cardCounts, updateCount } from '../../../../shared/notes/review/review-result.ts';
import type { RowWarning } from '../../../../shared/notes/review/row-warnings.ts';
import { KindMark } from '../../../core/ui/kind-mark.tsx';
import { numberInWords } from '../lines/action-text.ts';
import { kindNoun, linesInWords } from '../lines/item-kind-text.ts';
import { MeetingFields } from './meeting-fields.tsx';
import { NamesPanel } from './names-panel.tsx';

interface ReviewAsideProps {
  readonly review: Review;
  readonly checks: ReadonlyMap<string, readonly RowWarning[]>;
  readonly onCheck: () => void;
}

const CardCounts = ({ review }: { readonly review: Review }) => {
  const counts = useMemo(() => cardCounts(review), [review]);
  const updates = useMemo(() => updateCount(review), [review]);
  const forProject = review.rows.filter(
    (row) => !row.isLeftOut && !isAlreadyHere(row) && (row.kind === 'aim' || row.kind === 'objective'),
  );
  return (
    <section>
      <h3>What this makes</h3>
      {counts.size + updates + forProject.length === 0 && <p className="meta">Nothing new.</p>}
      <ul className="notes-counts">
        {CARD_KINDS.filter((kind) => counts.has(kind)).map((kind) => (
          <li key={kind}>
            <KindMark kind={kind} />
            <b>{counts.get(kind)?.toLocaleString('en-GB')}</b>
            {kindNoun(kind, counts.get(kind) ?? 0)}
          </li>
        ))}
        {updates > 0 && (
          <li>
            <FilePen className="icon" aria-hidden="true" />
            <b>{updates.toLocaleString('en-GB')}</b>
            with the notes’ new words
          </li>
        )}
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

/** "Line 36", "Lines 36 and 48". */
const namedLines = (lines: readonly string[]): string =>
  lines.length === 1 ? `Line ${lines[0]}` : `Lines ${firstFew(lines)}`;

const Finding = ({ icon: Icon, children }: { readonly icon: LucideIcon; readonly children: ReactNode }) => (
  <li>
    <Icon className="icon icon-s" aria-hidden="true" />
    <span>{children}</span>
  </li>
);

/** What was cut already: "Line 36 is in three." */
const cutLines = (review: Review): string => {
  const cut = review.rows.filter((row) => !row.isLeftOut && row.pieces);
  const [first] = cut;
  if (cut.length === 1 && first?.pieces)
    return `Line ${linesInWords(first.lines)} is in ${numberInWords(first.pieces.length)}.`;
  return cut.length > 1 ? `${cut.length} lines are in pieces.` : '';
};

const WordFindings = ({ review, checks }: ReviewAsideProps) => {
  const several = linesWithCheck(review, checks, 'several');
  const runTogether = linesWithCheck(review, checks, 'runTogether');
  const cut = linesWithCheck(review, checks, 'breaksOff');
  const unsure = linesWithCheck(review, checks, 'unsure');
  const pieces = cutLines(review);
  return (
    <>
      {(several.length > 0 || pieces !== '') && (
        <Finding icon={Split}>
          {several.length > 0 && (
            <>
              <b>{namedLines(several)}</b> {several.length === 1 ? 'holds' : 'hold'} several thoughts. A card
              holds one best.{' '}
            </>
          )}
          {pieces}
        </Finding>
      )}
      {unsure.length > 0 && (
        <Finding icon={CircleHelp}>
          <b>{namedLines(unsure)}</b> {unsure.length === 1 ? 'has a piece' : 'have pieces'} that could be
          something else. Keep what is proposed, or choose.
        </Finding>
      )}
      {runTogether.length > 0 && (
        <Finding icon={Split}>
          <b>{namedLines(runTogether)}</b> {runTogether.length === 1 ? 'runs' : 'run'} two sentences together.
        </Finding>
      )}
      {cut.length > 0 && (
        <Finding icon={Scissors}>
          <b>{namedLines(cut)}</b> {cut.length === 1 ? 'seems' : 'seem'} to break off. The words stay as they
          are until somebody finishes them.
        </Finding>
      )}
    </>
  );
};

/** What is in the project already, and what the notes have changed since. */
const ExistingFindings = ({ review, checks }: ReviewAsideProps) => {
  const parts = review.rows.flatMap(partsOf);
  const here = parts.filter((part) => isAlreadyHere(part) && part.existing?.how !== 'changed').length;
  const changed = linesWithCheck(review, checks, 'changed');
  return (
    <>
      {here > 0 && (
        <Finding icon={CopyCheck}>
          <b>
            {here} {here === 1 ? 'line is' : 'lines are'} here already.
          </b>{' '}
          {here === 1 ? 'It is' : 'They are'} not added twice. Choose New card if it means something else.
        </Finding>
      )}
      {changed.length > 0 && (
        <Finding icon={FilePen}>
          <b>{namedLines(changed)}</b> {changed.length === 1 ? 'was' : 'were'} changed in the notes. You see
          the old words and the new ones side by side.
        </Finding>
      )}
    </>
  );
};

const ReviewFindings = (props: ReviewAsideProps) => {
  const { review, checks, onCheck } = props;
  const { leftOut } = countReviewLines(review);
  const open = review.people.filter((person) => person.decision === 'open').length;
  const headings = review.rows.filter((row) => !row.isLeftOut && row.kind === 'heading').length;
  const isAnyHere = review.rows.some((row) => partsOf(row).some((part) => part.existing));
  if (checks.size + leftOut + open + headings === 0 && !isAnyHere && cutLines(review) === '') return null;
  return (
    <section>
      <h3>Worth a look</h3>
      <ul className="notes-checks">
        <ExistingFindings {...props} />
        {open > 0 && (
          <Finding icon={UserRound}>
            <b>{open === 1 ? 'One name' : `${open} names`}</b> {open === 1 ? 'stands' : 'stand'} in these
            lines. Give {open === 1 ? 'it' : 'each'} a role, or keep it.
          </Finding>
        )}
        <WordFindings {...props} />
        {headings > 0 && (
          <Finding icon={ListTree}>
            <b>{headings === 1 ? 'One sub-heading' : `${headings} sub-headings`}</b>{' '}
            {headings === 1 ? 'names' : 'name'} the lines below and {headings === 1 ? 'becomes' : 'become'} no{' '}
            {headings === 1 ? 'card' : 'cards'}.
          </Finding>
        )}
        {leftOut > 0 && (
          <Finding icon={EyeOff}>
            <b>
              {leftOut} {leftOut === 1 ? 'line' : 'lines'}
            </b>{' '}
            {leftOut === 1 ? 'is' : 'are'} left out. Each says why, and can be brought in.
          </Finding>
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
      <MeetingFields meeting={props.review.meeting} />
      <CardCounts review={props.review} />
      <ReviewFindings {...props} />
      <NamesPanel people={props.review.people} />
      <p className="meta notes-footer">
        One Undo takes all the cards away again. Your notes stay as they are.
      </p>
    </aside>
  );
}
