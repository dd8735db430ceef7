import { describe, expect, test } from 'vitest';
import { parseNotes } from '../../../../shared/notes/parse-notes.ts';
import { applyReviewAction } from '../../../../shared/notes/review/apply-action.ts';
import { type Review, type ReviewAction, startReview } from '../../../../shared/notes/review/review.ts';
import { reviewedNotes } from '../../../../shared/notes/review/review-result.ts';
import { rowWarnings, undecidedPeople } from '../../../../shared/notes/review/row-warnings.ts';

const begin = (text: string, name?: string): Review => startReview(parseNotes(text), { name });
const withActions = (review: Review, ...actions: readonly ReviewAction[]): Review =>
  actions.reduce((one, action) => applyReviewAction(one, action), review);
const textsOf = (review: Review) => reviewedNotes(review).items.map(({ text }) => text);
const nameLines = (review: Review) =>
  review.rows.filter((row) => rowWarnings(row, undecidedPeople(review)).includes('name')).map(({ id }) => id);
const roleFor = (person: string, role = 'carer'): ReviewAction => ({ type: 'setRole', person, role });

describe('a name that was decided about', () => {
  const NOTES = 'Ideas\n- A bench for Leila Haddad\n- A walking bus\n';

  test('stays a role when the words are as they were written again, also if they had no name between', () => {
    const review = withActions(
      begin(NOTES),
      roleFor('leila haddad'),
      { type: 'setText', id: 'L2', text: 'A bench' },
      { type: 'asWritten', id: 'L2' },
    );
    expect(textsOf(review)[1]).toBe('A bench for the carer');
    expect(review.people.map(({ name, decision }) => [name, decision])).toEqual([['Leila Haddad', 'role']]);
  });

  test('that was not decided about is warned of again when its words come back', () => {
    const steps: readonly ReviewAction[] = [
      { type: 'mergeUp', id: 'L3' },
      { type: 'setText', id: 'L2', text: 'A bench' },
      { type: 'asWritten', id: 'L2' },
    ];
    expect(nameLines(withActions(begin(NOTES), ...steps.slice(0, 2)))).toEqual([]);
    expect(nameLines(withActions(begin(NOTES), ...steps))).toEqual(['L2']);
  });

  test('is the same person in the words as written and in lines that are taken apart', () => {
    const notes = 'Ideas\n- Ask John Moss to help\n- Ask John Fisher to wait\n- Ask John to ring\n- A bus\n';
    const same: readonly ReviewAction[] = [
      { type: 'setSamePerson', person: 'john?', as: 'john moss' },
      roleFor('john moss'),
    ];
    const merged = withActions(begin(notes), { type: 'mergeUp', id: 'L5' }, ...same);
    expect(textsOf(withActions(merged, { type: 'takeApart', id: 'L4' }))[3]).toBe('Ask the carer to ring');
    const again = withActions(
      begin(notes),
      ...same,
      { type: 'exclude', id: 'L4' },
      { type: 'asWritten', id: 'L4' },
    );
    expect(textsOf(again)[3]).toBe('Ask the carer to ring');
  });
});

describe('a line that was left out', () => {
  const NOTES =
    'Actions\n- Leila Haddad will ring by 4 May\n\nDraft by Omar Said will ask Leila Haddad | Page 1 of 2\n';
  const leftOut = (): Review => {
    const review = begin(NOTES);
    const rows = review.rows.map((row) =>
      row.id === 'L2' ? { ...row, isLeftOut: true, names: [], details: {} } : row,
    );
    return { ...review, rows, written: rows, people: [], everyone: [] };
  };

  test.each<[string, ReviewAction]>([
    ['brought in', { type: 'include', id: 'L2' }],
    ['given a kind', { type: 'setKind', id: 'L2', kind: 'action' }],
    ['joined to the line above', { type: 'mergeUp', id: 'L2' }],
  ])('is looked through for names and details when it is %s', (_how, action) => {
    const review = withActions(leftOut(), action);
    expect(review.people.map(({ name, decision }) => [name, decision])).toEqual([['Leila Haddad', 'open']]);
    expect(nameLines(review)).toHaveLength(1);
    const role = withActions(review, roleFor('leila haddad'));
    expect(textsOf(role).join()).toContain('carer will ring');
    if (action.type !== 'mergeUp')
      expect(reviewedNotes(role).items[1]?.details).toMatchObject({
        owners: ['carer'],
        dueWords: 'by 4 May',
      });
  });
});

describe('a name in the title of the meeting', () => {
  const decided = (review: Review) =>
    reviewedNotes(withActions(review, ...review.people.map(({ key }) => roleFor(key))));

  test.each([
    ['of the notes', begin('# Meeting with Leila Haddad\n\n## Ideas\n- A bench\n')],
    ['from the name of their file', begin('Ideas\n- A bench\n', 'Meeting with Leila Haddad')],
    [
      'that a person wrote',
      withActions(begin('Ideas\n- A bench\n'), { type: 'setMeeting', title: 'Meeting with Leila Haddad' }),
    ],
  ])('%s is asked about and becomes a role', (_where, review) => {
    expect(review.people.map(({ name }) => name)).toEqual(['Leila Haddad']);
    expect(decided(review).title).toBe('Meeting with the carer');
  });
});
