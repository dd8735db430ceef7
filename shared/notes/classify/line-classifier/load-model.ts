import { type LineModel, readModel } from './model.ts';
import { STORED_MODEL } from './weights.ts';

let model: LineModel | undefined;

/** The model that `node tests/bench/line-classifier/train.mjs` made; read when the first notes are. */
export function lineModel(): LineModel {
  model ??= readModel(STORED_MODEL);
  return model;
}
