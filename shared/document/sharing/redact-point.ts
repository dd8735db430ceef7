import { findChosenPoint, singleSpaced } from '../../records/computed/card-point.ts';
import { type Kind, POINT } from '../../records/kind.ts';
import type { FieldName } from '../model/id-types.ts';
import type { RecordState, Register } from '../model/record-state.ts';
import { wordRegistersOf } from './share-policy.ts';

const textsOf = (register: Register | undefined): readonly string[] =>
  [...(register?.values.values() ?? [])].filter((value) => typeof value === 'string');

/**
 * Whether a chosen point says what the words that leave do not: they stay here themselves, or say it no longer, so that
 * nobody sees it and nobody could take it out.
 */
export function saysMoreThanWords(
  state: RecordState,
  kinds: readonly Kind[],
  mayShare: (field: FieldName) => boolean,
): boolean {
  const words = wordRegistersOf(kinds)
    .filter((register) => register !== POINT && mayShare(register))
    .flatMap((register) => textsOf(state.fields.get(register)).map(singleSpaced));
  return textsOf(state.fields.get(POINT)).some(
    (point) => point !== '' && !words.some((text) => findChosenPoint(text, point) !== undefined),
  );
}
