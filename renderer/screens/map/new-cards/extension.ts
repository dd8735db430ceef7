import type { MapExtension } from '../extensions/map-extension.ts';
import { watchNewCards } from './watch-new-cards.ts';

/** What came in and was not looked at yet. */
export const extension: MapExtension = { order: 43, onMount: watchNewCards };
