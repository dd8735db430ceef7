import type { App } from 'electron';
import type { ProjectSummary } from '../../shared/contract/library.ts';

type RecentDocuments = Pick<App, 'addRecentDocument' | 'clearRecentDocuments' | 'getRecentDocuments'>;

/**
 * Keeps the system's list of recent documents (macOS, Windows) true to ours: what was opened last comes first, what is
 * in the bin, off the list or gone is forgotten. Ends with `lists`, which give ours, last opened first, at each change.
 */
export async function syncRecentDocuments(
  app: RecentDocuments,
  lists: AsyncIterable<readonly Pick<ProjectSummary, 'path' | 'binned' | 'missing'>[]>,
): Promise<void> {
  let lastAdded: string | undefined;
  for await (const list of lists) {
    const available = list.filter(({ binned, missing }) => !binned && !missing).map(({ path }) => path);
    removeUnavailable(app, new Set(available));
    const [first] = available;
    // The list as it was found says nothing new, and a person may have cleared the system's.
    if (lastAdded !== undefined && first !== undefined && first !== lastAdded) app.addRecentDocument(first);
    lastAdded = first ?? '';
  }
}

/** The system forgets one document only together with all others: those come back, the latest last. */
function removeUnavailable(app: RecentDocuments, available: ReadonlySet<string>): void {
  const shown = app.getRecentDocuments();
  const kept = shown.filter((path) => available.has(path));
  if (kept.length === shown.length) return;
  app.clearRecentDocuments();
  for (const path of kept.reverse()) app.addRecentDocument(path);
}
