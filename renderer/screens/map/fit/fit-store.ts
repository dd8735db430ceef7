import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';

/** What Fit showed last, as long as the map was not moved since: the name of a part, or everything. */
interface FitState {
  readonly shownPart: string | undefined;
}

export const fitStore = createStore<FitState>(() => ({ shownPart: undefined }));

/** The part of the map that Fit shows now; undefined where it shows everything, or something else was shown since. */
export function useShownPart(): string | undefined {
  return useStore(fitStore, ({ shownPart }) => shownPart);
}
