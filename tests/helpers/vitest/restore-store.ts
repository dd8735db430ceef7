import { afterAll } from 'vitest';
import type { StoreApi } from 'zustand/vanilla';

/** A page is shared by test files: sets a store that this one changes back as a fresh page has it, after the last test. */
export function restoreStore<T>(store: StoreApi<T>): void {
  afterAll(() => store.setState(store.getInitialState(), true));
}
