import type { MapExtension } from '../extensions/map-extension.ts';
import { watchDrawnApart } from './watch-drawn-apart.ts';

/** Cards that would lie on each other are drawn apart; here they are put apart for good. */
export const extension: MapExtension = { order: 85, onMount: watchDrawnApart };
