import type { App } from 'electron';
import type { ProjectSummary } from '../../shared/contract.ts';

type Recents = Pick<App, 'addRecentDocument' | 'clearRecentDocuments' | 'getRecentDocuments'>;

/**
 * Keeps the system's list of recent documents (macOS, Windows) true to ours: what was opened last comes first, what is
 * in the bin, off the list or gone is forgotten. Ends with `lists`, which give ours, last opened first, at each change.
 */
export async function keepRecents(
  app: Recents,
  lists: AsyncIterable<readonly Pick<ProjectSummary, 'path' | 'binned' | 'missing'>[]>,
): Promise<void> {
  let last: string | undefined;
  for await (const list of lists) {
    const here = list.filter(({ binned, missing }) => !binned && !missing).map(({ path }) => path);
    forget(app, new Set(here));
    const [first] = here;
    // The list as it was found says nothing new, and a person may have cleared the system's.
    if (last !== undefined && first !== undefined && first !== last) app.addRecentDocument(first);
    last = first ?? '';
  }
}

/** The system forgets one document only together with all others: those come back, the latest last. */
function forget(app: Recents, here: ReadonlySet<string>): void {
  const shown = app.getRecentDocuments();
  const kept = shown.filter((path) => here.has(path));
  if (kept.length === shown.length) return;
  app.clearRecentDocuments();
  for (const path of kept.reverse()) app.addRecentDocument(path);
}
