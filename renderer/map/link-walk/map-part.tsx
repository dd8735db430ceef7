import type { MapPart } from '../map-part.ts';
import { LinkStop } from './link-stop.tsx';

/** Links by keyboard: each is a stop with a name. */
export const part: MapPart = { order: 40, Over: LinkStop };
