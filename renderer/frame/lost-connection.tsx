import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { connection } from '../client/connect.ts';
import { hasPending } from '../state/open-project.ts';
import { announce } from '../ui/announce.tsx';
import { Button } from '../ui/button.tsx';
import { Strip } from './strip.tsx';

/** A connection that comes back sooner says nothing, in milliseconds. */
const PATIENCE = 1200;

const awayWords =
  'The connection to Alongside on this computer is lost. What you do here is kept on this page, and saved when it is back.';

const endedWords = (): string =>
  hasPending()
    ? 'Alongside was closed or started anew, and your last change could not be saved. It is still on this page: copy it before you load the page again.'
    : 'Alongside was closed or started anew. Everything you did is saved. Load the page again to go on.';

/** A line over everything while the services cannot be reached. Nothing to press is taken away. */
export const LostConnection = () => {
  const { state } = useStore(connection().state);
  const isAway = state === 'lost' || state === 'ended';
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    if (!isAway) return setLong(false);
    const timer = setTimeout(() => {
      setLong(true);
      announce(state === 'ended' ? endedWords() : awayWords);
    }, PATIENCE);
    return () => clearTimeout(timer);
  }, [isAway, state]);
  if (!isAway || !isLong) return null;
  return state === 'ended' ? (
    <Strip tone="bad" actions={<Button onPress={() => location.reload()}>Load the page again</Button>}>
      {endedWords()}
    </Strip>
  ) : (
    <Strip tone="bad" actions={<Button onPress={() => connection().tryNow()}>Try now</Button>}>
      {awayWords}
    </Strip>
  );
};
