import { api } from '../../core/client/api.ts';
import { isPresenting, usePresenting } from '../../core/state/presenting.ts';
import { projectStore, useProject } from '../../core/state/project-store.ts';

const NONE: ReadonlySet<string> = new Set();

/** The cards that are new to whoever uses this computer; before an audience none is. */
export function newCardIds(): ReadonlySet<string> {
  return isPresenting() ? NONE : (projectStore.getState()?.newCards ?? NONE);
}

/** The same, for components: they render again when it changes. */
export function useNewCardIds(): ReadonlySet<string> {
  const ids = useProject(({ newCards }) => newCards ?? NONE);
  return usePresenting() ? NONE : ids;
}

/** Renders again only when this one card is new or no longer is. */
export function useIsNew(id: string): boolean {
  const isNew = useProject(({ newCards }) => newCards?.has(id) === true);
  return !usePresenting() && isNew;
}

/** What is new is a help and nothing more: a failed call is nothing that anybody must know of. */
const ignoreFailure = (): void => undefined;

/** These came in with notes. Resolves when the services know. */
export function markNew(key: string, cards: readonly string[]): Promise<void> {
  return api.project.markNew({ key, cards: [...cards] }).catch(ignoreFailure);
}

/** These were opened; null: all were seen. */
export function markSeen(key: string, cards: readonly string[] | null): Promise<void> {
  return api.project.markSeen({ key, cards: cards === null ? null : [...cards] }).catch(ignoreFailure);
}
