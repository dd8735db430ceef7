import type { LineModel } from './classify-lines.ts';
import { readWeights } from './model.ts';
import { WEIGHTS } from './weights.ts';

let model: LineModel | undefined;

/** The model that tests/bench/line-classifier/train.mjs made; read when the first notes are. */
export function lineModel(): LineModel {
  model ??= { alone: readWeights(WEIGHTS.alone), among: readWeights(WEIGHTS.among) };
  return model;
}
