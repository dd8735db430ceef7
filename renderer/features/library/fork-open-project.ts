import { api } from '../../core/client/api.ts';
import { currentClient } from '../../core/state/open-project.ts';
import { singleFlight } from '../../core/state/single-flight.ts';
import { goToProject } from './go-to-project.ts';

const NOT_DUPLICATED = 'Alongside did not answer. Nothing was changed.';

const duplicateAndOpen = singleFlight(async (key: string) => {
  const copy = await api.library.duplicate({ key });
  goToProject(copy.key);
});

/** Makes a project of its own from the open one and goes there; what went wrong is said over the open one. */
export function forkOpenProject(key: string): void {
  duplicateAndOpen(key).catch((cause: unknown) =>
    currentClient()?.showNotice(
      cause instanceof Error && cause.message !== '' ? cause.message : NOT_DUPLICATED,
    ),
  );
}
