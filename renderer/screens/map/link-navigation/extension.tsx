import type { MapExtension } from '../extensions/map-extension.ts';
import { FocusedLink } from './focused-link.tsx';

/** Makes links reachable by keyboard, each with an accessible name. */
export const extension: MapExtension = { order: 40, Overlay: FocusedLink };
