/** How a person wants the numbers judged. */
export interface AnalysisSettings {
  /** Centre line and limits are those of the first so many points of each phase that count; of all of them where it is null. */
  readonly baseline: number | null;
  /** XmR: leaves moving ranges beyond their limit out of their mean, once. */
  readonly isScreened: boolean;
  /** Run chart: the rules of Anhøj in place of shift, trend and runs. */
  readonly isAnhoej: boolean;
}

/** All points, nothing screened, the rules of Perla: as the Excel tools of the NHS have it. */
export const defaultAnalysisSettings: AnalysisSettings = {
  baseline: null,
  isScreened: false,
  isAnhoej: false,
};
