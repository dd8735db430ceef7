import { createStore } from 'zustand/vanilla';

/** How thin a line and how small a word may be, px on the screen. */
export interface LegibilityLimits {
  readonly minLineWidth: number;
  readonly minLabelSize: number;
  /** A word that would not fit between its cards becomes this small at least. */
  readonly minFittedLabelSize: number;
}

export const defaultLegibility: LegibilityLimits = {
  minLineWidth: 1,
  minLabelSize: 11,
  minFittedLabelSize: 10,
};

/** The limits now: an audience needs wider lines and larger letters. */
export const legibilityStore = createStore<LegibilityLimits>(() => defaultLegibility);
