import type { MapExtension } from '../extensions/map-extension.ts';
import { FoldSignTip } from './fold-sign-tip.tsx';
import { keepInSight } from './keep-in-sight.ts';

/** Themes that are folded up: a mat with its name and its sum in place of its cards. */
export const extension: MapExtension = { order: 44, Overlay: FoldSignTip, onMount: keepInSight };
