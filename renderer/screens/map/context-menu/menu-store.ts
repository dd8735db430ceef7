import { createStore } from 'zustand/vanilla';
import type { ActiveMap } from '../state/active-map.ts';
import { type MenuTarget, targetOfKeys } from './menu-target.ts';

/** The context menu that is open. */
export const contextMenuStore = createStore<{ readonly target: MenuTarget | undefined }>(() => ({
  target: undefined,
}));

export function openContextMenu(target: MenuTarget): void {
  contextMenuStore.setState({ target });
}

export function closeContextMenu(): void {
  contextMenuStore.setState({ target: undefined });
}

/** Opens the menu by keys, for what is selected or has the focus. */
export function openContextMenuByKeys(map: ActiveMap): void {
  openContextMenu(targetOfKeys(map));
}
