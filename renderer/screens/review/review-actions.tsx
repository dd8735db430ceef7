import { Check } from 'lucide-react';
import { counted } from '../../../shared/records/fields/counted.ts';
import { Button } from '../../core/ui/button.tsx';
import { type useWhoYouAre, WhoYouAre } from '../../features/identity/who-you-are.tsx';
import type { ReviewSource } from '../../features/library/open-review.ts';
import { clashesOf } from './changes-in-words.ts';
import { choiceKey, useChoices } from './review-choices.ts';
import type { Review } from './use-review.ts';

interface ReviewActionsProps {
  readonly incomingId: string;
  /** Undefined where the two cannot be joined: `problem` says why. */
  readonly review: Review | undefined;
  readonly source: ReviewSource;
  readonly problem: string | undefined;
  readonly hasChanges: boolean;
  /** Asked where nobody has said yet whose changes these are. */
  readonly who?: ReturnType<typeof useWhoYouAre>;
  readonly accept: () => void;
  readonly keepSeparate: () => void;
  readonly decline: () => void;
}

/** How much of what both wrote is decided, and what is left out: "1 of 3 decided. 2 left out." */
const useProgressInWords = (incomingId: string, review: Review | undefined): string => {
  const choices = useChoices(incomingId);
  const clashKeys = (review?.differences.entries ?? [])
    .flatMap(clashesOf)
    .map(({ record, field }) => choiceKey(record.id, field?.name));
  const decided = clashKeys.filter((key) => choices.has(key)).length;
  const leftOut =
    [...choices.values()].filter(({ take }) => take === 'ours').length -
    clashKeys.filter((key) => choices.get(key)?.take === 'ours').length;
  return [
    clashKeys.length > 0 && `${decided} of ${counted(clashKeys.length, 'clash is', 'clashes are')} decided.`,
    leftOut > 0 && `${counted(leftOut, 'change is', 'changes are')} left out.`,
  ]
    .filter(Boolean)
    .join(' ');
};

/** The buttons, always in sight, and how far one is. */
export function ReviewActions(props: ReviewActionsProps) {
  const { incomingId, review, source, problem, hasChanges, who, accept, keepSeparate, decline } = props;
  const progress = useProgressInWords(incomingId, review);
  const isChangedFile = source === 'changedFile';
  return (
    <footer className="review-foot">
      {problem !== undefined && (
        <p className="form-error" role="alert">
          {problem}
        </p>
      )}
      {who && hasChanges && (
        <details className="review-who">
          <summary>Say who your changes are from</summary>
          <WhoYouAre heading="Who are your changes from?" draft={who.draft} onChange={who.onChange} />
        </details>
      )}
      <div className="review-foot-row">
        <p className="meta" role="status">
          {[
            progress,
            (review?.incoming ?? 0) > 0 && 'It can be undone as a whole until you change something.',
          ]
            .filter(Boolean)
            .join(' ')}
        </p>
        <Button variant="quiet" onPress={decline}>
          {isChangedFile ? (hasChanges ? 'Keep my version' : 'Write the file anew') : 'Not now'}
        </Button>
        <Button onPress={keepSeparate}>Keep as a separate copy</Button>
        {review && hasChanges && (
          <Button variant="primary" icon={Check} onPress={accept}>
            {review.incoming === 0
              ? 'Keep what it says'
              : `Bring in ${counted(review.incoming, 'change', 'changes')}`}
          </Button>
        )}
      </div>
    </footer>
  );
}
