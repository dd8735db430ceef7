/** The fields of a test that say what was planned, as far as they are read beside the prediction. */
export const plannedFields = [
  'status',
  'objective',
  'questions',
  'prediction',
  'successCriterion',
  'sample',
  'plannedStart',
  'plannedEnd',
  'ownerRole',
  'steps',
] as const;

/** Those that say what happened and came out. */
export const seenFields = [
  'actualStart',
  'actualEnd',
  'actualN',
  'observations',
  'unexpected',
  'stopReason',
  'resultValue',
  'predictionMet',
  'surprise',
] as const;

/** Under this name an amendment of a test is kept among its changes: it is a record of its own. */
export const AMENDED = 'amendment';
