import type { MapExtension } from '../extensions/map-extension.ts';
import { GuideLines } from './guide-lines.tsx';

/** Guides while something is dragged. */
export const extension: MapExtension = { order: 21, Overlay: GuideLines };
