import { ORPCError } from '@orpc/client';
import { useEffect, useState } from 'react';
import { api } from '../client/client.ts';
import { oneAtATime } from '../state/one-at-a-time.ts';
import { taken } from '../state/taken.ts';
import { announce } from '../ui/announce.tsx';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { showDialog } from '../ui/dialog-host.tsx';
import { Progress } from '../ui/progress.tsx';
import { counted } from '../ui/words.ts';
import { goToProject } from './go.ts';

type Counts = Awaited<ReturnType<typeof api.project.preview>>;

interface TakeInProps {
  readonly projectKey: string;
  readonly incoming: string;
  /** A copy that arrived, or the project's own file as somebody changed it by hand. */
  readonly what: 'copy' | 'changedFile';
  readonly onClose: () => void;
}

const failed = 'Alongside did not answer. Nothing was taken in; the file is as it was.';

/** The services' own sentence where they answered with one. */
const inWords = (cause: unknown): string =>
  cause instanceof ORPCError && cause.code === 'BAD_REQUEST' ? cause.message : failed;

const useTakingIn = ({ projectKey, incoming, onClose }: TakeInProps) => {
  const [counts, setCounts] = useState<Counts | undefined>(undefined);
  const [problem, setProblem] = useState<string | undefined>(undefined);
  useEffect(() => {
    api.project
      .preview({ key: projectKey, incoming })
      .then(setCounts, (cause: unknown) => setProblem(inWords(cause)));
  }, [projectKey, incoming]);
  // One press at a time: the second half of a double click asks for what is being done.
  const [once] = useState(() => oneAtATime((work: () => Promise<void>) => work()));
  const doing = (work: () => Promise<void>) => () =>
    void once(work).catch((cause: unknown) => setProblem(inWords(cause)));
  const takeIn = doing(async () => {
    const done = await api.project.takeIn({ key: projectKey, incoming });
    const sentence = `${counted(done.comesIn, 'change is', 'changes are')} in.`;
    taken.setState({
      key: projectKey,
      sentence: done.clashes > 0 ? `${sentence} ${clashesInWords(done.clashes)}` : sentence,
    });
    announce(sentence);
    onClose();
    goToProject(projectKey);
  });
  const keepApart = doing(async () => {
    const { key } = await api.library.keepApart({ incoming });
    onClose();
    goToProject(key);
  });
  const notNow = doing(async () => {
    onClose();
    await api.project.leaveOut({ key: projectKey, incoming });
  });
  return { counts, problem, takeIn, keepApart, notNow };
};

const clashesInWords = (clashes: number): string =>
  clashes === 0
    ? 'Nothing clashes with yours.'
    : `${counted(clashes, 'value clashes', 'values clash')} with yours: both are kept until you choose.`;

const Preview = ({ counts, nothing }: { readonly counts: Counts; readonly nothing: string }) => (
  <>
    <p>
      {counts.comesIn === 0
        ? nothing
        : `${counted(counts.comesIn, 'change comes', 'changes come')} in. ${clashesInWords(counts.clashes)}`}
    </p>
    {counts.setsBack > 0 && (
      <p>{counted(counts.setsBack, 'change of yours is', 'changes of yours are')} replaced by later words.</p>
    )}
    {counts.lines.length > 0 && (
      <ul className="plain-list take-in-lines">
        {counts.lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    )}
    {counts.comesIn > 0 && (
      <p className="meta">Taking in can be undone as a whole until you change something.</p>
    )}
  </>
);

const words = {
  copy: { title: 'A copy of a project you have', nothing: 'This copy has nothing that is not here already.' },
  changedFile: {
    title: 'The file was changed outside Alongside',
    nothing: 'The file has nothing that is not shown here. Alongside can write it anew.',
  },
} as const;

const TakeInDialog = (props: TakeInProps) => {
  const { counts, problem, takeIn, keepApart, notNow } = useTakingIn(props);
  const { title, nothing } = words[props.what];
  const isByHand = props.what === 'changedFile';
  const hasChanges = counts !== undefined && counts.comesIn > 0;
  return (
    <Dialog
      title={title}
      isAlert
      onClose={props.onClose}
      actions={
        <>
          <Button variant="quiet" onPress={notNow}>
            {isByHand ? (hasChanges ? 'Keep my version' : 'Write the file anew') : 'Not now'}
          </Button>
          <Button onPress={keepApart}>Keep as a separate copy</Button>
          {hasChanges && counts && (
            <Button variant="first" onPress={takeIn}>
              {`Take in ${counted(counts.comesIn, 'change', 'changes')}`}
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
        <Preview counts={counts} nothing={nothing} />
      ) : (
        !problem && <Progress label="Comparing the two." />
      )}
    </Dialog>
  );
};

/** Shows what a copy would bring in, and asks. */
export const takeInDialog = (
  projectKey: string,
  incoming: string,
  what: TakeInProps['what'] = 'copy',
): void => {
  showDialog((close) => (
    <TakeInDialog projectKey={projectKey} incoming={incoming} what={what} onClose={close} />
  ));
};
