import { readPreference, storePreference } from '../../core/client/local-preferences.ts';

/** What a copy holds: everything, or what partners may see. */
export type CopyProfile = 'full' | 'partners';

const STORAGE_KEY = 'alongside.copyProfile';

/** The answer of the last time on this computer. A partner at first: too little can be sent after, too much not taken back. */
export function lastCopyProfile(): CopyProfile {
  return readPreference(STORAGE_KEY) === 'full' ? 'full' : 'partners';
}

export function rememberCopyProfile(profile: CopyProfile): void {
  storePreference(STORAGE_KEY, profile);
}

/** What to do with a copy that was made. */
export function nextStepInWords(profile: CopyProfile): string {
  return profile === 'partners'
    ? 'Pass it on as a file. When it comes back, drop it on “All projects”: you see what changed before it comes in.'
    : 'Keep it in a safe place: it holds private cards too.';
}
