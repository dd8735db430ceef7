import { goTo, type Route, routeStore } from '../../core/state/route.ts';
import { goToProject } from './go-to-project.ts';

/** A copy that arrived, or the project's own file as somebody changed it by hand. */
export type ReviewSource = 'copy' | 'changedFile';

let cameFrom: Route | undefined;

/** Shows what taking in a copy would change, and asks. */
export function openReview(projectKey: string, incomingId: string, source: ReviewSource = 'copy'): void {
  const route = routeStore.getState();
  if (route.screen !== 'review') cameFrom = route;
  goTo({ screen: 'review', key: projectKey, params: { copy: incomingId, source } });
}

/** Back to where the person was when the copy came; to the project where nobody knows. */
export function leaveReview(projectKey: string): void {
  const route = cameFrom;
  cameFrom = undefined;
  if (route === undefined) goToProject(projectKey);
  else if ('key' in route) goTo({ screen: route.screen, key: route.key, params: route.params });
  else goTo({ screen: 'home' });
}
