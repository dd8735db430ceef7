import type { Dot, ProjectDocument, Value } from '../../shared/document/document.ts';
import { type Change, type Edit, prepareEdit, type Write } from '../../shared/document/edit.ts';
import { gapOf } from '../../shared/document/gap.ts';
import { isLifeWrite } from '../../shared/document/parent-touch.ts';
import type { Rules } from '../../shared/document/rules.ts';
import { readState } from '../../shared/document/state.ts';
import { findRecord, livingRecord } from '../../shared/document/tables.ts';
import { same } from '../../shared/document/values.ts';

/** What somebody who held words in the hand for a while wants written. */
export interface AsBegun {
  /** Without writes where they changed nothing, or somebody else has written the same. */
  readonly edit: Edit;
  /** Somebody else wrote there meanwhile, or deleted the record: both are kept. */
  readonly isBeside: boolean;
}

/** All values that stand in a field, those of a clash too, by their dots. */
const valuesIn = (document: ProjectDocument, write: Write): readonly (readonly [Dot, Value])[] => {
  const record = findRecord(document, write)?.record;
  return record ? [...(readState(record, gapOf(document)).fields.get(write.register)?.values ?? [])] : [];
};

const isLive = (document: ProjectDocument, write: Write): boolean =>
  livingRecord(document, write) !== undefined;

const sameRegister = (one: Write) => (other: Write) =>
  one.kind === other.kind && one.id === other.id && one.register === other.register;

/**
 * Turns what a person does into an edit that has seen what they saw: words that somebody else wrote between `begun`, the
 * document when the person took the field into the hand, and `now` stay beside theirs. What they left as it was is not
 * written.
 */
export const asBegun = (
  begun: ProjectDocument,
  now: ProjectDocument,
  changes: readonly Change[],
  rules: Rules,
): AsBegun => {
  const early = prepareEdit(begun, changes, rules).writes;
  const late = prepareEdit(now, changes, rules).writes;
  /** By value: the dots of a window's own words change once they are safe. */
  const hadInSight = (write: Write, value: Value): boolean =>
    valuesIn(begun, write).some(([, known]) => same(known, value));
  const isBeside = (write: Write): boolean =>
    !isLive(now, write) || valuesIn(now, write).some(([, value]) => !hadInSight(write, value));
  const saysSo = (write: Write): boolean => {
    const values = valuesIn(now, write);
    return isLive(now, write) && values.length === 1 && same(values[0]?.[1], write.value);
  };
  const beside = (write: Write): Write => {
    const replaced = valuesIn(now, write).filter(([, value]) => hadInSight(write, value));
    return { ...write, seen: [...new Set([...write.seen, ...replaced.map(([dot]) => dot)])] };
  };
  const fields = early
    .filter((write) => !isLifeWrite(write))
    .filter((write) => !saysSo(write))
    .map((write) => (isBeside(write) ? beside(write) : (late.find(sameRegister(write)) ?? write)));
  if (fields.length === 0) return { edit: { writes: [] }, isBeside: false };
  const lives = late.filter(isLifeWrite);
  const lifeOfGone = early.filter((write) => isLifeWrite(write) && !lives.some(sameRegister(write)));
  return { edit: { writes: [...fields, ...lives, ...lifeOfGone] }, isBeside: fields.some(isBeside) };
};
