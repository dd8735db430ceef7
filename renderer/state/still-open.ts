import { announce } from '../ui/announce.tsx';
import { currentSession } from './open-project.ts';

/**
 * For work that takes a while: remembers which project is open now. The function it returns says whether that one still
 * is; where not, `sentence` is said to people who listen, and nothing may be written.
 */
export const stillOpen = (sentence: string): (() => boolean) => {
  const key = currentSession()?.key;
  return () => {
    if (key !== undefined && currentSession()?.key === key) return true;
    announce(sentence);
    return false;
  };
};
