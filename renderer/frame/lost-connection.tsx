import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { type ConnectionState, connection } from '../client/connect.ts';
import { pageWork } from '../state/page-work.ts';
import { announce } from '../ui/announce.tsx';
import { Button } from '../ui/button.tsx';
import { Strip } from './strip.tsx';

/** A connection that comes back sooner says nothing, in milliseconds. */
const PATIENCE = 1200;

const awayWords =
  'The connection to Alongside on this computer is lost. What you do here is kept on this page, and saved when it is back.';

const keptWords = (): string => {
  if (pageWork().hasPending()) {
    return 'Your last changes are only on this page: save a copy of this page’s version before you close it.';
  }
  return pageWork().wouldLose()
    ? 'Everything is saved but what is still in a field or a preview here: copy that before you close this page.'
    : 'Everything you did is saved.';
};

const wordsFor = (state: ConnectionState): string =>
  state === 'lost'
    ? awayWords
    : `Alongside is no longer running for this page. ${keptWords()} Start Alongside again, and go on in the page that it opens.`;

/** A line over everything while the services cannot be reached. Nothing to press is taken away. */
export const LostConnection = () => {
  const { state } = useStore(connection().state);
  const isAway = state !== 'connecting' && state !== 'connected';
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    if (!isAway) return setLong(false);
    const timer = setTimeout(() => {
      setLong(true);
      announce(wordsFor(state));
    }, PATIENCE);
    return () => clearTimeout(timer);
  }, [isAway, state]);
  if (!isAway || !isLong) return null;
  return (
    <section aria-label="Connection">
      <Strip
        tone="bad"
        actions={
          <>
            {state !== 'lost' && pageWork().hasPending() && (
              <Button onPress={pageWork().download}>Save a copy of this page’s version</Button>
            )}
            {state !== 'ended' && <Button onPress={() => connection().tryNow()}>Try now</Button>}
          </>
        }
      >
        {wordsFor(state)}
      </Strip>
    </section>
  );
};
