import { ORPCError } from '@orpc/client';
import { useEffect, useState } from 'react';
import type { MergeDifferences } from '../../../shared/contract/exchange.ts';
import { listInWords } from '../../../shared/records/fields/read-field.ts';
import { api } from '../../core/client/api.ts';
import { lastMerge } from '../../core/state/last-merge.ts';
import { goTo } from '../../core/state/route.ts';
import { singleFlight } from '../../core/state/single-flight.ts';
import { announce } from '../../core/ui/announce.tsx';
import { Button } from '../../core/ui/button.tsx';
import { counted } from '../../core/ui/counted-text.ts';
import { Dialog } from '../../core/ui/dialog.tsx';
import { showDialog } from '../../core/ui/dialog-host.tsx';
import { Progress } from '../../core/ui/progress.tsx';
import { isUnnamed, useWhoYouAre, WhoYouAre } from '../identity/who-you-are.tsx';
import { goToProject } from './go-to-project.ts';
import { MergeDifferenceList } from './merge-difference-list.tsx';

type MergePreview = Awaited<ReturnType<typeof api.project.previewMerge>>;

interface MergePreviewProps {
  readonly projectKey: string;
  readonly incomingId: string;
  /** A copy that arrived, or the project's own file as somebody changed it by hand. */
  readonly source: 'copy' | 'changedFile';
  readonly onClose: () => void;
}

const FAILED_TEXT = 'Alongside did not answer. Nothing was brought in; the file is as it was.';

/** The services' own sentence where they answered with one. */
const errorInWords = (cause: unknown): string =>
  cause instanceof ORPCError && cause.code === 'BAD_REQUEST' ? cause.message : FAILED_TEXT;

const useMergePreview = (
  { projectKey, incomingId, onClose }: MergePreviewProps,
  who: ReturnType<typeof useWhoYouAre>,
) => {
  const [counts, setCounts] = useState<MergePreview | undefined>(undefined);
  const [problem, setProblem] = useState<string | undefined>(undefined);
  useEffect(() => {
    api.project
      .previewMerge({ key: projectKey, incomingId })
      .then(setCounts, (cause: unknown) => setProblem(errorInWords(cause)));
  }, [projectKey, incomingId]);
  // One press at a time: the second half of a double click asks for what is being done.
  const [runOnce] = useState(() => singleFlight((work: () => Promise<void>) => work()));
  const asAction = (work: () => Promise<void>) => () =>
    void runOnce(work).catch((cause: unknown) => setProblem(errorInWords(cause)));
  const merge = asAction(async () => {
    await who.keep();
    const merged = await api.project.mergeIncoming({ key: projectKey, incomingId });
    const sentence =
      merged.incoming === 0
        ? 'The list of copies is brought up to date.'
        : `${counted(merged.incoming, 'change is', 'changes are')} in.`;
    lastMerge.setState({
      key: projectKey,
      sentence: merged.clashes > 0 ? `${sentence} ${clashesInWords(merged.clashes)}` : sentence,
    });
    announce(sentence);
    onClose();
    if (merged.clashes > 0) goTo({ screen: 'outline', key: projectKey, params: { clash: 'first' } });
    else goToProject(projectKey);
  });
  const keepSeparate = asAction(async () => {
    const { key } = await api.library.keepAsSeparate({ incomingId });
    onClose();
    goToProject(key);
  });
  const decline = asAction(async () => {
    onClose();
    await api.project.dismissIncoming({ key: projectKey, incomingId });
  });
  return { counts, problem, merge, keepSeparate, decline };
};

const clashesInWords = (clashes: number): string =>
  clashes === 0
    ? 'Nothing clashes with yours.'
    : `${counted(clashes, 'value clashes', 'values clash')} with yours: both are kept until you choose.`;

const PreviewContent = ({
  counts,
  emptyText,
  byWhom,
}: {
  readonly counts: MergePreview;
  readonly emptyText: string;
  /** ", by the carers’ group"; empty where nobody can tell. */
  readonly byWhom: string;
}) => (
  <>
    <p>
      {counts.incoming === 0
        ? emptyText
        : `${counted(counts.incoming, 'change comes', 'changes come')} in${byWhom}. ${clashesInWords(counts.clashes)}`}
    </p>
    {counts.aboutExchange > 0 && (
      <p>It also says which copies were made there, and which words may leave with a copy.</p>
    )}
    {counts.overridden > 0 && (
      <p>
        {counted(counts.overridden, 'change of yours is', 'changes of yours are')} replaced by a later one.
      </p>
    )}
    {counts.warnings.map((warning) => (
      <p key={warning}>{warning}</p>
    ))}
    <MergeDifferenceList differences={JSON.parse(counts.differences) as MergeDifferences} />
    {counts.incoming > 0 && <p className="meta">It can be undone as a whole until you change something.</p>}
  </>
);

const texts = {
  copy: {
    title: 'A copy of a project you have',
    emptyText: 'This copy has nothing that is not here already.',
  },
  changedFile: {
    title: 'The file was changed outside Alongside',
    emptyText: 'The file has nothing that is not shown here. Alongside can write it anew.',
  },
} as const;

const MergePreviewDialog = (props: MergePreviewProps) => {
  const [asksWho] = useState(isUnnamed);
  const who = useWhoYouAre();
  const { counts, problem, merge, keepSeparate, decline } = useMergePreview(props, who);
  const { title, emptyText } = texts[props.source];
  const isChangedFile = props.source === 'changedFile';
  // Who changed a file by hand is written nowhere.
  const byWhom = isChangedFile || !counts?.writers.length ? '' : `, by ${listInWords(counts.writers)}`;
  const hasChanges = counts !== undefined && counts.incoming + counts.aboutExchange > 0;
  return (
    <Dialog
      title={title}
      size="wide"
      isAlert
      onClose={props.onClose}
      actions={
        <>
          <Button variant="quiet" onPress={decline}>
            {isChangedFile ? (hasChanges ? 'Keep my version' : 'Write the file anew') : 'Not now'}
          </Button>
          <Button onPress={keepSeparate}>Keep as a separate copy</Button>
          {hasChanges && counts && (
            <Button variant="primary" onPress={merge}>
              {counts.incoming === 0
                ? 'Keep what it says'
                : `Bring in ${counted(counts.incoming, 'change', 'changes')}`}
            </Button>
          )}
        </>
      }
    >
      {problem && (
        <p className="form-error" role="alert">
          {problem}
        </p>
      )}
      {counts ? (
        <PreviewContent counts={counts} emptyText={emptyText} byWhom={byWhom} />
      ) : (
        !problem && <Progress label="Comparing the two." />
      )}
      {asksWho && hasChanges && (
        <WhoYouAre heading="Who are your changes from?" draft={who.draft} onChange={who.onChange} />
      )}
    </Dialog>
  );
};

/** Shows what merging an incoming copy would change, and asks. */
export function openMergePreview(
  projectKey: string,
  incomingId: string,
  source: MergePreviewProps['source'] = 'copy',
): void {
  showDialog((close) => (
    <MergePreviewDialog projectKey={projectKey} incomingId={incomingId} source={source} onClose={close} />
  ));
}
