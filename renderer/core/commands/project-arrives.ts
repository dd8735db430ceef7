import { projectStore } from '../state/project-store.ts';
import { type Route, routeStore } from '../state/route.ts';

const keyOf = (route: Route): string | undefined => ('key' in route ? route.key : undefined);

/** Whether the page is at a project that is still on its way. */
export function isProjectOnItsWay(): boolean {
  return keyOf(routeStore.getState()) !== undefined && projectStore.getState() === null;
}

/** Resolves with true once the project of the address is on the screen; with false where the person has gone elsewhere. */
export function projectArrives(): Promise<boolean> {
  const key = keyOf(routeStore.getState());
  return new Promise((resolve) => {
    const check = (): void => {
      const isHere = projectStore.getState()?.key === key;
      if (!isHere && keyOf(routeStore.getState()) === key) return;
      for (const stop of stops) stop();
      // Screens take it in the same task.
      setTimeout(() => resolve(isHere));
    };
    const stops = [projectStore.subscribe(check), routeStore.subscribe(check)];
  });
}
