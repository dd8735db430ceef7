import type { MapPart } from '../map-part.ts';
import { keepFocus } from './keep-focus.ts';

/** The keyboard stays on the map while cards come and go. */
export const part: MapPart = { order: 41, follow: keepFocus };
