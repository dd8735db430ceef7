import type { PlainRecord, ProjectDocument } from '../../document/model/document.ts';
import type { KindName, RecordId } from '../../document/model/id-types.ts';
import { kindOfId, linksOf, recordOf } from '../../document/model/selectors.ts';
import { textOf } from '../fields/read-field.ts';
import { kindOf } from '../kind-registry.ts';
import { chainsOfHypothesis } from '../lifecycle/test-chains.ts';
import { countedStrength, strengthOf } from './counted-strength.ts';

/** One card that speaks for or against a hypothesis. */
export interface EvidenceCard {
  /** The link that says so; of a learning that only a test brought, the link from that test. */
  readonly linkId: RecordId;
  readonly cardId: RecordId;
  readonly kind: KindName;
  /** 1 to 5 as the link says, else as the card itself says; undefined where neither does. */
  readonly strength: number | undefined;
  /** What it is counted as: its strength, of a learning of tests that have not started 2 at most. */
  readonly weight: number | undefined;
  /** The test of this hypothesis that produced it, where no link of its own says what it speaks for. */
  readonly throughTestId?: RecordId;
}

/** Everything on one side, the heaviest first, those without a strength last. */
export interface EvidenceSide {
  readonly cards: readonly EvidenceCard[];
  /** The weights that are known, added up. */
  readonly sum: number;
  /** How many cards have no strength: listed, never weighed. */
  readonly unweighed: number;
}

/** A status that the evidence speaks for; `none` where there is nothing to go by. */
export type ProposedStatus = 'supported' | 'notSupported' | 'unclear' | 'none';

/** The evidence for and against a hypothesis, weighed, and the status that it proposes. */
export interface EvidenceBalance {
  readonly for: EvidenceSide;
  readonly against: EvidenceSide;
  readonly proposedStatus: ProposedStatus;
  /** The cards that make the side that carries strong enough; empty where neither does. */
  readonly restsOn: readonly EvidenceCard[];
  /** Why, in one plain sentence. */
  readonly why: string;
}

/** Whether a card counts at all; Present leaves out what is hidden from an audience. */
export type ShouldCount = (kind: KindName, card: PlainRecord) => boolean;

/** From here on a strength stands for what people did, not for what was said (domain: 3 is a small test with data). */
const STRONG_STRENGTH = 3;
/** Two that agree at this strength are enough together: the domain's own step to "medium" confidence. */
const AGREEING_STRENGTH = 2;
/** How many times the heavier side has to weigh what the other weighs. */
const DECISIVE_RATIO = 2;

const sideOf = (found: readonly EvidenceCard[]): EvidenceSide => {
  const cards = found.toSorted(
    (one, other) =>
      (other.weight ?? 0) - (one.weight ?? 0) ||
      (one.cardId < other.cardId ? -1 : one.cardId > other.cardId ? 1 : 0),
  );
  return {
    cards,
    sum: cards.reduce((sum, { weight = 0 }) => sum + weight, 0),
    unweighed: cards.filter(({ weight }) => weight === undefined).length,
  };
};

/** What makes a side strong enough: all that is strong, or else two or more that agree; nothing where it is not. */
const carryingCardsOf = ({ cards }: EvidenceSide): readonly EvidenceCard[] => {
  const strong = cards.filter(({ weight = 0 }) => weight >= STRONG_STRENGTH);
  if (strong.length > 0) return strong;
  const agreeing = cards.filter(({ weight = 0 }) => weight >= AGREEING_STRENGTH);
  return agreeing.length >= 2 ? agreeing : [];
};

const isStrongEnough = (side: EvidenceSide): boolean => carryingCardsOf(side).length > 0;

const outweighs = (side: EvidenceSide, other: EvidenceSide): boolean =>
  isStrongEnough(side) && side.sum >= DECISIVE_RATIO * other.sum;

/**
 * The status that two sides speak for, and why. The rule is our own; the domain gives the strengths and the step to
 * "medium" confidence, and says that the app proposes and a person decides.
 * 1. Nothing on either side, or no strength known: `none`.
 * 2. A side carries when it is enough (one of strength 3 or more, or two of 2 or more) and weighs at least twice what
 *    the other side weighs: `supported`, or `notSupported`.
 * 3. Else `unclear`.
 *
 * Vectors (for | against): `4 4 3 | 2` supported; `3 | ` supported; `2 2 | ` supported; `2 | ` unclear; `1 1 1 | `
 * unclear; `3 | 2` unclear; `4 | 2` supported; `1 | 2 2` notSupported; `? ? | ` none; `3 | ?` supported.
 */
const proposedStatusOf = (
  supporting: EvidenceSide,
  against: EvidenceSide,
): Omit<EvidenceBalance, 'for' | 'against'> => {
  const nothing = { restsOn: [] };
  if (supporting.cards.length + against.cards.length === 0)
    return { ...nothing, proposedStatus: 'none', why: 'Nothing speaks for it or against it yet.' };
  if (supporting.sum + against.sum === 0)
    return { ...nothing, proposedStatus: 'none', why: 'Nobody has said yet how much any of it weighs.' };
  if (outweighs(supporting, against))
    return {
      proposedStatus: 'supported',
      restsOn: carryingCardsOf(supporting),
      why:
        against.sum === 0
          ? 'What speaks for it is strong enough, and nothing weighs against it.'
          : 'What speaks for it is strong enough, and weighs at least twice what speaks against it.',
    };
  if (outweighs(against, supporting))
    return {
      proposedStatus: 'notSupported',
      restsOn: carryingCardsOf(against),
      why:
        supporting.sum === 0
          ? 'What speaks against it is strong enough, and nothing weighs for it.'
          : 'What speaks against it is strong enough, and weighs at least twice what speaks for it.',
    };
  return {
    ...nothing,
    proposedStatus: 'unclear',
    why:
      isStrongEnough(supporting) || isStrongEnough(against)
        ? 'Neither side weighs twice as much as the other.'
        : 'It is too weak so far: it takes one of strength 3, or two of strength 2.',
  };
};

type Stance = 'for' | 'against';
type EvidenceWithStance = EvidenceCard & { readonly stance: Stance };

/** A link's relation and a learning's own direction use the same two words. */
const stances = new Map<unknown, Stance>([
  ['supports', 'for'],
  ['challenges', 'against'],
]);

const countedCard = (document: ProjectDocument, id: unknown, shouldCount: ShouldCount) => {
  const kind = typeof id === 'string' ? kindOfId(document, id) : undefined;
  const record = kind && typeof id === 'string' ? recordOf(document, { kind, id }) : undefined;
  return kind && record && kindOf(kind)?.card && shouldCount(kind, record) ? { kind, record } : undefined;
};

/** Cards of a kind that a card reaches by a relation, with the links that say so. */
const cardsReachedBy = (
  document: ProjectDocument,
  id: RecordId,
  relation: string,
  kind: KindName,
  shouldCount: ShouldCount,
) =>
  linksOf(document, id).out.flatMap((link) => {
    const card =
      link.fields.relation === relation ? countedCard(document, link.fields.to, shouldCount) : undefined;
    return card?.kind === kind ? [{ link, record: card.record }] : [];
  });

/** Learnings that tests of this hypothesis, all cycles of their chains, produced and that say themselves what they speak for. */
const learningsThroughTests = (
  document: ProjectDocument,
  id: RecordId,
  shouldCount: ShouldCount,
  linked: ReadonlySet<string>,
): readonly EvidenceWithStance[] => {
  const found = new Map<string, EvidenceWithStance>();
  for (const test of chainsOfHypothesis(document, id).flat()) {
    if (!shouldCount('test', test)) continue;
    for (const { link, record } of cardsReachedBy(document, test.id, 'produced', 'learning', shouldCount)) {
      const stance = stances.get(textOf(record, 'direction'));
      if (!stance || linked.has(record.id) || found.has(record.id)) continue;
      const strength = strengthOf(record);
      const weight = countedStrength(document, 'learning', record.id, strength);
      const source = { linkId: link.id, throughTestId: test.id };
      found.set(record.id, { stance, cardId: record.id, kind: 'learning', strength, weight, ...source });
    }
  }
  return [...found.values()];
};

const EMPTY_SIDE: EvidenceSide = { cards: [], sum: 0, unweighed: 0 };

/**
 * What speaks for and against a hypothesis, and the status that it speaks for. A card counts by its link "supports"
 * or "challenges" to it, with that link's strength, else its own; a learning that a test of it produced counts by
 * what it says itself ("What it says"), unless a link of its own says so already. Cards in the trash, and cards that
 * `counts` leaves out, are neither listed nor weighed. A retired hypothesis, and one that is not there, propose
 * nothing.
 */
export function evidenceBalanceOf(
  document: ProjectDocument,
  hypothesisId: string,
  shouldCount: ShouldCount = () => true,
): EvidenceBalance {
  const hypothesis = recordOf(document, { kind: 'hypothesis', id: hypothesisId });
  if (!hypothesis)
    return {
      for: EMPTY_SIDE,
      against: EMPTY_SIDE,
      proposedStatus: 'none',
      restsOn: [],
      why: 'It is not there.',
    };
  const found: EvidenceWithStance[] = [];
  for (const link of linksOf(document, hypothesisId).in) {
    const stance = stances.get(link.fields.relation);
    const card = stance && countedCard(document, link.fields.from, shouldCount);
    if (!card) continue;
    const strength = strengthOf(link) ?? strengthOf(card.record);
    const cardId = card.record.id;
    const weight = countedStrength(document, card.kind, cardId, strength);
    found.push({ stance, linkId: link.id, cardId, kind: card.kind, strength, weight });
  }
  const linked = new Set(found.map(({ cardId }) => cardId));
  found.push(...learningsThroughTests(document, hypothesisId, shouldCount, linked));
  const [supporting, against] = (['for', 'against'] as const).map((way) =>
    sideOf(found.filter((one) => one.stance === way).map(({ stance: _way, ...speaks }) => speaks)),
  ) as [EvidenceSide, EvidenceSide];
  const proposed =
    hypothesis.fields.status === 'retired'
      ? { proposedStatus: 'none' as const, restsOn: [], why: 'It is retired.' }
      : proposedStatusOf(supporting, against);
  return { for: supporting, against, ...proposed };
}
