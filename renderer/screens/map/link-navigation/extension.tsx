import type { MapExtension } from '../extensions/map-extension.ts';
import { FocusedLink } from './focused-link.tsx';

/** Links by keyboard: each is a stop with a name. */
export const extension: MapExtension = { order: 40, Overlay: FocusedLink };
