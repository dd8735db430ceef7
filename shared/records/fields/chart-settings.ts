import { z } from 'zod';

/**
 * How a measure's chart is judged, where that is not the usual way: one register, set by the chart's own controls. What a
 * newer version writes besides is kept.
 */
export const chartSettingsSchema = z.looseObject({
  /** Middle line and limits are those of the first so many points of each phase; null: of all. */
  baseline: z.int().min(2).nullable().optional(),
  /** XmR: moving ranges beyond their own limit are left out of their mean, once. */
  isScreened: z.boolean().optional(),
  /** Run chart: the rules of Anhøj. */
  isAnhoej: z.boolean().optional(),
});
