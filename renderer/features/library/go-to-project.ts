import { allScreens } from '../../core/screen.ts';
import { goTo } from '../../core/state/route.ts';

/** Goes to a project's first screen, or to the one that is named. */
export function goToProject(key: string, screen = allScreens()[0]?.id ?? 'map'): void {
  goTo({ screen, key });
}
