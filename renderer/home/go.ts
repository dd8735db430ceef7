import { screens } from '../screens.ts';
import { goTo } from '../state/route.ts';

/** Goes to a project's first screen, or to the one that is named. */
export const goToProject = (key: string, screen = screens[0]?.id ?? 'map'): void => goTo({ screen, key });
