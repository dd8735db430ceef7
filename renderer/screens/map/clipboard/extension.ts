import type { MapExtension } from '../extensions/map-extension.ts';
import { listenToClipboard } from './listen-to-clipboard.ts';

/** Copy, cut, paste and drops on the map. */
export const extension: MapExtension = { order: 11, onMount: listenToClipboard };
