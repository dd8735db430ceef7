import { connection } from '../client/connection.ts';
import type { ProjectClient } from './project-client.ts';

/** Edits that are not saved after this time wait for a disk or a line, in milliseconds. */
const SAVE_TIMEOUT_MS = 800;

/** Whether everything done in this page is saved, or is so in a moment; false where saving is held up. */
export async function waitUntilSaved({ queue }: ProjectClient): Promise<boolean> {
  if (connection().state.getState().state !== 'connected') return false;
  const timeout = new Promise<boolean>((resolve) => setTimeout(resolve, SAVE_TIMEOUT_MS, false));
  return Promise.race([queue.whenIdle().then(() => true), timeout]);
}
