import { expect, test } from 'vitest';
import type { StoredRecord, Value } from '../../../../shared/document/model/document.ts';
import { type RestrictionContext, restrictionsOf } from '../../../../shared/document/sharing/restrictions.ts';
import { createJudgingKinds } from '../../../../shared/document/sharing/share-policy.ts';
import type { Field } from '../../../../shared/records/fields/field.ts';
import { type Kind, sharePolicyOf } from '../../../../shared/records/kind.ts';
import { allKinds, kindRegistry } from '../../../../shared/records/kind-registry.ts';

test('every kind says itself who may see its fields, and these do not go to everybody', () => {
  expect(allKinds().filter(({ share }) => share === undefined)).toEqual([]);
  const exchange = allKinds().filter(({ isAboutExchange }) => isAboutExchange === true);
  expect(exchange.map(({ name, share }) => `${name} ${share}`).sort()).toEqual([
    'disclosureDecision never',
    'sharedCopy never',
  ]);
  const others = allKinds().filter((kind) => !exchange.includes(kind));
  const kept = others.flatMap((kind) =>
    Object.keys(kind.fields)
      .map((field) => [sharePolicyOf(kind, field), `${kind.name}.${field}`] as const)
      .filter(
        ([share, name]) => share !== 'open' && !/(createdBy|copiedFrom|details)$|^project.privacy/.test(name),
      ),
  );
  expect(kept.map(([share, name]) => `${name} ${share}`).sort()).toEqual([
    'action.doneOn partners',
    'action.dueOn partners',
    'action.kind partners',
    'action.owners never',
    'action.reportBackTo partners',
    'action.startOn partners',
    'canvasFile.canvas partners',
    'dataPoint.asTyped never',
    'dataPoint.excludedWhy partners',
    'dataPoint.n never',
    'dataPoint.note partners',
    'dataPoint.ratio never',
    'dataPoint.value never',
    'evidence.resultMayLeave never',
    'frame.canvas partners',
    'frame.canvasNode partners',
    'link.canvas partners',
    'link.canvasEdges partners',
    'link.note partners',
    'map.canvas partners',
    'measure.baseline never',
    'placement.canvas partners',
    'placement.canvasNode partners',
    'test.resultMayLeave never',
    'view.owners never',
  ]);
  for (const kind of others) {
    expect([kind.name, sharePolicyOf(kind, 'createdBy')]).toEqual([kind.name, 'partners']);
    expect([kind.name, sharePolicyOf(kind, 'details')]).toEqual([
      kind.name,
      'details' in kind.fields ? 'never' : kind.share,
    ]);
    for (const field of Object.keys(kind.fields).filter((name) => name.startsWith('privacy')))
      expect(sharePolicyOf(kind, field)).toBe('never');
  }
});

/** A record of a kind whose every number is one of few people, and which belongs to a test of few people. */
const ofFew = (kind: Kind): StoredRecord => {
  const few = (field: Field): Value => {
    if (field.parts)
      return Object.fromEntries(Object.entries(field.parts).map(([name, part]) => [name, few(part)]));
    if (field.control === 'number') return 6;
    return field.control === 'parent' ? 'test1' : '6 people';
  };
  const said = Object.entries(kind.fields).filter(
    ([name, { share }]) => share !== 'never' && !['kind', 'quoteConsent', 'alreadyPublished'].includes(name),
  );
  return { ...Object.fromEntries(said.map(([name, field]) => [name, few(field)])), '~': 's-1' };
};

test('of what goes to everybody, this stays where it is of 1 to 7 people, and nobody says why it may leave', () => {
  const test1: StoredRecord = { actualN: 6, '~': 's-1' };
  const around: RestrictionContext = {
    unseen: {},
    findRecord: (id: string) =>
      id === 'test1' ? { kind: 'test', id, record: test1, location: 'live' } : undefined,
    judgingKinds: createJudgingKinds(kindRegistry),
  };
  const held = allKinds().flatMap((kind) =>
    restrictionsOf(ofFew(kind), [kind], 'open', around).withheldFields.map(
      ({ field, why }) => `${kind.name}.${field} ${why}`,
    ),
  );
  expect(held.sort()).toEqual([
    'amendment.change fewPeople',
    'amendment.criterion fewPeople',
    'amendment.reason fewPeople',
    'amendment.was fewPeople',
    'evidence.figure fewPeople',
    'test.actualN fewPeople',
    'test.locked fewPeople',
    'test.prediction fewPeople',
    'test.resultValue fewPeople',
    'test.sample fewPeople',
    'test.successCriterion fewPeople',
    'writingRound.entries fewPeople',
  ]);
  const said = allKinds().flatMap(({ name, smallNumberFields = [] }) =>
    smallNumberFields.map((field) => `${name}.${field} fewPeople`),
  );
  expect(said.sort(), 'and its kind says so').toEqual(held.sort());
});

test('what leaves without being searched for words that point to a person can hold none', () => {
  const searched = new Set(['line', 'text', 'tags', 'parts', 'list']);
  const bare = new Set(['choice', 'choices', 'scale', 'number', 'date', 'yesNo', 'parent']);
  const unsearched = allKinds().flatMap((kind) =>
    Object.entries(kind.fields)
      .filter(
        ([name, { control, holdsWords }]) =>
          sharePolicyOf(kind, name) !== 'never' &&
          !searched.has(control) &&
          !bare.has(control) &&
          !holdsWords,
      )
      .map(([name]) => `${kind.name}.${name}`),
  );
  // Places, orders, colours, days, what a version calls a kind, a relation or a round; a point leaves only with the words
  // that it stands in, and what is written apart is searched as `hiddenWords`.
  const known = /\.(order|point|shownAs|sourceLine|canvasNode)$/;
  expect(unsearched.filter((name) => !known.test(name)).sort()).toEqual([
    'frame.area',
    'link.canvasEdges',
    'link.relation',
    'measure.chartSettings',
    'placement.pos',
    'test.decidedOutcome',
    'view.colours',
    'view.middle',
    'writingRound.entries',
    'writingRound.purpose',
    'writingRound.shownOn',
  ]);
});

test('a field that a kind does not have is nobody’s', () => {
  for (const kind of allKinds()) expect(sharePolicyOf({ ...kind, share: 'never' }, 'toString')).toBe('never');
});
