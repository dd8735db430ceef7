import { routeStore } from '../state/route.ts';
import type { Command } from './command.ts';

/** Whether a command belongs to what is on the screen now. */
export function isInScope(command: Command): boolean {
  const route = routeStore.getState();
  if (command.scope === 'app') return true;
  if (!('key' in route)) return false;
  return command.scope === 'project' || command.scope === route.screen;
}
