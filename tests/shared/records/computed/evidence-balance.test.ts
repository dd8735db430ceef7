import { describe, expect, test } from 'vitest';
import type { Fields } from '../../../../shared/document/model/document.ts';
import {
  type EvidenceBalance,
  type EvidenceSide,
  evidenceBalanceOf,
} from '../../../../shared/records/computed/evidence-balance.ts';
import { documentOf, edited, type Line } from '../test-document.ts';

const hypothesis: Line = ['hypothesis', 'h', {}];

/** One link of evidence a strength; `undefined` where nobody has said it. */
const evidence = (relation: string, strengths: readonly (number | undefined)[]): readonly Line[] =>
  strengths.flatMap((strength, index): readonly Line[] => {
    const id = `${relation}${index}`;
    const link: Fields = { from: id, relation, to: 'h', ...(strength === undefined ? {} : { strength }) };
    return [
      ['evidence', id, {}],
      ['link', `l${id}`, link],
    ];
  });

const unknown = undefined;

/** The strengths of one side, `?` for one that nobody has said: "4 3 ?". */
const strengths = ({ cards }: EvidenceSide): string => cards.map(({ strength }) => strength ?? '?').join(' ');

const both = (balance: EvidenceBalance): string => `${strengths(balance.for)}|${strengths(balance.against)}`;

describe('the status that the evidence speaks for', () => {
  test.each<[readonly (number | undefined)[], readonly (number | undefined)[], string]>([
    [[4, 4, 3], [2], 'supported'],
    [[3], [], 'supported'],
    [[2, 2], [], 'supported'],
    [[2], [], 'unclear'],
    [[1, 1, 1], [], 'unclear'],
    [[3], [2], 'unclear'],
    [[4], [2], 'supported'],
    [[1], [2, 2], 'notSupported'],
    [[], [5], 'notSupported'],
    [[unknown, unknown], [], 'none'],
    [[3], [unknown], 'supported'],
    [[], [], 'none'],
  ])('%j for and %j against: %s', (speaksFor, against, proposes) => {
    const lines = [hypothesis, ...evidence('supports', speaksFor), ...evidence('challenges', against)];
    const balance = evidenceBalanceOf(documentOf(...lines), 'h');
    expect(balance.proposedStatus).toBe(proposes);
    expect(balance.why).toMatch(/^[A-Z][^.]+\.$/);
  });
});

test('both sides are added up, strongest first, and what nobody has weighed is counted apart', () => {
  const lines = [hypothesis, ...evidence('supports', [2, unknown, 4]), ...evidence('challenges', [1])];
  const balance = evidenceBalanceOf(documentOf(...lines), 'h');
  expect(both(balance)).toBe('4 2 ?|1');
  expect(balance.for).toMatchObject({ sum: 6, unweighed: 1 });
  expect(balance.against).toMatchObject({ sum: 1, unweighed: 0 });
});

test('the link weighs before the learning itself, so that it may weigh differently for two hypotheses', () => {
  const document = documentOf(
    hypothesis,
    ['hypothesis', 'other', {}],
    ['learning', 'a', { strength: 4 }],
    ['a', 'supports', 'h'],
    ['link', 'l', { from: 'a', relation: 'challenges', to: 'other', strength: 2 }],
  );
  expect(both(evidenceBalanceOf(document, 'h'))).toBe('4|');
  expect(both(evidenceBalanceOf(document, 'other'))).toBe('|2');
});

const tested = (learning: Fields, ...more: readonly Line[]) =>
  documentOf(
    hypothesis,
    ['test', 't', { status: 'studying' }],
    ['learning', 'a', learning],
    ['h', 'testedBy', 't'],
    ['t', 'produced', 'a'],
    ...more,
  );

test('what a test of it taught counts by what the learning says, once', () => {
  const against = evidenceBalanceOf(tested({ direction: 'challenges', strength: 3 }), 'h');
  expect(against.against.cards).toEqual([
    { linkId: 't_produced_a', cardId: 'a', kind: 'learning', strength: 3, weight: 3, throughTestId: 't' },
  ]);
  expect(both(evidenceBalanceOf(tested({ direction: 'neither', strength: 3 }), 'h'))).toBe('|');
  const linked = tested({ direction: 'challenges', strength: 3 }, ['a', 'supports', 'h']);
  expect(both(evidenceBalanceOf(linked, 'h'))).toBe('3|');
});

test('what a later cycle taught counts as what the first one did', () => {
  const later = tested(
    { direction: 'supports', strength: 3 },
    ['test', 'u', { status: 'studying' }],
    ['u', 'follows', 't'],
    ['learning', 'b', { direction: 'challenges', strength: 4 }],
    ['u', 'produced', 'b'],
  );
  expect(both(evidenceBalanceOf(later, 'h'))).toBe('3|4');
});

test('a card in the trash and a card that is left out neither show nor weigh', () => {
  const lines = [hypothesis, ...evidence('supports', [3, 4])];
  const document = documentOf(...lines);
  const gone = edited(document, { op: 'delete', kind: 'evidence', id: 'supports1' });
  expect(both(evidenceBalanceOf(gone, 'h'))).toBe('3|');
  expect(both(evidenceBalanceOf(document, 'h', (_kind, { id }) => id !== 'supports0'))).toBe('4|');
  const learnt = tested({ direction: 'supports', strength: 3 });
  expect(both(evidenceBalanceOf(learnt, 'h', (kind) => kind !== 'test'))).toBe('|');
});

test('a retired hypothesis lists what speaks for it and proposes nothing; one that is not there has nothing', () => {
  const retired = documentOf(['hypothesis', 'h', { status: 'retired' }], ...evidence('supports', [5]));
  expect(evidenceBalanceOf(retired, 'h')).toMatchObject({ proposedStatus: 'none', for: { sum: 5 } });
  expect(both(evidenceBalanceOf(retired, 'nowhere'))).toBe('|');
});

test('a strength that makes no sense counts as unknown', () => {
  const document = documentOf(hypothesis, ...evidence('supports', [0, 6, 2.5, Number.MAX_VALUE]));
  expect(evidenceBalanceOf(document, 'h')).toMatchObject({
    proposedStatus: 'none',
    for: { sum: 0, unweighed: 4 },
  });
});

describe('a learning of a test that has not started', () => {
  const learned = (status: string, ...more: readonly Line[]) =>
    evidenceBalanceOf(
      documentOf(
        hypothesis,
        ['test', 't', { status }],
        ['learning', 'a', { direction: 'supports', strength: 5 }],
        ['h', 'testedBy', 't'],
        ['t', 'produced', 'a'],
        ...more,
      ),
      'h',
    );

  test.each([
    ['draft', 2, 'unclear'],
    ['planned', 2, 'unclear'],
    ['running', 5, 'supported'],
    ['decided', 5, 'supported'],
    ['stopped', 5, 'supported'],
  ])('%s: counts as %i', (status, weight, proposed) => {
    expect(learned(status).for).toMatchObject({ sum: weight, cards: [{ strength: 5, weight }] });
    expect(learned(status).proposedStatus).toBe(proposed);
    const linked = learned(status, ['link', 'l', { from: 'a', relation: 'supports', to: 'h', strength: 4 }]);
    expect(linked.for.sum).toBe(Math.min(4, weight));
  });

  test('another test that has started makes it count in full', () => {
    const started = learned('draft', ['test', 'u', { status: 'running' }], ['u', 'produced', 'a']);
    expect(started.for.sum).toBe(5);
  });
});

test('the verdict rests on what is strong, or else on all that agree', () => {
  const restsOn = (...strengths: number[]) =>
    evidenceBalanceOf(documentOf(hypothesis, ...evidence('challenges', strengths)), 'h').restsOn.map(
      ({ cardId, weight }) => `${cardId} ${weight}`,
    );
  expect(restsOn(2, 4, 3, 1)).toEqual(['challenges1 4', 'challenges2 3']);
  expect(restsOn(2, 1, 2)).toEqual(['challenges0 2', 'challenges2 2']);
  expect(restsOn(2, 1)).toEqual([]);
});
