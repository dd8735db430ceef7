import type { ProjectDocument } from '../document/document.ts';
import { kindOfId, linksOf, recordOf } from '../document/view.ts';
import type { PlainRecord } from './kind.ts';
import { textOf } from './read-field.ts';
import { kindOf } from './registry.ts';

/** One card that speaks for or against a hypothesis. */
export interface Speaks {
  /** The link that says so; of a learning that only a test brought, the link from that test. */
  readonly linkId: string;
  readonly cardId: string;
  readonly kind: string;
  /** 1 to 5 as the link says, else as the card itself says; undefined where neither does. */
  readonly strength: number | undefined;
  /** The test of this hypothesis that produced it, where no link of its own says what it speaks for. */
  readonly throughTest?: string;
}

/** Everything on one side, strongest first, those without a strength last. */
export interface Side {
  readonly cards: readonly Speaks[];
  /** The strengths that are known, added up. */
  readonly sum: number;
  /** How many cards have no strength: listed, never weighed. */
  readonly unknown: number;
}

/** A status that the evidence speaks for; `none` where there is nothing to go by. */
export type Proposal = 'supported' | 'notSupported' | 'unclear' | 'none';

export interface Balance {
  readonly for: Side;
  readonly against: Side;
  readonly proposes: Proposal;
  /** Why, in one plain sentence. */
  readonly why: string;
}

/** Whether a card counts at all; Present leaves out what stays here. */
export type Counts = (kind: string, card: PlainRecord) => boolean;

/** From here on a strength stands for what people did, not for what was said (domain: 3 is a small test with data). */
const STRONG = 3;
/** Two that agree at this strength are enough together: the domain's own step to "medium" confidence. */
const AGREEING = 2;
/** How many times the heavier side has to weigh what the other weighs. */
const TWICE = 2;

/** The strength that a link or a learning says, 1 to 5; undefined where it says none that makes sense. */
export const strengthOf = (record: PlainRecord | undefined): number | undefined => {
  const value = record?.fields.strength;
  return typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= 5 ? value : undefined;
};

const sideOf = (found: readonly Speaks[]): Side => {
  const cards = found.toSorted(
    (one, other) =>
      (other.strength ?? 0) - (one.strength ?? 0) ||
      (one.cardId < other.cardId ? -1 : one.cardId > other.cardId ? 1 : 0),
  );
  return {
    cards,
    sum: cards.reduce((sum, { strength = 0 }) => sum + strength, 0),
    unknown: cards.filter(({ strength }) => strength === undefined).length,
  };
};

const isEnough = ({ cards }: Side): boolean =>
  cards.some(({ strength = 0 }) => strength >= STRONG) ||
  cards.filter(({ strength = 0 }) => strength >= AGREEING).length >= 2;

const carries = (side: Side, other: Side): boolean => isEnough(side) && side.sum >= TWICE * other.sum;

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
const proposalOf = (speaksFor: Side, against: Side): Pick<Balance, 'proposes' | 'why'> => {
  if (speaksFor.cards.length + against.cards.length === 0)
    return { proposes: 'none', why: 'Nothing speaks for it or against it yet.' };
  if (speaksFor.sum + against.sum === 0)
    return { proposes: 'none', why: 'Nobody has said yet how much any of it weighs.' };
  if (carries(speaksFor, against))
    return {
      proposes: 'supported',
      why:
        against.sum === 0
          ? 'What speaks for it is strong enough, and nothing weighs against it.'
          : 'What speaks for it is strong enough, and weighs at least twice what speaks against it.',
    };
  if (carries(against, speaksFor))
    return {
      proposes: 'notSupported',
      why:
        speaksFor.sum === 0
          ? 'What speaks against it is strong enough, and nothing weighs for it.'
          : 'What speaks against it is strong enough, and weighs at least twice what speaks for it.',
    };
  return {
    proposes: 'unclear',
    why:
      isEnough(speaksFor) || isEnough(against)
        ? 'Neither side weighs twice as much as the other.'
        : 'It is too weak so far: it takes one of strength 3, or two of strength 2.',
  };
};

type Way = 'for' | 'against';
type Found = Speaks & { readonly way: Way };

/** A link's relation and a learning's own direction use the same two words. */
const ways = new Map<unknown, Way>([
  ['supports', 'for'],
  ['challenges', 'against'],
]);

const cardAt = (document: ProjectDocument, id: unknown, counts: Counts) => {
  const kind = typeof id === 'string' ? kindOfId(document, id) : undefined;
  const record = kind && typeof id === 'string' ? recordOf(document, { kind, id }) : undefined;
  return kind && record && kindOf(kind)?.card && counts(kind, record) ? { kind, record } : undefined;
};

/** Cards of a kind that a card reaches by a relation, with the links that say so. */
const reached = (document: ProjectDocument, id: string, relation: string, kind: string, counts: Counts) =>
  linksOf(document, id).out.flatMap((link) => {
    const card = link.fields.relation === relation ? cardAt(document, link.fields.to, counts) : undefined;
    return card?.kind === kind ? [{ link, record: card.record }] : [];
  });

/** Learnings that tests of this hypothesis produced and that say themselves what they speak for. */
const throughTests = (
  document: ProjectDocument,
  id: string,
  counts: Counts,
  linked: ReadonlySet<string>,
): readonly Found[] => {
  const found = new Map<string, Found>();
  for (const { record: test } of reached(document, id, 'testedBy', 'test', counts)) {
    for (const { link, record } of reached(document, test.id, 'produced', 'learning', counts)) {
      const way = ways.get(textOf(record, 'direction'));
      if (!way || linked.has(record.id) || found.has(record.id)) continue;
      const strength = strengthOf(record);
      const by = { linkId: link.id, throughTest: test.id };
      found.set(record.id, { way, cardId: record.id, kind: 'learning', strength, ...by });
    }
  }
  return [...found.values()];
};

const nothing: Side = { cards: [], sum: 0, unknown: 0 };

/**
 * What speaks for and against a hypothesis, and the status that it speaks for. A card counts by its link "supports"
 * or "challenges" to it, with that link's strength, else its own; a learning that a test of it produced counts by
 * what it says itself ("What it says"), unless a link of its own says so already. Cards in the trash, and cards that
 * `counts` leaves out, are neither listed nor weighed. A retired hypothesis, and one that is not there, propose nothing.
 */
export const balanceOf = (
  document: ProjectDocument,
  hypothesisId: string,
  counts: Counts = () => true,
): Balance => {
  const hypothesis = recordOf(document, { kind: 'hypothesis', id: hypothesisId });
  if (!hypothesis) return { for: nothing, against: nothing, proposes: 'none', why: 'It is not there.' };
  const found: Found[] = [];
  for (const link of linksOf(document, hypothesisId).in) {
    const way = ways.get(link.fields.relation);
    const card = way && cardAt(document, link.fields.from, counts);
    if (!card) continue;
    const strength = strengthOf(link) ?? strengthOf(card.record);
    found.push({ way, linkId: link.id, cardId: card.record.id, kind: card.kind, strength });
  }
  const linked = new Set(found.map(({ cardId }) => cardId));
  found.push(...throughTests(document, hypothesisId, counts, linked));
  const [speaksFor, against] = (['for', 'against'] as const).map((way) =>
    sideOf(found.filter((one) => one.way === way).map(({ way: _way, ...speaks }) => speaks)),
  ) as [Side, Side];
  const proposal =
    hypothesis.fields.status === 'retired'
      ? { proposes: 'none' as const, why: 'It is retired.' }
      : proposalOf(speaksFor, against);
  return { for: speaksFor, against, ...proposal };
};
