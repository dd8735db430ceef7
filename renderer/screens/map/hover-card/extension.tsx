import type { MapExtension } from '../extensions/map-extension.ts';
import { HoverCard } from './hover-card.tsx';

/** In the middle distance, the whole card over the painted one that somebody looks at. */
export const extension: MapExtension = { order: 60, Overlay: HoverCard };
