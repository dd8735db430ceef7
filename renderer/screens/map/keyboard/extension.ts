import type { MapExtension } from '../extensions/map-extension.ts';
import { keepFocus } from './keep-focus.ts';

/** Keeps the focus on the map while cards come and go. */
export const extension: MapExtension = { order: 41, onMount: keepFocus };
