import type { PlainRecord, ProjectDocument } from '../../../../../shared/document/model/document.ts';
import type { RecordId } from '../../../../../shared/document/model/id-types.ts';
import { hypothesisGroups } from '../../../../../shared/records/computed/ordered-hypotheses.ts';
import { numberOf } from '../../../../../shared/records/fields/read-field.ts';
import { titleOf } from '../../../../../shared/records/kind-registry.ts';

/** Where a hypothesis stands: both from 1 to 5. */
export interface MatrixPlace {
  readonly importance: number;
  readonly evidence: number;
}

/** A hypothesis as the matrix shows it; without a place where nobody has said one of the two numbers. */
export interface MatrixCard {
  readonly id: RecordId;
  readonly title: string;
  readonly place: MatrixPlace | undefined;
}

export const STEPS = [1, 2, 3, 4, 5] as const;

const isStep = (value: number | undefined): value is number =>
  value !== undefined && Number.isInteger(value) && value >= 1 && value <= 5;

const placeOf = (hypothesis: PlainRecord): MatrixPlace | undefined => {
  const [importance, evidence] = [numberOf(hypothesis, 'importance'), numberOf(hypothesis, 'evidenceSoFar')];
  return isStep(importance) && isStep(evidence) ? { importance, evidence } : undefined;
};

/** Every hypothesis that is still to be tried, in the order of the list. */
export function matrixCards(document: ProjectDocument): readonly MatrixCard[] {
  return hypothesisGroups(document)
    .filter(({ name }) => name !== 'finished')
    .flatMap(({ hypotheses }) => hypotheses)
    .map((hypothesis) => ({
      id: hypothesis.id,
      title: titleOf('hypothesis', hypothesis),
      place: placeOf(hypothesis),
    }));
}

const arrows: { readonly [key: string]: readonly [importance: number, evidence: number] | undefined } = {
  ArrowUp: [1, 0],
  ArrowDown: [-1, 0],
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
};

const withinSteps = (value: number): number => Math.min(5, Math.max(1, value));

/** Where the first arrow puts a hypothesis that has no place yet. */
const MIDDLE: MatrixPlace = { importance: 3, evidence: 3 };

/** The place that an arrow key leads to: up is more important, right is better known; undefined for other keys. */
export function placeAfterKey(place: MatrixPlace | undefined, key: string): MatrixPlace | undefined {
  const step = arrows[key];
  if (!step) return undefined;
  if (!place) return MIDDLE;
  return {
    importance: withinSteps(place.importance + step[0]),
    evidence: withinSteps(place.evidence + step[1]),
  };
}

/** What has been typed of a place: its importance, then the evidence too. */
export interface TypedPlace {
  readonly importance: number;
  readonly evidence?: number;
}

/**
 * The place so far after a digit from 1 to 5: of two that are typed the first is the importance, which is kept until the
 * second, the evidence, makes the place whole. Undefined for all other keys.
 */
export function typePlace(importance: number | undefined, key: string): TypedPlace | undefined {
  if (!/^[1-5]$/.test(key)) return undefined;
  const typed = Number(key);
  return importance === undefined ? { importance: typed } : { importance, evidence: typed };
}
