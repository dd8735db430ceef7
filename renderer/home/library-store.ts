import { useEffect } from 'react';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { ProjectSummary } from '../../shared/contract.ts';
import { api } from '../client/client.ts';
import { connection } from '../client/connect.ts';

/** Every project on this computer, those in the bin included; null until the first answer. */
export const libraryStore = createStore<{ readonly projects: readonly ProjectSummary[] | null }>(() => ({
  projects: null,
}));

/** Asks for the list while the page is still being put together; what is known by then is newer, and stays. */
export const askEarly = async (): Promise<void> => {
  const projects = await api.library.list();
  if (libraryStore.getState().projects === null) libraryStore.setState({ projects });
};

const follow = async (signal: AbortSignal): Promise<void> => {
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

/** Keeps the list true while Home is shown; after a lost connection it is read anew. */
const useFollowing = (): void => {
  useEffect(() => {
    let turn = new AbortController();
    const start = () => {
      turn.abort();
      turn = new AbortController();
      // A stream that breaks off is no error: the connection says when it is back, and this runs again.
      follow(turn.signal).catch(() => undefined);
    };
    start();
    const stop = connection().onConnected(start);
    return () => {
      stop();
      turn.abort();
      forgetIfEmpty();
    };
  }, []);
};

/** Projects on the list and in the bin, or null while the first answer is on its way. */
export const useLibrary = () => {
  useFollowing();
  const projects = useStore(libraryStore, (state) => state.projects);
  if (!projects) return null;
  return {
    listed: projects.filter((project) => !project.binned),
    binned: projects.filter((project) => project.binned),
  };
};
