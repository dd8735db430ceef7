import type { MapPart } from '../map-part.ts';
import { GuideLines } from './guide-lines.tsx';

/** Guides while something is dragged. */
export const part: MapPart = { order: 21, Over: GuideLines };
