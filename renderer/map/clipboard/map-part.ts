import type { MapPart } from '../map-part.ts';
import { followClipboard } from './follow-clipboard.ts';

/** Copy, cut, paste and drops on the map. */
export const part: MapPart = { order: 11, follow: followClipboard };
