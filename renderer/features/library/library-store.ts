import { useEffect } from 'react';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { ProjectSummary } from '../../../shared/contract/library.ts';
import { api } from '../../core/client/api.ts';
import { connection } from '../../core/client/connection.ts';

/** Every project on this computer, those in the bin included; null until the first answer. */
export const libraryStore = createStore<{ readonly projects: readonly ProjectSummary[] | null }>(() => ({
  projects: null,
}));

/** Fetches the list while the page is still loading. A list that arrived by then is newer, and stays. */
export async function prefetchLibrary(): Promise<void> {
  const projects = await api.library.list();
  if (libraryStore.getState().projects === null) libraryStore.setState({ projects });
}

const followLibrary = async (signal: AbortSignal): Promise<void> => {
  const changes = await api.library.watch(undefined, { signal });
  libraryStore.setState({ projects: await api.library.list() });
  for await (const projects of changes) {
    if (signal.aborted) return;
    libraryStore.setState({ projects });
  }
};

/** A list without projects may have been made true by now somewhere else; one with projects is shown while it is read anew. */
const forgetIfEmpty = (): void => {
  if (libraryStore.getState().projects?.every((project) => project.binned)) {
    libraryStore.setState({ projects: null });
  }
};

/** Keeps the list up to date while Home is shown; after a lost connection it is read anew. */
const useLibrarySync = (): void => {
  useEffect(() => {
    let controller = new AbortController();
    const start = () => {
      controller.abort();
      controller = new AbortController();
      // A stream that breaks off is no error: the connection says when it is back, and this runs again.
      followLibrary(controller.signal).catch(() => undefined);
    };
    start();
    const stop = connection().onConnected(start);
    return () => {
      stop();
      controller.abort();
      forgetIfEmpty();
    };
  }, []);
};

/** Projects on the list and in the bin, or null before the first answer. */
export function useLibrary() {
  useLibrarySync();
  const projects = useStore(libraryStore, (state) => state.projects);
  if (!projects) return null;
  return {
    listed: projects.filter((project) => !project.binned),
    binned: projects.filter((project) => project.binned),
  };
}
