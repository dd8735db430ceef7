import { describe, expect, test } from 'vitest';
import { rebaseOnDraft } from '../../../../renderer/core/state/rebase-draft.ts';
import { applyEdit } from '../../../../shared/document/edit/apply-edit.ts';
import type { Change } from '../../../../shared/document/edit/edit.ts';
import { prepareEdit } from '../../../../shared/document/edit/prepare-edit.ts';
import { findClashes } from '../../../../shared/document/merge/clashes.ts';
import type { ProjectDocument } from '../../../../shared/document/model/document.ts';
import { noDocumentRules } from '../../../../shared/document/model/document-rules.ts';
import { nextDot } from '../../../../shared/document/model/dots.ts';
import { emptyDocument } from '../../../../shared/document/model/empty-document.ts';
import { recordOf } from '../../../../shared/document/model/selectors.ts';

const ref = { kind: 'note', id: 'n1' } as const;
const set = (text: string): Change => ({ op: 'set', ...ref, fields: { text } });
const by = (document: ProjectDocument, session: string, change: Change): ProjectDocument =>
  applyEdit(
    document,
    prepareEdit(document, [change], noDocumentRules),
    nextDot(document.clock, session),
    noDocumentRules,
  ).document;
const begun = by(emptyDocument('project1'), 'Mine0001', {
  op: 'add',
  ...ref,
  fields: { text: 'begun', by: 'us' },
});
const elsewhere = (change: Change): ProjectDocument => by(begun, 'Others01', change);

/** Somebody began with `begun` in sight and puts these words down now. */
const putDown = (now: ProjectDocument, text: string) => {
  const { edit, isConcurrent } = rebaseOnDraft(begun, now, [set(text)], noDocumentRules);
  const after =
    edit.writes.length === 0
      ? now
      : applyEdit(now, edit, nextDot(now.clock, 'Mine0001'), noDocumentRules).document;
  return { isBeside: isConcurrent, isWritten: after !== now, after, text: recordOf(after, ref)?.fields.text };
};
const kept = (document: ProjectDocument): string => JSON.stringify(document.records.note?.n1 ?? null);

describe('words that were in the hand while somebody else wrote', () => {
  test('stand beside theirs: both are kept, and that is known', () => {
    const { isBeside, after } = putDown(elsewhere(set('theirs')), 'mine');
    expect(isBeside).toBe(true);
    expect(findClashes(after, noDocumentRules)).toHaveLength(1);
    for (const words of ['mine', 'theirs']) expect(kept(after)).toContain(`"${words}"`);
    expect(kept(after)).not.toContain('"begun"');
  });

  test('that are left as they were write nothing over theirs', () => {
    expect(putDown(elsewhere(set('theirs')), 'begun')).toMatchObject({ isWritten: false, text: 'theirs' });
  });

  test('that say the same need no second write', () => {
    expect(putDown(elsewhere(set('the same')), 'the same')).toMatchObject({ isWritten: false });
  });

  test('replace what was seen where only another field was written', () => {
    const now = elsewhere({ op: 'set', ...ref, fields: { by: 'them' } });
    const { isBeside, after, text } = putDown(now, 'mine');
    expect([isBeside, text, findClashes(after, noDocumentRules)]).toEqual([false, 'mine', []]);
  });

  test('of a record that was deleted bring it back, and say so', () => {
    const { isBeside, text, after } = putDown(elsewhere({ op: 'delete', ...ref }), 'mine');
    expect([isBeside, text]).toEqual([true, 'mine']);
    expect(findClashes(after, noDocumentRules)).toHaveLength(1);
  });

  test('of a deleted record, left as they were, leave it deleted', () => {
    expect(putDown(elsewhere({ op: 'delete', ...ref }), 'begun')).toMatchObject({ isWritten: false });
  });
});
