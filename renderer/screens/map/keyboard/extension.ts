import type { MapExtension } from '../extensions/map-extension.ts';
import { keepFocus } from './keep-focus.ts';

/** The keyboard stays on the map while cards come and go. */
export const extension: MapExtension = { order: 41, onMount: keepFocus };
