import { useState } from 'react';
import { useStore } from 'zustand';
import type { OpenOutcome } from '../../shared/contract.ts';
import { runCommand } from '../commands/command.ts';
import { openOwnCopy } from '../home/own-copy.ts';
import { takeInDialog } from '../home/take-in-dialog.tsx';
import { currentSession } from '../state/open-project.ts';
import { usePresenting } from '../state/presenting.ts';
import { useProject } from '../state/project-store.ts';
import { taken } from '../state/taken.ts';
import { Button } from '../ui/button.tsx';
import { Strip } from './strip.tsx';

const quiet = new Set<OpenOutcome['outcome']>(['ok', 'cancelled']);
const serious = new Set<OpenOutcome['outcome']>([
  'brokenRecords',
  'changedOutside',
  'newer',
  'olderCopy',
  'keptAside',
  'countersUsedUp',
]);

/** How reading the file ended, where there is something to say; its lines can be opened. What differs is for no room. */
const OutcomeStrip = () => {
  const outcome = useProject((project) => project.outcome);
  const key = useProject((project) => project.key);
  const isPresenting = usePresenting();
  const [away, setAway] = useState<OpenOutcome | null>(null);
  if (quiet.has(outcome.outcome) || away === outcome || outcome.sentence === '') return null;
  const incoming = outcome.incoming;
  const isByHand = outcome.outcome === 'changedOutside';
  return (
    <Strip
      tone={serious.has(outcome.outcome) ? 'warn' : 'plain'}
      onClose={() => setAway(outcome)}
      actions={
        isPresenting ? undefined : outcome.outcome === 'countersUsedUp' ? (
          <Button onPress={() => openOwnCopy(key)}>Make it a project of its own</Button>
        ) : (
          incoming && (
            <Button onPress={() => takeInDialog(key, incoming, isByHand ? 'changedFile' : 'copy')}>
              {isByHand ? 'See what differs' : 'Look at what it lacks'}
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
    </Strip>
  );
};

/** Copies that a sync program or an e-mail left beside the file. */
const BesideStrips = () => {
  const beside = useProject((project) => project.beside);
  const key = useProject((project) => project.key);
  const isPresenting = usePresenting();
  const [away, setAway] = useState<readonly string[]>([]);
  return beside
    .filter((copy) => !away.includes(copy.incoming))
    .map((copy) => (
      <Strip
        key={copy.incoming}
        tone="plain"
        onClose={() => setAway([...away, copy.incoming])}
        actions={
          !isPresenting && <Button onPress={() => takeInDialog(key, copy.incoming)}>Look at it</Button>
        }
      >
        A copy beside this file holds more: {copy.name}.
      </Strip>
    ));
};

/** What was taken in last; one press takes all of it back. */
const TakenStrip = () => {
  const key = useProject((project) => project.key);
  const { key: takenKey, sentence } = useStore(taken);
  if (takenKey !== key) return null;
  return (
    <Strip
      tone="plain"
      onClose={() => taken.setState({ key: null, sentence: '' })}
      actions={<Button onPress={() => runCommand('file.unTake')}>Undo</Button>}
    >
      {sentence}
    </Strip>
  );
};

/** What just happened, in one sentence. */
const NoticeStrip = () => {
  const notice = useProject((project) => project.notice);
  if (notice === null) return null;
  return (
    <Strip tone="plain" onClose={() => currentSession()?.notice(null)}>
      {notice}
    </Strip>
  );
};

/** Everything there is to say about the open project, over its screen. */
export const NoticeStrips = () => (
  <div className="strips">
    <OutcomeStrip />
    <BesideStrips />
    <TakenStrip />
    <NoticeStrip />
  </div>
);
