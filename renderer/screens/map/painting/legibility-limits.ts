import { createStore } from 'zustand/vanilla';

/** How thin a line and how small a label may be, px on the screen. */
export interface LegibilityLimits {
  readonly minLineWidth: number;
  readonly minLabelSize: number;
  /** The smallest size of a label that would not fit between its cards otherwise. */
  readonly minFittedLabelSize: number;
}

export const defaultLegibility: LegibilityLimits = {
  minLineWidth: 1,
  minLabelSize: 12,
  minFittedLabelSize: 12,
};

/** The limits now: an audience needs wider lines and larger letters. */
export const legibilityStore = createStore<LegibilityLimits>(() => defaultLegibility);
