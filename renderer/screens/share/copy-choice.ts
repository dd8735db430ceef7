import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { ShareProfile } from '../../../shared/document/sharing/redact.ts';
import { readPreference, storePreference } from '../../core/client/local-preferences.ts';

/** For whom a copy is to be made, and how much it holds: kept while other screens are looked at. */
export interface CopyChoice {
  readonly profile: ShareProfile;
  readonly forWhom: string;
}

const STORAGE_KEY = 'alongside.copyProfile';

/** The answer of the last time on this computer. A partner at first: too little can be sent after, too much not taken back. */
const lastProfile = (): ShareProfile => {
  const stored = readPreference(STORAGE_KEY);
  return stored === 'full' || stored === 'open' ? stored : 'partners';
};

const choices = createStore<{ readonly [projectKey: string]: CopyChoice }>(() => ({}));

const choiceIn = (state: ReturnType<typeof choices.getState>, key: string): CopyChoice =>
  state[key] ?? initialChoice();

let initial: CopyChoice | undefined;
const initialChoice = (): CopyChoice => {
  initial ??= { profile: lastProfile(), forWhom: '' };
  return initial;
};

/** The choice, outside of components. */
export function copyChoiceOf(key: string): CopyChoice {
  return choiceIn(choices.getState(), key);
}

/** Calls back when another choice is made. @returns what stops it */
export function onCopyChoice(listener: () => void): () => void {
  return choices.subscribe(listener);
}

export function useCopyChoice(key: string): CopyChoice {
  return useStore(choices, (state) => choiceIn(state, key));
}

export function changeCopyChoice(key: string, change: Partial<CopyChoice>): void {
  const next = { ...choiceIn(choices.getState(), key), ...change };
  choices.setState({ [key]: next });
  if (change.profile) storePreference(STORAGE_KEY, change.profile);
}

/** The name of a profile, as people read it. */
export const profileNames: { readonly [profile in ShareProfile]: string } = {
  full: 'Full',
  partners: 'Partner',
  open: 'Public',
};
