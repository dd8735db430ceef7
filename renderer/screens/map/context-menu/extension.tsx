import type { MapExtension } from '../extensions/map-extension.ts';
import { ContextMenu } from './context-menu.tsx';
import { listenForContextMenu } from './listen-for-menu.ts';
import './context-menu.css';

/** Menus by right click, by keys and by a long touch, made of the commands that there are. */
export const extension: MapExtension = { order: 60, Overlay: ContextMenu, onMount: listenForContextMenu };
