import type { Entries } from './entries.ts';
import { type Ground, placesIn } from './ground.ts';
import { recallMemory } from './memory.ts';
import type { Projects } from './projects.ts';

/**
 * Ends erasures that a killed run, a full disk or a drive that was away left half done. Opening a project forgets, and
 * closing waits for it. What cannot be done now is tried again at the next start.
 */
export const finishErasures = async (
  { files, home, log }: Ground,
  entries: Entries,
  projects: Projects,
): Promise<void> => {
  for (const { key, path } of entries.all()) {
    const memory = await recallMemory(files, placesIn(home).versions(key));
    if (!memory?.erasing) continue;
    try {
      const { session } = await projects.open(key);
      const forgotten = await session?.forget();
      await projects.leave(key);
      if (forgotten?.isDone) log(`What was erased for good is gone from ${path}.`);
    } catch (error) {
      log(`What was erased for good in ${path} is still to be forgotten: ${error}`);
    }
  }
};
