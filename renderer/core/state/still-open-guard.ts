import { say } from '../ui/message.ts';
import { currentClient } from './open-project.ts';

/**
 * For work that takes a while: remembers which project is open now. The function it returns says whether that one still
 * is; where not, `sentence` is said, and nothing may be written.
 */
export function createStillOpenGuard(closedSentence: string): () => boolean {
  const key = currentClient()?.key;
  return () => {
    if (key !== undefined && currentClient()?.key === key) return true;
    say(closedSentence);
    return false;
  };
}
