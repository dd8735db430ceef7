import { describe, expect, test } from 'vitest';
import type { Change } from '../../../../shared/document/edit/edit.ts';
import { findClashes } from '../../../../shared/document/merge/clashes.ts';
import { merge } from '../../../../shared/document/merge/merge.ts';
import type { Fields, ProjectDocument } from '../../../../shared/document/model/document.ts';
import { recordOf } from '../../../../shared/document/model/selectors.ts';
import { redact } from '../../../../shared/document/sharing/redact.ts';
import { validateDocument } from '../../../../shared/records/checks/validate-document.ts';
import { readEntries, withEntry } from '../../../../shared/records/fields/writing-round-entries.ts';
import { documentRules, kindOf, kindRegistry } from '../../../../shared/records/kind-registry.ts';
import { transitionChanges } from '../../../../shared/records/lifecycle/lifecycle.ts';
import {
  entriesOfRound,
  hiddenPredictionRounds,
  PREDICTIONS,
  predictionRoundId,
  predictionRounds,
} from '../../../../shared/records/lifecycle/writing-rounds.ts';
import { hasSmallNumbersAboutTest } from '../../../../shared/records/privacy/small-numbers-in-tests-finding.ts';
import { applyChanges } from '../../../helpers/document/apply-changes.ts';
import { documentOf, edited, moment, refusal, rulesBroken } from '../test-document.ts';

const plan: Fields = {
  status: 'planned',
  prediction: 'Most of them come',
  successCriterion: { what: 'visits', comparator: 'atLeast', value: 40, unit: 'visits' },
  ownerRole: 'Lead',
};
const ROUND = predictionRoundId('t1');
const council = { id: 'a1', sector: 'council', words: 'CANARY all of them' };
const carers = { id: 'b2', sector: 'carers', words: 'CANARY hardly anybody' };
const round = (fields: Fields): Change => ({ op: 'set', kind: 'writingRound', id: ROUND, fields });
const project = (fields: Fields = {}, test: Fields = plan): ProjectDocument =>
  documentOf(
    ['test', 't1', test],
    ['hypothesis', 'h1', {}],
    ['h1', 'testedBy', 't1'],
    ['writingRound', ROUND, { about: 't1', purpose: PREDICTIONS, entries: [council], ...fields }],
  );
const shown = { shownOn: '2026-03-12' };
const start = (document: ProjectDocument): readonly Change[] => {
  const [kind, record] = [kindOf('test'), recordOf(document, { kind: 'test', id: 't1' })];
  return kind && record ? transitionChanges(kind, record, 'running', moment) : [];
};
const copyFor = (document: ProjectDocument, recipient: 'partners' | 'open' = 'partners'): string =>
  JSON.stringify(redact(document, recipient, kindRegistry));
const wordsIn = (document: ProjectDocument): string =>
  predictionRounds(document, 't1')
    .flatMap(entriesOfRound)
    .map(({ words }) => words)
    .join();

describe('what each sector predicts', () => {
  test('has no words before it is shown, whatever else stands where the day belongs', () => {
    for (const shownOn of [null, '', 'yes', true, 20260312, '2026-02-30', ['2026-03-12']]) {
      expect(wordsIn(project({ shownOn })), String(shownOn)).toBe('');
      expect(hiddenPredictionRounds(project({ shownOn }), 't1')).toHaveLength(1);
    }
    expect(wordsIn(project(shown))).toBe(council.words);
    expect(hiddenPredictionRounds(project(shown), 't1')).toEqual([]);
  });

  test('is refused once it was shown, and once the test has started', () => {
    const add = round({ entries: [council, carers] });
    expect(refusal(project(), add)).toBeUndefined();
    expect(refusal(project(shown), add)).toBe('What everybody wrote has been shown. It stays as it is.');
    const running = { ...plan, status: 'running', locked: { prediction: 'Most', on: '2026-03-12' } };
    expect(refusal(project({}, running), add)).toBe(
      'The test has started, so nobody can predict it any more.',
    );
    expect(refusal(project({}, running), round(shown)), 'it can be shown still').toBeUndefined();
    const bare = documentOf(['test', 't1', running]);
    const fields = { about: 't1', purpose: PREDICTIONS, entries: [] };
    expect(refusal(bare, { op: 'add', kind: 'writingRound', id: ROUND, fields })).toBe(
      'The test has started, so nobody can predict it any more.',
    );
  });

  test('has to be shown before the start, or in the same step', () => {
    expect(refusal(project(), ...start(project()))).toBe(
      'What each sector predicts is still hidden. Show it first.',
    );
    expect(refusal(project(), round(shown), ...start(project()))).toBeUndefined();
    expect(refusal(project(shown), ...start(project()))).toBeUndefined();
    expect(refusal(project({ entries: [] }), ...start(project())), 'nobody wrote').toBeUndefined();
  });

  test('is worth a look where it came in hidden beside a start that did not know of it', () => {
    const opened = project({ entries: [] });
    const started = applyChanges(opened, start(opened), 'Mine0001');
    const predicted = applyChanges(opened, [round({ entries: [carers] })], 'Theirs01');
    const both = merge(started, predicted, documentRules).document;
    expect(rulesBroken(both)).toContain('test t1 predictionsNotShown');
    expect(rulesBroken(edited(both, round(shown)))).not.toContain('test t1 predictionsNotShown');
  });

  test('is joined where two wrote at once, in whichever order they meet, and asks nobody', () => {
    const base = project({ entries: [] });
    const mine = applyChanges(base, [round({ entries: [council] })], 'Mine0001');
    const theirs = applyChanges(base, [round({ entries: [carers] })], 'Theirs01');
    for (const both of [merge(mine, theirs, documentRules), merge(theirs, mine, documentRules)]) {
      const [joined] = predictionRounds(both.document, 't1');
      expect(
        readEntries(joined?.fields.entries)
          .map(({ id }) => id)
          .sort(),
      ).toEqual(['a1', 'b2']);
      expect(findClashes(both.document, documentRules)).toEqual([]);
    }
  });

  test('is one round where two opened it at once', () => {
    const base = documentOf(['test', 't1', plan]);
    const opened = (entries: Fields['entries'], who: string): ProjectDocument => {
      const fields = { about: 't1', purpose: PREDICTIONS, entries: entries ?? null };
      return applyChanges(base, [{ op: 'add', kind: 'writingRound', id: ROUND, fields }], who);
    };
    const both = merge(opened([council], 'Mine0001'), opened([carers], 'Theirs01'), documentRules).document;
    expect(predictionRounds(both, 't1')).toHaveLength(1);
    expect(readEntries(predictionRounds(both, 't1')[0]?.fields.entries)).toHaveLength(2);
    expect(findClashes(both, documentRules)).toEqual([]);
  });

  test('goes with its test when that is erased', () => {
    const erased = edited(project(), { op: 'erase', kind: 'test', id: 't1' });
    expect(JSON.stringify(erased)).not.toContain('CANARY');
  });

  test('of what no version wrote like this is listed, and nothing of it is lost or quoted', () => {
    const foreign = [council, { id: 'c3', words: 'CANARY of a newer version', mood: 'CANARY' }, 'CANARY'];
    const document = project({ ...shown, entries: foreign });
    expect(wordsIn(document)).toBe(council.words);
    const broken = validateDocument(document);
    expect(broken.map(({ field }) => field)).toEqual(['entries']);
    expect(JSON.stringify(broken)).not.toContain('CANARY');
    const added = withEntry(foreign, { words: 'new' }, (length) => new Uint8Array(length).fill(3));
    for (const one of foreign) expect(added).toContainEqual(one);
    expect(wordsIn(project({ ...shown, entries: 'CANARY' }))).toBe('');
  });
});

describe('the order of what was written', () => {
  test('is another one at each write, and every order comes about as often', () => {
    let seed = 1;
    const random = (length: number): Uint8Array =>
      Uint8Array.from({ length }, () => {
        seed = (seed * 48_271) % 2_147_483_647;
        return (seed >> 8) & 255;
      });
    const last = { sector: 'health', words: 'last' };
    const places = Array.from({ length: 3_000 }, () => {
      const entries = readEntries(withEntry([council, carers], last, random));
      return entries.findIndex(({ words }) => words === 'last');
    });
    for (const place of [0, 1, 2]) {
      const share = places.filter((one) => one === place).length / places.length;
      expect(share).toBeGreaterThan(0.28);
      expect(share).toBeLessThan(0.39);
    }
  });
});

describe('a copy for others', () => {
  test('has nothing of a round that nobody has seen, not even that there is one', () => {
    for (const recipient of ['partners', 'open'] as const) {
      expect(copyFor(project(), recipient)).not.toMatch(/CANARY|council|_predictions/);
      expect(
        copyFor(edited(project(), { op: 'delete', kind: 'writingRound', id: ROUND }), recipient),
      ).not.toMatch(/CANARY|council/);
    }
    expect(copyFor(project(shown))).toContain('CANARY all of them');
    expect(
      copyFor(project({ ...shown, sensitivity: 'open' }, { ...plan, sensitivity: 'open' }), 'open'),
    ).toContain('CANARY all of them');
  });

  test('gives back what it never had: merged, the hidden words are there', () => {
    const copy = redact(project(), 'partners', kindRegistry);
    const theirs = applyChanges(
      copy,
      [{ op: 'set', kind: 'test', id: 't1', fields: { steps: 'x' } }],
      'Theirs01',
    );
    const both = merge(project(), theirs, documentRules).document;
    expect(JSON.stringify(both)).toContain('CANARY all of them');
  });

  test.each([
    ['its own words', { entries: [{ ...council, words: 'CANARY 4 of 6' }] }, {}],
    ['its test', {}, { actualN: 6 }],
  ])(
    'keeps it back where %s may tell of few people, and lets it go for the reason of the test',
    (_what, fields, numbers) => {
      const few = project({ ...shown, ...fields }, { ...plan, ...numbers });
      expect(copyFor(few)).not.toContain('CANARY');
      expect(copyFor(few)).toContain('"?":["entries"]');
      const why = { resultMayLeave: { why: 'They said yes', on: '2026-03-12' } };
      expect(copyFor(project({ ...shown, ...fields }, { ...plan, ...numbers, ...why }))).toContain('CANARY');
    },
  );

  test('is asked about for what can be seen alone', () => {
    const few = { entries: [{ ...council, words: '4 of 6' }] };
    const asks = (document: ProjectDocument): boolean => {
      const record = recordOf(document, { kind: 'test', id: 't1' });
      return record !== undefined && hasSmallNumbersAboutTest(record, document);
    };
    expect(asks(project(few))).toBe(false);
    expect(asks(project({ ...few, ...shown }))).toBe(true);
  });
});
