import type { FieldName, KindName } from '../../../../shared/document/model/id-types.ts';
import { kindOf } from '../../../../shared/records/kind-registry.ts';
import { localToday } from '../../../core/records/parse-day.ts';
import { parseRaw } from '../../../features/record-fields/values/raw-values.ts';

/** Why words cannot be kept in a field of a kind, in a sentence; undefined where they can. */
export function fieldProblem(kind: KindName, name: FieldName, words: string): string | undefined {
  const field = kindOf(kind)?.fields[name];
  const read = field && parseRaw(field, words, localToday());
  return read?.ok === false ? read.problems[0]?.message : undefined;
}
