import { useMemo, useState } from 'react';
import { clashesInWords } from '../../../shared/received-file/received-in-words.ts';
import { counted } from '../../../shared/records/fields/counted.ts';
import { listInWords } from '../../../shared/records/fields/read-field.ts';
import { useProject } from '../../core/state/project-store.ts';
import { goTo, useRoute } from '../../core/state/route.ts';
import { Progress } from '../../core/ui/progress.tsx';
import { TextField } from '../../core/ui/text-field.tsx';
import { isUnnamed, useWhoYouAre } from '../../features/identity/who-you-are.tsx';
import type { ReviewSource } from '../../features/library/open-review.ts';
import { findCards, groupsOf } from './changes-in-words.ts';
import { EntryDetail } from './entry-detail.tsx';
import { EntryList } from './entry-list.tsx';
import { ReviewActions } from './review-actions.tsx';
import { type Review, useReview } from './use-review.ts';
import './review.css';

const texts: {
  readonly [source in ReviewSource]: { readonly title: string; readonly emptyText: string };
} = {
  copy: {
    title: 'A copy of a project you have',
    emptyText: 'This copy has nothing that is not here already.',
  },
  changedFile: {
    title: 'The file was changed outside Alongside',
    emptyText: 'The file has nothing that is not shown here. Alongside can write it anew.',
  },
};

interface SummaryProps {
  readonly review: Review;
  readonly source: ReviewSource;
}

/** What the copy would do, in numbers and sentences, before any of it is looked at. */
const Summary = ({ review, source }: SummaryProps) => {
  const { incoming, clashes, aboutExchange, overridden, warnings, differences, writers } = review;
  // Who changed a file by hand is written nowhere.
  const byWhom = source === 'changedFile' || writers.length === 0 ? '' : `, by ${listInWords(writers)}`;
  return (
    <>
      <p>
        {incoming === 0
          ? texts[source].emptyText
          : `${counted(incoming, 'change comes', 'changes come')} in${byWhom}. ${clashesInWords(clashes)}`}
      </p>
      {aboutExchange > 0 && (
        <p>It also says which copies were made there, and which words may leave with a copy.</p>
      )}
      {overridden > 0 && (
        <p>{counted(overridden, 'change of yours is', 'changes of yours are')} replaced by a later one.</p>
      )}
      {warnings.map((warning) => (
        <p key={warning}>{warning}</p>
      ))}
      {differences.places > 0 && (
        <p className="meta">{`${counted(differences.places, 'card', 'cards')} ${differences.places === 1 ? 'lies' : 'lie'} elsewhere on a map.`}</p>
      )}
    </>
  );
};

/** "Carers’ group’s"; "Theirs" where nobody or several say who. */
const theirsLabelOf = ({ writers }: Review, source: ReviewSource): string => {
  if (source === 'changedFile') return 'The file’s';
  const [only] = writers;
  return writers.length === 1 && only !== undefined && !only.startsWith('somebody ') ? `${only}’s` : 'Theirs';
};

/** "Carers’ group’s copy" where one group alone wrote in it. */
const titleOf = (review: Review | undefined, source: ReviewSource): string => {
  const label = review && source === 'copy' ? theirsLabelOf(review, source) : 'Theirs';
  return label === 'Theirs' ? texts[source].title : `${label} copy`;
};

interface WorkProps extends SummaryProps {
  readonly projectKey: string;
  readonly incomingId: string;
}

/** The cards at the left, the one that is shown beside them. */
const ReviewWork = ({ review, source, projectKey, incomingId }: WorkProps) => {
  const { differences } = review;
  const { params } = useRoute();
  const [words, setWords] = useState('');
  const overridden = useMemo(() => new Set(differences.overridden), [differences]);
  const groups = useMemo(
    () => groupsOf(findCards(differences.entries, words), overridden),
    [differences, words, overridden],
  );
  const cards = groups.flatMap((group) => group.cards);
  const shown = cards.find(({ id }) => id === params.get('card')) ?? cards[0];
  const show = (card: string): void =>
    goTo(
      { screen: 'review', key: projectKey, params: { copy: incomingId, source, card } },
      { replace: true },
    );
  if (differences.entries.length === 0) return null;
  return (
    <>
      <div className="review-entries">
        {differences.entries.length > 8 && (
          <TextField label="Find in these changes" type="search" value={words} onChange={setWords} />
        )}
        <EntryList incomingId={incomingId} groups={groups} shownId={shown?.id} onShow={show} />
        {cards.length === 0 && <p className="meta">None of the changes has these words.</p>}
        {differences.more > 0 && (
          <p className="meta">{`and ${counted(differences.more, 'more card', 'more cards')}, which come in too`}</p>
        )}
      </div>
      {shown && (
        <EntryDetail
          key={shown.id}
          incomingId={incomingId}
          card={shown}
          overridden={overridden}
          theirsLabel={theirsLabelOf(review, source)}
        />
      )}
    </>
  );
};

/** What taking in a copy would change, card by card, and what to do about each. Nothing is written before it is taken in. */
export function ReviewScreen() {
  const projectKey = useProject((project) => project.key);
  const { params } = useRoute();
  const incomingId = params.get('copy') ?? '';
  const source: ReviewSource = params.get('source') === 'changedFile' ? 'changedFile' : 'copy';
  const [asksWho] = useState(isUnnamed);
  const who = useWhoYouAre();
  const { review, problem, ...acts } = useReview(projectKey, incomingId, who);
  const hasChanges = review !== undefined && review.incoming + review.aboutExchange > 0;
  return (
    <section className="review" aria-labelledby="review-title">
      <header className="review-head">
        <h2 id="review-title" tabIndex={-1}>
          {titleOf(review, source)}
        </h2>
        {review && <Summary review={review} source={source} />}
        {!review && problem === undefined && <Progress label="Comparing the two." />}
      </header>
      {review && (
        <ReviewWork review={review} source={source} projectKey={projectKey} incomingId={incomingId} />
      )}
      {(review ?? problem) !== undefined && (
        <ReviewActions
          incomingId={incomingId}
          review={review}
          source={source}
          problem={problem}
          hasChanges={hasChanges}
          {...(asksWho && { who })}
          {...acts}
        />
      )}
    </section>
  );
}
