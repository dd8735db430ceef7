import { describe, expect, test } from 'vitest';
import { parseNotes } from '../../../../shared/notes/parse-notes.ts';
import type { ItemDetails, ItemKind } from '../../../../shared/notes/parsed-notes.ts';
import { detailsWithRoles } from '../../../../shared/notes/people/details-with-roles.ts';
import { applyReviewAction } from '../../../../shared/notes/review/apply-action.ts';
import { type Review, startReview } from '../../../../shared/notes/review/review.ts';
import { reviewedItems } from '../../../../shared/notes/review/review-result.ts';

const everybodyAsRole = (review: Review): Review =>
  review.people.reduce(
    (one, { key }) => applyReviewAction(one, { type: 'setDecision', person: key, decision: 'role' }),
    review,
  );

const asKind = (review: Review, kind: ItemKind): Review =>
  review.rows.reduce((one, { id }) => applyReviewAction(one, { type: 'setKind', id, kind }), review);

const withRolesIn = (notes: string, roles: { readonly [person: string]: string }): readonly ItemDetails[] =>
  parseNotes(notes).items.map(({ details, names }) =>
    detailsWithRoles(details, names, new Map(Object.entries(roles))),
  );

describe('details with roles instead of names', () => {
  test('owners follow, whatever form they have, and are the bare role', () => {
    const notes = 'Present: Ngozi Okafor, Kit Moss\n\nActions\n- Mrs Okafor and the clerk to write\n';
    expect(withRolesIn(notes, { 'ngozi okafor': 'carer' }).at(-1)?.owners).toEqual(['carer', 'clerk']);
  });

  test('whom an action reports back to, and what makes a figure unsure', () => {
    const notes =
      'Present: Ngozi Okafor, Leila Haddad\n\nActions\n- Leila will ask around and report back to Ngozi\n\nFigures\n- About 40 people came (Ngozi thinks there may be more)\n';
    const all = withRolesIn(notes, { 'ngozi okafor': 'carer', 'leila haddad': 'clerk' });
    expect(all.find(({ owners }) => owners)).toMatchObject({ owners: ['clerk'], reportBackTo: 'The carer' });
    expect(all.find(({ figure }) => figure)?.caveat).toBe('The carer thinks there may be more');
  });

  test('a name that is kept stays in them, and a part of a longer word is no name', () => {
    const names = [{ name: 'Ann', person: 'ann', start: 0, end: 3, proposedRole: 'carer' }];
    const details = { place: 'Annfield', caveat: 'Ann’s guess' };
    const withRole = (person: string) => detailsWithRoles(details, names, new Map([[person, 'carer']]));
    expect(withRole('ann')).toEqual({ place: 'Annfield', caveat: 'The carer’s guess' });
    expect(withRole('joe')).toEqual(details);
  });
});

describe('what comes in', () => {
  const NOTES = `Meeting of the lunch club
Present: Priti Anand, Gwen Tasker, Mrs Okafor

Stories
- A neighbour cooks on Sundays, e.g. Priti's place and the hall in Gwen's street
- Lunch in Priti Anand's kitchen works better than the hall in Ardclunie
- Gwen finds that about 40 people eat alone (Mrs Okafor says there may be more)
- Gwen will ring round and report back to Priti by Friday
`;

  test.each(['example', 'evidence', 'action', 'idea', 'barrier'] as const)(
    'has no name that became a role, whatever kind its lines are: %s',
    (kind) => {
      const review = everybodyAsRole(asKind(startReview(parseNotes(NOTES)), kind));
      expect(review.people.length).toBeGreaterThanOrEqual(3);
      const items = JSON.stringify(reviewedItems(review).map(({ text, details }) => ({ text, details })));
      expect(items).not.toMatch(/Priti|Anand|Gwen|Tasker|Okafor/);
    },
  );

  test('has places, and no person’s name as one', () => {
    const review = asKind(startReview(parseNotes(NOTES)), 'example');
    const places = reviewedItems(review).flatMap(({ details }) => details.place ?? []);
    expect(places).toEqual(['Ardclunie']);
  });
});
