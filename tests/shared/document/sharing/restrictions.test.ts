import { describe, expect, it } from 'vitest';
import type { StoredRecord } from '../../../../shared/document/model/document.ts';
import {
  createRestrictionCheck,
  type RestrictionContext,
  restrictionsOf,
} from '../../../../shared/document/sharing/restrictions.ts';
import { mayShareField } from '../../../../shared/document/sharing/share-policy.ts';
import { line, text } from '../../../../shared/records/fields/field.ts';
import { defineKind, type Kind } from '../../../../shared/records/kind.ts';
import { kindOf, kindRegistry } from '../../../../shared/records/kind-registry.ts';
import { act, add, erase, start } from '../helpers/copies.ts';
import { kinds as small } from '../helpers/kinds.ts';

const kind = (name: string): Kind => {
  const found = kindOf(name) ?? small.kindOf(name);
  if (!found) throw new Error(`There is no kind "${name}".`);
  return found;
};
const alone: RestrictionContext = { unseen: {}, findRecord: () => undefined, judgingKinds: () => [] };
const stored = (fields: object): StoredRecord => ({ ...fields, '~': 's-1' });
const judged = (fields: object, ...kinds: readonly Kind[]) =>
  restrictionsOf(stored(fields), kinds, 'partners', alone);

const secret = defineKind({
  name: 'secret',
  label: 'Secret',
  plural: 'Secrets',
  card: true,
  share: 'partners',
  fields: { words: text({ label: 'Words', share: 'never' }), place: line({ label: 'Place' }) },
  titleField: 'words',
  withholds: { permission: (every) => (every('place').includes('hidden') ? ['words'] : []) },
});

describe('a record that counts as several kinds', () => {
  const [note, diary, project] = [kind('note'), kind('diary'), kind('project')];

  it('is as restricted as the strictest of them says', () => {
    expect(judged({}, note)).toMatchObject({
      isPersonalData: false,
      isKindWithheld: false,
      withheldFields: [],
    });
    for (const both of [
      [note, diary],
      [diary, note],
    ])
      expect(judged({}, ...both)).toMatchObject({ isPersonalData: true, isKindWithheld: true });
    expect(judged({ sensitivity: 'restricted' }, kind('link'), note).isRestricted).toBe(true);
    expect(judged({})).toMatchObject({ isKindWithheld: true });
  });

  it('holds what any of them holds, each in the registers that it keeps apart', () => {
    const figureAsEvidence = { value: 6, unit: 'people' };
    expect(judged({ actualN: 6, figureAsEvidence }, kind('test'), kind('evidence')).withheldFields).toEqual([
      { field: 'actualN', why: 'fewPeople' },
      { field: 'figureAsEvidence', why: 'fewPeople' },
    ]);
  });

  it('holds its words, in whichever register they stand: those of a note that is shown as a story', () => {
    const words = { text: 'My own words', kindAsEvidence: 'story' };
    const held = [{ field: 'text', why: 'permission' }];
    expect(judged(words, note).withheldFields).toEqual([]);
    expect(judged(words, note, kind('evidence')).withheldFields).toEqual(held);
    const given = { ...words, quoteConsentAsEvidence: { given: true, scope: 'partners' } };
    expect(judged(given, note, kind('evidence')).withheldFields).toEqual([]);
    const story = { statement: 'My own words', kind: 'story' };
    expect(judged(story, kind('evidence'), note).withheldFields).toEqual([
      { field: 'statement', why: 'permission' },
    ]);
    expect(judged({ placeAsSecret: 'hidden', text: 'x' }, note, secret).withheldFields).toEqual(held);
  });

  it('shares a register only where each of them that keeps something there does', () => {
    expect(mayShareField([note], 'text', 'partners')).toBe(true);
    expect(mayShareField([note, kind('barrier')], 'text', 'partners')).toBe(true);
    expect(mayShareField([note, secret], 'text', 'partners'), 'its words are those of a secret').toBe(false);
    expect(mayShareField([note, kind('action')], 'statusAsAction', 'partners')).toBe(true);
    expect(mayShareField([note, kind('action')], 'ownersAsAction', 'partners')).toBe(false);
    expect(mayShareField([note, kind('action')], 'owners', 'partners'), 'no kind keeps it there').toBe(false);
    expect(mayShareField([secret], 'words', 'partners')).toBe(false);
    expect(mayShareField([project, secret], 'words', 'partners')).toBe(false);
    expect(mayShareField([note], 'nowhere', 'open')).toBe(false);
    expect(mayShareField([], 'text', 'open')).toBe(false);
  });
});

describe('one record', () => {
  it('holds nothing where nothing stands', () => {
    expect(
      judged({ kind: 'story', statement: 'Words', caveat: '', sourceTitle: null }, kind('evidence'))
        .withheldFields,
    ).toEqual([{ field: 'statement', why: 'permission' }]);
    expect(
      judged({ actualN: 6, prediction: null }, kind('test')).withheldFields.map(({ field }) => field),
    ).toEqual(['actualN']);
  });

  it('of a kind without sensitivities stays where somebody wrote one', () => {
    const link = kind('link');
    for (const reader of ['partners', 'open'] as const) {
      expect(restrictionsOf(stored({}), [link], reader, alone).isRestricted).toBe(false);
      expect(restrictionsOf(stored({ sensitivity: 'restricted' }), [link], reader, alone).isRestricted).toBe(
        true,
      );
    }
  });

  it('that was erased goes, whatever stood in it, and is no test that an amendment could be judged by', () => {
    const base = start(
      add('t1', { actualN: 40, sensitivity: 'restricted' }, 'test'),
      add('a1', { test: 't1', change: 'x', reason: 'y' }, 'amendment'),
    );
    const erased = act(base, 'E', erase('t1', 'test'));
    const judge = createRestrictionCheck(erased, 'partners', kindRegistry);
    expect(judge('test', erased.trash.test?.t1 as StoredRecord)).toMatchObject({
      isRestricted: false,
      withheldFields: [],
    });
    expect(
      judge('amendment', stored({ test: 't1', change: 'x', reason: 'y' })).withheldFields.map(
        ({ field }) => field,
      ),
    ).toEqual(['change', 'reason']);
  });

  it('is judged once for one document and one reader', () => {
    const base = start(add('t1', { actualN: 6 }, 'test'));
    const judge = createRestrictionCheck(base, 'partners', kindRegistry);
    const record = base.records.test?.t1 as StoredRecord;
    expect(judge('test', record)).toBe(judge('test', record));
  });
});
