import { api } from '../client/client.ts';
import { oneAtATime } from '../state/one-at-a-time.ts';
import { currentSession } from '../state/open-project.ts';
import { goToProject } from './go.ts';

const NOT_MADE = 'Alongside did not answer. Nothing was changed.';

const duplicate = oneAtATime(async (key: string) => {
  const made = await api.library.duplicate({ key });
  goToProject(made.key);
});

/** Makes a project of its own of the open one and goes there; what went wrong is said over this one. */
export function openOwnCopy(key: string): void {
  duplicate(key).catch((cause: unknown) =>
    currentSession()?.notice(cause instanceof Error && cause.message !== '' ? cause.message : NOT_MADE),
  );
}
