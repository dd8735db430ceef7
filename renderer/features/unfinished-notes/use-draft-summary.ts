import { useCallback, useEffect, useState } from 'react';
import type { DraftSummary } from '../../../shared/notes/draft-summary.ts';
import { api } from '../../core/client/api.ts';

/** What a project has of notes that are half brought in, asked of this computer, and how to ask again; null for none. */
export function useDraftSummary(key: string): {
  readonly summary: DraftSummary | null;
  readonly askAgain: () => void;
} {
  const [found, setFound] = useState<{ readonly key: string; readonly summary: DraftSummary | null }>();
  const askAgain = useCallback(() => {
    api.notes.draftSummary({ key }).then(
      (summary) => setFound({ key, summary }),
      // What cannot be read is said where notes are brought in.
      () => setFound({ key, summary: null }),
    );
  }, [key]);
  useEffect(askAgain, [askAgain]);
  return { summary: found?.key === key ? found.summary : null, askAgain };
}
