import { firstScreenId } from '../../core/screen.ts';
import { goTo } from '../../core/state/route.ts';

/** Goes to a project's first screen, or to the one that is named. */
export function goToProject(key: string, screen = firstScreenId()): void {
  goTo({ screen, key });
}
