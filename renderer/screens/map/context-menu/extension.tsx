import type { MapExtension } from '../extensions/map-extension.ts';
import type { ActiveMap } from '../state/active-map.ts';
import { ContextMenu } from './context-menu.tsx';
import { listenForContextMenu } from './listen-for-menu.ts';
import { targetAt, targetOfKeys } from './menu-target.ts';
import './context-menu.css';

const listen = (map: ActiveMap): (() => void) =>
  listenForContextMenu({
    element: map.element,
    targetAt: (x, y) => targetAt(map, x, y),
    targetOfKeys: () => targetOfKeys(map),
  });

/** Menus by right click, by keys and by a long touch, made of the commands that there are. */
export const extension: MapExtension = { order: 60, Overlay: ContextMenu, onMount: listen };
