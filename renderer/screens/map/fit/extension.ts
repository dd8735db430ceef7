import type { MapExtension } from '../extensions/map-extension.ts';
import { watchShownPart } from './fit-map.ts';

/** Fit: everything where it can be read, else the part that a person is in. */
export const extension: MapExtension = { order: 42, onMount: watchShownPart };
