import { ORPCError } from '@orpc/client';
import { useEffect, useState } from 'react';
import type { MergeDifferences } from '../../../shared/contract/exchange.ts';
import { clashesInWords } from '../../../shared/received-file/received-in-words.ts';
import { counted } from '../../../shared/records/fields/counted.ts';
import { api } from '../../core/client/api.ts';
import { lastMerge } from '../../core/state/last-merge.ts';
import { useProject } from '../../core/state/project-store.ts';
import { goTo, routeStore } from '../../core/state/route.ts';
import { singleFlight } from '../../core/state/single-flight.ts';
import { announce } from '../../core/ui/announce.tsx';
import type { useWhoYouAre } from '../../features/identity/who-you-are.tsx';
import { goToProject } from '../../features/library/go-to-project.ts';
import { leaveReview } from '../../features/library/open-review.ts';
import { choicesOf, forgetChoices } from './review-choices.ts';

type Preview = Awaited<ReturnType<typeof api.project.previewMerge>>;

/** What a copy would change, as the services say it. */
export interface Review extends Omit<Preview, 'differences'> {
  readonly differences: MergeDifferences;
}

const FAILED_TEXT = 'Alongside did not answer. Nothing was brought in; the file is as it was.';

/** The services' own sentence where they answered with one. */
const errorInWords = (cause: unknown): string =>
  cause instanceof ORPCError && cause.code === 'BAD_REQUEST' ? cause.message : FAILED_TEXT;

const mergedInWords = (incoming: number): string =>
  incoming === 0
    ? 'The list of copies is brought up to date.'
    : `${counted(incoming, 'change is', 'changes are')} in.`;

/** Asks the services what a copy would change; asked again whenever the project says something else meanwhile. */
const usePreview = (projectKey: string, incomingId: string) => {
  const [review, setReview] = useState<Review | undefined>(undefined);
  const [problem, setProblem] = useState<string | undefined>(undefined);
  const document = useProject((project) => project.document);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the services know the document; only that it is another one matters.
  useEffect(() => {
    let isCurrent = true;
    api.project.previewMerge({ key: projectKey, incomingId }).then(
      ({ differences, ...counts }) => {
        if (!isCurrent) return;
        setProblem(undefined);
        setReview({ ...counts, differences: JSON.parse(differences) as MergeDifferences });
      },
      (cause: unknown) => {
        if (isCurrent) setProblem(errorInWords(cause));
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [projectKey, incomingId, document]);
  return { review, problem, setProblem };
};

/** A copy that waits: what it would change, and what can be done with it. Nothing is written before `accept`. */
export function useReview(projectKey: string, incomingId: string, who: ReturnType<typeof useWhoYouAre>) {
  const { review, problem, setProblem } = usePreview(projectKey, incomingId);
  // One press at a time: the second half of a double click asks for what is being done.
  const [runOnce] = useState(() => singleFlight((work: () => Promise<void>) => work()));
  const asAction = (work: () => Promise<void>) => () =>
    void runOnce(work).catch((cause: unknown) => setProblem(errorInWords(cause)));
  const accept = asAction(async () => {
    await who.keep();
    const choices = choicesOf(incomingId);
    const merged = await api.project.mergeIncoming({ key: projectKey, incomingId, choices: [...choices] });
    const left = merged.clashes;
    const sentence = mergedInWords(merged.incoming);
    lastMerge.setState({
      key: projectKey,
      sentence: left > 0 ? `${sentence} ${clashesInWords(left)}` : sentence,
    });
    announce(sentence);
    forgetChoices(incomingId);
    // Whoever went on to another screen meanwhile stays there.
    if (routeStore.getState().screen !== 'review') return;
    if (left > 0) goTo({ screen: 'outline', key: projectKey, params: { clash: 'first' } });
    else goToProject(projectKey);
  });
  const keepSeparate = asAction(async () => {
    const { key } = await api.library.keepAsSeparate({ incomingId });
    forgetChoices(incomingId);
    goToProject(key);
  });
  const decline = asAction(async () => {
    await api.project.dismissIncoming({ key: projectKey, incomingId });
    forgetChoices(incomingId);
    leaveReview(projectKey);
  });
  return { review, problem, accept, keepSeparate, decline };
}
