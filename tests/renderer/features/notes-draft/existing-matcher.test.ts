import { expect, test } from 'vitest';
import type { ProjectState } from '../../../../renderer/core/state/project-store.ts';
import { chosenRolesOf } from '../../../../renderer/features/notes-draft/remember-notes.ts';
import { startNotesReview } from '../../../../renderer/features/notes-draft/start-notes-review.ts';
import { applyEdit } from '../../../../shared/document/edit/apply-edit.ts';
import { prepareEdit } from '../../../../shared/document/edit/prepare-edit.ts';
import type { ProjectDocument } from '../../../../shared/document/model/document.ts';
import { emptyDocument } from '../../../../shared/document/model/empty-document.ts';
import { parseNotes } from '../../../../shared/notes/parse-notes.ts';
import { applyReviewAction } from '../../../../shared/notes/review/apply-action.ts';
import { startReview } from '../../../../shared/notes/review/review.ts';
import { reviewedNotes } from '../../../../shared/notes/review/review-result.ts';
import { notesToChanges } from '../../../../shared/notes/write/notes-to-changes.ts';
import { documentRules } from '../../../../shared/records/kind-registry.ts';

const FIRST = 'Ideas\n- Leila Haddad wants a bench at the stop\n- A walking bus. A bell at the door\n';

/** A project that the first notes came into, with a role for the name and the second line in two cards. */
const withFirstNotes = (): ProjectDocument => {
  const review = [
    { type: 'setRole', person: startReview(parseNotes(FIRST)).people[0]?.key ?? '', role: 'carer' } as const,
    { type: 'splitSentences', id: 'L3' } as const,
  ].reduce((one, action) => applyReviewAction(one, action), startReview(parseNotes(FIRST)));
  const empty = emptyDocument('p1');
  let count = 0;
  const newId = () => {
    count += 1;
    return `c${count}`;
  };
  const target = { newId, mapId: 'map1', today: '2026-11-22', document: empty };
  const edit = prepareEdit(empty, notesToChanges(reviewedNotes(review), target), documentRules);
  return applyEdit(empty, edit, 's-1', documentRules).document;
};

const read = (text: string, roles: { readonly [name: string]: string }) => {
  const project = { document: withFirstNotes() } as ProjectState;
  const reading = { today: '2026-12-01', project: null, memory: { sections: {}, roles }, session: null };
  return startNotesReview({ text, name: null }, reading, [], project)?.review;
};

test('a card that has a role is the line that has the name, for whom a role was chosen', () => {
  const review = read(FIRST, { 'Leila Haddad': 'carer' });
  expect(review?.rows[1]?.existing).toMatchObject({ how: 'same', choice: 'same' });
  expect(review?.people[0]).toMatchObject({ name: 'Leila Haddad', role: 'carer', decision: 'role' });
  expect(read(FIRST, {})?.rows[1]?.existing?.how).not.toBe('same');
});

test('a first name alone is only proposed the role that was chosen for it, and its card is known', () => {
  const text = 'Ideas\n- Leila wants a bench at the stop\n';
  const review = read(text, { Leila: 'carer' });
  expect(review?.people[0]).toMatchObject({ name: 'Leila', role: 'carer', decision: 'open' });
  expect(review?.rows[1]?.existing).toMatchObject({ how: 'same' });
});

test('a name that was to stay stays again, but a first name alone is asked about', () => {
  const review = read(FIRST, { 'Leila Haddad': 'Leila Haddad', Leila: 'Leila' });
  expect(review?.people[0]).toMatchObject({ name: 'Leila Haddad', decision: 'name' });
  expect(review?.people[0]?.role).not.toContain('Leila');
  expect(chosenRolesOf({ review: review ?? null })).toMatchObject({ 'Leila Haddad': 'Leila Haddad' });
  const alone = read('Ideas\n- Leila wants a bench at the stop\n', { Leila: 'Leila' });
  expect(alone?.people[0]).toMatchObject({ name: 'Leila', decision: 'open' });
});

test('a line that came in in two cards is in two pieces, both here already', () => {
  const pieces = read(FIRST, {})?.rows[2]?.pieces;
  expect(pieces?.map(({ text, existing }) => [text, existing?.how])).toEqual([
    ['A walking bus.', 'same'],
    ['A bell at the door', 'same'],
  ]);
});
