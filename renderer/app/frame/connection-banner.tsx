import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { type ConnectionState, connection } from '../../core/client/connection.ts';
import { unsavedWork } from '../../core/state/unsaved-work.ts';
import { announce } from '../../core/ui/announce.tsx';
import { Banner } from '../../core/ui/banner.tsx';
import { Button } from '../../core/ui/button.tsx';

/** A connection that comes back sooner says nothing, in milliseconds. */
const SHOW_AFTER_MS = 1200;

const LOST_TEXT =
  'The connection to Alongside on this computer is lost. What you do here is kept on this page, and saved when it is back.';

const unsavedWorkInWords = (): string => {
  if (unsavedWork().hasPendingEdits()) {
    return 'Your last changes are only on this page: save a copy of this page’s version before you close it.';
  }
  return unsavedWork().hasUnsavedWork()
    ? 'Everything is saved but what is still in a field or a preview here: copy that before you close this page.'
    : 'Everything you did is saved.';
};

const connectionInWords = (state: ConnectionState): string =>
  state === 'lost'
    ? LOST_TEXT
    : `Alongside is no longer running for this page. ${unsavedWorkInWords()} Start Alongside again, and go on in the page that it opens.`;

/** A banner over everything while the services cannot be reached. No control is disabled. */
export function ConnectionBanner() {
  const { state } = useStore(connection().state);
  const isDisconnected = state !== 'connecting' && state !== 'connected';
  const [isShown, setShown] = useState(false);
  useEffect(() => {
    if (!isDisconnected) return setShown(false);
    const timer = setTimeout(() => {
      setShown(true);
      announce(connectionInWords(state));
    }, SHOW_AFTER_MS);
    return () => clearTimeout(timer);
  }, [isDisconnected, state]);
  if (!isDisconnected || !isShown) return null;
  return (
    <section aria-label="Connection">
      <Banner
        tone="bad"
        actions={
          <>
            {state !== 'lost' && unsavedWork().hasPendingEdits() && (
              <Button onPress={unsavedWork().downloadCopies}>Save a copy of this page’s version</Button>
            )}
            {state !== 'ended' && <Button onPress={() => connection().retryNow()}>Try now</Button>}
          </>
        }
      >
        {connectionInWords(state)}
      </Banner>
    </section>
  );
}
