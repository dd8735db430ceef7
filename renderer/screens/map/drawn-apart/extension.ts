import type { MapExtension } from '../extensions/map-extension.ts';
import { DrawnApartNotice } from './drawn-apart-notice.tsx';

/** Cards that would lie on each other are drawn apart; here they are put apart for good. */
export const extension: MapExtension = { order: 85, Overlay: DrawnApartNotice };
