import { useEffect, useState } from 'react';
import type { ProjectSummary } from '../../../shared/contract/library.ts';
import type { DraftSummary } from '../../../shared/notes/draft-summary.ts';
import { api } from '../../core/client/api.ts';

/** Notes that are half brought in, by the key of their project; asked for whenever the list of projects is another. */
export function useDraftSummaries(projects: readonly ProjectSummary[]): ReadonlyMap<string, DraftSummary> {
  const [summaries, setSummaries] = useState<ReadonlyMap<string, DraftSummary>>(new Map());
  // biome-ignore lint/correctness/useExhaustiveDependencies: another list of projects asks for it
  useEffect(() => {
    let isMounted = true;
    api.notes.draftSummaries().then(
      (found) => isMounted && setSummaries(new Map(found.map(({ key, ...summary }) => [key, summary]))),
      // What cannot be read is said where notes are brought in.
      () => undefined,
    );
    return () => {
      isMounted = false;
    };
  }, [projects]);
  return summaries;
}
