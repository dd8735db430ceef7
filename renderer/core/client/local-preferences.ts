/** What this computer could not store: it holds as long as the window is open. */
const unstored = new Map<string, string>();

/** What a person chose on this computer; null where nobody has, or the browser keeps nothing. Never throws. */
export function readPreference(key: string): string | null {
  try {
    return unstored.get(key) ?? localStorage.getItem(key);
  } catch {
    // Storage is switched off, or there is no window.
    return null;
  }
}

/** Keeps a choice on this computer; where its storage is full or switched off, in this window. Never throws. */
export function storePreference(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
    unstored.delete(key);
  } catch {
    unstored.set(key, value);
  }
}
