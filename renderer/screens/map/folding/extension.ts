import type { MapExtension } from '../extensions/map-extension.ts';
import { FoldToggleTooltip } from './fold-toggle-tooltip.tsx';
import { unfoldOnFocus } from './unfold-on-focus.ts';

/** Themes that are folded up: a mat with its name and its sum in place of its cards. */
export const extension: MapExtension = { order: 44, Overlay: FoldToggleTooltip, onMount: unfoldOnFocus };
