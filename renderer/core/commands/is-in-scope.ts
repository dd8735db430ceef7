import { routeStore } from '../state/route.ts';
import type { Command } from './command.ts';

/** Whether a command belongs to one screen alone. */
export function isOfOneScreen({ scope }: Command): boolean {
  return scope !== 'app' && scope !== 'project';
}

/** Whether a command belongs to what is on the screen now. */
export function isInScope(command: Command): boolean {
  const route = routeStore.getState();
  if (command.scope === 'app') return true;
  if (!('key' in route)) return false;
  return command.scope === 'project' || command.scope === route.screen;
}
