import { useState } from 'react';
import { useStore } from 'zustand';
import type { OpenOutcome } from '../../../shared/contract/open-outcome.ts';
import { runCommand } from '../../core/commands/command-registry.ts';
import { setCopyPreview, useCopyPreview } from '../../core/state/copy-preview.ts';
import { lastMerge } from '../../core/state/last-merge.ts';
import { refreshProjectStore } from '../../core/state/open-project.ts';
import { usePresenting } from '../../core/state/presenting.ts';
import { useProject } from '../../core/state/project-store.ts';
import { goTo } from '../../core/state/route.ts';
import { Banner } from '../../core/ui/banner.tsx';
import { Button } from '../../core/ui/button.tsx';
import { forkOpenProject } from '../../features/library/fork-open-project.ts';
import { openReview } from '../../features/library/open-review.ts';
import { ReceivedBanner } from '../../features/received-files/received-banner.tsx';

const silentOutcomes = new Set<OpenOutcome['outcome']>(['ok', 'cancelled']);
const warningOutcomes = new Set<OpenOutcome['outcome']>([
  'brokenRecords',
  'changedOutside',
  'newer',
  'onlyReading',
  'olderCopy',
  'keptAside',
  'countersUsedUp',
]);

/** How reading the file ended, where there is something to say; its lines can be opened. What differs is not for an audience. */
const OutcomeBanner = () => {
  const outcome = useProject((project) => project.outcome);
  const key = useProject((project) => project.key);
  const isPresenting = usePresenting();
  const [dismissed, setDismissed] = useState<OpenOutcome | null>(null);
  if (silentOutcomes.has(outcome.outcome) || dismissed === outcome || outcome.sentence === '') return null;
  const incoming = outcome.incomingId;
  const isChangedFile = outcome.outcome === 'changedOutside';
  return (
    <Banner
      tone={warningOutcomes.has(outcome.outcome) ? 'warn' : 'plain'}
      onClose={() => setDismissed(outcome)}
      actions={
        isPresenting ? undefined : outcome.outcome === 'countersUsedUp' ? (
          <Button onPress={() => forkOpenProject(key)}>Make it a project of its own</Button>
        ) : (
          incoming && (
            <Button onPress={() => openReview(key, incoming, isChangedFile ? 'changedFile' : 'copy')}>
              {isChangedFile ? 'See what differs' : 'Look at what it lacks'}
            </Button>
          )
        )
      }
    >
      <p>{outcome.sentence}</p>
      {outcome.details.length > 0 && (
        <details>
          <summary>
            {outcome.details.length === 1 ? 'Show the line' : `Show the ${outcome.details.length} lines`}
          </summary>
          <ul>
            {outcome.details.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </details>
      )}
    </Banner>
  );
};

/** Copies that a sync program or an e-mail left beside the file. */
const SiblingCopyBanners = () => {
  const siblingCopies = useProject((project) => project.siblingCopies);
  const key = useProject((project) => project.key);
  const isPresenting = usePresenting();
  const [dismissed, setDismissed] = useState<readonly string[]>([]);
  return siblingCopies
    .filter((copy) => !dismissed.includes(copy.incomingId))
    .map((copy) => (
      <Banner
        key={copy.incomingId}
        tone="plain"
        onClose={() => setDismissed([...dismissed, copy.incomingId])}
        actions={
          !isPresenting && <Button onPress={() => openReview(key, copy.incomingId)}>Look at it</Button>
        }
      >
        A copy beside this file holds more: {copy.name}.
      </Banner>
    ));
};

/** The last merge; one press undoes all of it. What came in is not for an audience, and its slides need the room. */
const LastMergeBanner = () => {
  const key = useProject((project) => project.key);
  const { key: mergedKey, sentence } = useStore(lastMerge);
  const isPresenting = usePresenting();
  if (mergedKey !== key || isPresenting) return null;
  return (
    <Banner
      tone="plain"
      onClose={() => lastMerge.setState({ key: null, sentence: '' })}
      actions={<Button onPress={() => runCommand('file.unTake')}>Undo</Button>}
    >
      {sentence}
    </Banner>
  );
};

/** The screens show a copy that is to be made; one press leads back. */
const CopyPreviewBanner = () => {
  const preview = useCopyPreview();
  const key = useProject((project) => project.key);
  if (!preview) return null;
  const forWhom = preview.forWhom || (preview.recipient === 'open' ? 'everybody' : 'a partner');
  return (
    <Banner
      tone="warn"
      actions={
        <Button
          onPress={() => {
            setCopyPreview(undefined);
            refreshProjectStore();
            goTo({ screen: 'share', key });
          }}
        >
          Back to Share
        </Button>
      }
    >
      {`This is the copy for ${forWhom}, as they will see it. Nothing can be changed here.`}
    </Banner>
  );
};

/** What is to be known about the open project and its file, over its screen; what just happened is in the row of messages. */
export function NoticeBanners() {
  return (
    <div className="banners">
      <CopyPreviewBanner />
      <OutcomeBanner />
      <SiblingCopyBanners />
      <LastMergeBanner />
      <ReceivedBanner />
    </div>
  );
}
