import type { PlainRecord, ProjectDocument } from '../../document/model/document.ts';
import type { RecordId } from '../../document/model/id-types.ts';
import { linksOf, recordOf } from '../../document/model/selectors.ts';
import { hypothesesOfTest, testChains } from '../lifecycle/test-chains.ts';
import { testsThatProduced } from '../lifecycle/test-cycles.ts';
import { hasRun } from '../lifecycle/test-lifecycle.ts';
import { countedStrength, strengthOf } from './counted-strength.ts';
import { type EvidenceCard, evidenceBalanceOf } from './evidence-balance.ts';

export type Confidence = 'low' | 'medium' | 'high';

/** How confident a learning lets people be by the rule, and why in one plain sentence. */
export interface ProposedConfidence {
  readonly confidence: Confidence;
  readonly why: string;
}

const HIGH_STRENGTH = 4;
const MEDIUM_STRENGTH = 3;
const AGREEING_STRENGTH = 2;
const INDEPENDENT_TESTS = 2;

/** Hypotheses that a learning says something about: by a link of its own, or as it came out of a test of them. */
const hypothesesAbout = (document: ProjectDocument, learning: RecordId): ReadonlySet<RecordId> => {
  const linked = linksOf(document, learning).out.flatMap(({ fields }) =>
    fields.relation === 'supports' || fields.relation === 'challenges' ? [String(fields.to)] : [],
  );
  const tested = testsThatProduced(document, learning).flatMap((test) => hypothesesOfTest(document, test.id));
  return new Set([...linked, ...tested.map(({ id }) => id)]);
};

/** What says the same of a hypothesis as a learning does, itself included, and what says the opposite. */
const agreeingAndOpposing = (document: ProjectDocument, learning: RecordId) => {
  const agreeing = new Map<RecordId, EvidenceCard>();
  const opposing = new Set<RecordId>();
  for (const hypothesis of hypothesesAbout(document, learning)) {
    const balance = evidenceBalanceOf(document, hypothesis);
    for (const [own, other] of [
      [balance.for, balance.against],
      [balance.against, balance.for],
    ] as const) {
      if (!own.cards.some(({ cardId }) => cardId === learning)) continue;
      for (const card of own.cards)
        if (card.kind === 'learning' && (card.weight ?? 0) >= AGREEING_STRENGTH)
          agreeing.set(card.cardId, card);
      for (const card of other.cards) opposing.add(card.cardId);
    }
  }
  return { agreeing, opposing };
};

/** Tests that ran and that do not go on from each other: cycles of one chain count once. */
const countIndependentTests = (document: ProjectDocument, learnings: Iterable<RecordId>): number => {
  const tests = new Set(
    [...learnings]
      .flatMap((id) => testsThatProduced(document, id))
      .filter(hasRun)
      .map(({ id }) => id),
  );
  return testChains(document).filter((chain) => chain.some(({ id }) => tests.has(id))).length;
};

const missingForHigh = (tests: number, opposing: number): string =>
  [tests < INDEPENDENT_TESTS && 'two separate tests', opposing > 0 && 'nothing that speaks against it']
    .filter(Boolean)
    .join(' and ');

/**
 * The confidence that the rule proposes for a learning (domain 3.8): high from strength 4 with two independent tests
 * and nothing against it; medium from strength 3, or where two learnings of strength 2 or more agree; else low. Tests
 * are those that it, or a learning that agrees with it, came out of. Undefined where the learning is not there or
 * nobody has said how strong it is.
 */
export function proposedConfidenceOf(
  document: ProjectDocument,
  learningId: RecordId,
): ProposedConfidence | undefined {
  const learning: PlainRecord | undefined = recordOf(document, { kind: 'learning', id: learningId });
  const strength = countedStrength(document, 'learning', learningId, strengthOf(learning));
  if (strength === undefined) return undefined;
  const { agreeing, opposing } = agreeingAndOpposing(document, learningId);
  if (strength >= HIGH_STRENGTH) {
    const tests = countIndependentTests(document, new Set([learningId, ...agreeing.keys()]));
    const missing = missingForHigh(tests, opposing.size);
    return missing === ''
      ? {
          confidence: 'high',
          why: `Its strength is ${strength} of 5, ${tests} separate tests say so, and nothing speaks against it.`,
        }
      : { confidence: 'medium', why: `Its strength is ${strength} of 5. For high you need ${missing}.` };
  }
  if (strength >= MEDIUM_STRENGTH)
    return { confidence: 'medium', why: `Its strength is ${strength} of 5: people did it, and you saw it.` };
  const others = [...agreeing.keys()].filter((id) => id !== learningId).length;
  if (strength >= AGREEING_STRENGTH && others > 0)
    return { confidence: 'medium', why: `${others + 1} learnings of strength 2 or more agree.` };
  return {
    confidence: 'low',
    why: `Its strength is ${strength} of 5. Medium takes 3, or two learnings of 2 that agree.`,
  };
}
