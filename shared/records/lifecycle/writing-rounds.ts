import { z } from 'zod';
import type { PlainRecord, ProjectDocument, Value } from '../../document/model/document.ts';
import type { RecordId } from '../../document/model/id-types.ts';
import { derivedId } from '../../document/model/new-id.ts';
import { childrenOf } from '../../document/model/selectors.ts';
import { isWithheld, partsOf, textOf } from '../fields/read-field.ts';
import { type RoundEntry, readEntries } from '../fields/writing-round-entries.ts';

/** What the rounds are for in which each sector predicts how a test will come out. Files hold this name. */
export const PREDICTIONS = 'predictions';

const daySchema = z.iso.date();

/** Whether a value says the day on which all was shown; anything else keeps it hidden. */
export function isShownDay(value: Value | undefined): boolean {
  return daySchema.safeParse(value).success;
}

/** The id of the one round in which each sector predicts how a test will come out. */
export function predictionRoundId(testId: RecordId): RecordId {
  return derivedId(testId, PREDICTIONS);
}

/** The live rounds of predictions of a test: one, unless somebody made another by hand. */
export function predictionRounds(project: ProjectDocument, testId: RecordId): readonly PlainRecord[] {
  return childrenOf(project, 'writingRound', testId).filter(
    (round) => round.fields.about === testId && round.fields.purpose === PREDICTIONS,
  );
}

/** Whether all that was written in a round may be seen. */
export function isRoundShown({ fields }: PlainRecord): boolean {
  return isShownDay(fields.shownOn);
}

const byVoice = (one: RoundEntry, other: RoundEntry): number =>
  (one.sector ?? '') === (other.sector ?? '')
    ? one.id.localeCompare(other.id, 'en')
    : (one.sector ?? '').localeCompare(other.sector ?? '', 'en');

/** What was written in a round, in an order that says nothing of when; without words as long as they are hidden. */
export function entriesOfRound(round: PlainRecord): readonly RoundEntry[] {
  const entries = readEntries(round.fields.entries).toSorted(byVoice);
  return isRoundShown(round) ? entries : entries.map((entry) => ({ ...entry, words: '' }));
}

const isWaiting = (round: PlainRecord): boolean => !isRoundShown(round) && entriesOfRound(round).length > 0;

/** The rounds of a test in which something was written that nobody has seen yet. */
export function hiddenPredictionRounds(project: ProjectDocument, testId: RecordId): readonly PlainRecord[] {
  return predictionRounds(project, testId).filter(isWaiting);
}

/** Shown only after the start of its test: by then somebody may have known more. */
export function wasShownAfterStart(round: PlainRecord, test: PlainRecord): boolean {
  const start = partsOf(test, 'locked').on;
  return (
    isRoundShown(round) &&
    typeof start === 'string' &&
    !isWithheld(test, 'locked') &&
    textOf(round, 'shownOn') > start
  );
}
