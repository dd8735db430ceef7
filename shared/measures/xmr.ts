import type { Signal, Values } from './signals.ts';
import { type XmrLimits, xmrLimits } from './xmr-limits.ts';
import { xmrSignals } from './xmr-signals.ts';

/** From so many points on an XmR chart is offered. */
export const XMR_POINTS_NEEDED = 12;
/** Below so many points of a phase its limits are trial limits. */
export const FIRM_LIMITS_POINTS = 13;

export interface XmrSettings {
  /** Mean and limits are those of the first so many points of the phase, missing ones counted. */
  readonly baseline?: number | undefined;
  /** Leaves moving ranges at or above their limit out of their mean, once. */
  readonly isScreened?: boolean | undefined;
}

/** One phase of an XmR chart. */
export interface Xmr extends XmrLimits {
  /** Points with a value. */
  readonly n: number;
  /** So few points stand behind the limits that one more may move them a good deal. */
  readonly isTrial: boolean;
  readonly signals: readonly Signal[];
}

const countOf = (values: Values): number => values.filter((value) => value !== null).length;

/**
 * One phase of an XmR chart (Wheeler 1993), with the rules of NHS Making Data Count: outside a limit, seven rising or
 * falling, two of three near a limit, seven on one side of the mean. A missing point breaks moving ranges and rows.
 * Values are finite.
 */
export function xmr(values: Values, settings: XmrSettings = {}): Xmr {
  const baseline = values.slice(0, settings.baseline);
  const limits = xmrLimits(baseline, settings.isScreened === true);
  const isTrial = countOf(baseline) < FIRM_LIMITS_POINTS;
  return { n: countOf(values), ...limits, isTrial, signals: xmrSignals(values, limits) };
}
