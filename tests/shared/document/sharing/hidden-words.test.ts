import { describe, expect, test } from 'vitest';
import { merge } from '../../../../shared/document/merge/merge.ts';
import type { Fields, ProjectDocument } from '../../../../shared/document/model/document.ts';
import { recordOf } from '../../../../shared/document/model/selectors.ts';
import { createAudienceView, hiddenTitles } from '../../../../shared/document/sharing/audience-view.ts';
import { createHiddenWordsView } from '../../../../shared/document/sharing/hidden-words.ts';
import { documentRules, kindRegistry } from '../../../../shared/records/kind-registry.ts';
import { describeCopy } from '../../../../shared/share-copy/describe-copy.ts';
import { applyChanges } from '../../../helpers/document/apply-changes.ts';
import { documentOf } from '../../records/test-document.ts';

const ID = 't1_predictions';
const entry = (id: string, words: string) => ({ id, sector: 'council', words });
const written = (fields: Fields): ProjectDocument =>
  documentOf(
    ['test', 't1', { title: 'A test' }],
    [
      'writingRound',
      ID,
      { about: 't1', purpose: 'predictions', entries: [entry('a', 'CANARYone')], ...fields },
    ],
  );
const viewOf = createHiddenWordsView(kindRegistry);

describe('what screens get of words that nobody may see yet', () => {
  test('is who wrote, and no word', () => {
    const view = viewOf(written({}));
    expect(JSON.stringify(view)).not.toContain('CANARY');
    expect(recordOf(view, { kind: 'writingRound', id: ID })?.fields.entries).toEqual([entry('a', '')]);
  });

  test('is nothing in the trash either, nor of values written at once, nor of what cannot be read', () => {
    const base = written({});
    const write = (who: string, words: string) =>
      applyChanges(
        base,
        [{ op: 'set', kind: 'writingRound', id: ID, fields: { entries: [entry(who, words)] } }],
        `${who}0000000`,
      );
    const both = merge(write('M', 'CANARYmine'), write('T', 'CANARYtheirs'), documentRules).document;
    expect(JSON.stringify(both)).toMatch(/"!".*CANARY/);
    expect(JSON.stringify(viewOf(both))).not.toContain('CANARY');
    const trashed = applyChanges(both, [{ op: 'delete', kind: 'writingRound', id: ID }], 'M0000000');
    expect(JSON.stringify(viewOf(trashed))).not.toContain('CANARY');
    const record = { ...base.records.writingRound?.[ID], unreadable: { entries: 'CANARYbroken' } };
    const broken = { ...base, records: { ...base.records, writingRound: { [ID]: record } } };
    expect(JSON.stringify(viewOf(broken as unknown as ProjectDocument))).not.toContain('CANARY');
    expect(JSON.stringify(viewOf(written({ entries: 'CANARYtext' })))).not.toContain('CANARY');
  });

  test('is all of it once it is shown, in the very same document', () => {
    const shown = written({ shownOn: '2026-03-12' });
    expect(viewOf(shown)).toBe(shown);
  });

  test('leaves other tables the objects that they are, and gives the same view of the same document', () => {
    const document = written({});
    const view = viewOf(document);
    expect(view.records.test).toBe(document.records.test);
    expect(view.trash).toBe(document.trash);
    expect(viewOf(document)).toBe(view);
    const later = applyChanges(document, [{ op: 'set', kind: 'test', id: 't1', fields: { title: 'Other' } }]);
    expect(viewOf(later).records.writingRound).toBe(view.records.writingRound);
  });
});

test('an audience does not even learn that there is a round; once it is shown it sees it', () => {
  const audienceOf = createAudienceView(kindRegistry);
  expect(audienceOf(written({})).hiddenIds).toEqual(new Set([ID]));
  expect(hiddenTitles(written({}), new Set([ID]), kindRegistry), 'our own name for it is no secret').toEqual(
    [],
  );
  expect(JSON.stringify(audienceOf(written({})).document)).not.toMatch(/CANARY|predictions/);
  expect(audienceOf(written({ shownOn: '2026-03-12' })).hiddenIds.size).toBe(0);
});

test('what stays of it is counted as what it is', () => {
  const counts = (fields: Fields) => {
    const { recordsStay, fieldsStay } = describeCopy(written(fields), 'partners', kindRegistry);
    return {
      notShown: recordsStay.get('notShownYet')?.map(({ title }) => title) ?? [],
      isPrivate: recordsStay.get('private')?.length ?? 0,
      fewPeople: fieldsStay.get('fewPeople')?.length ?? 0,
    };
  };
  expect(counts({})).toEqual({ notShown: [''], isPrivate: 0, fewPeople: 0 });
  expect(counts({ shownOn: '2026-03-12' })).toMatchObject({ notShown: [], isPrivate: 0 });
  expect(counts({ sensitivity: 'restricted' })).toMatchObject({ notShown: [], isPrivate: 1 });
});
