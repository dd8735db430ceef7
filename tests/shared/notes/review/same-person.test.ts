import { describe, expect, test } from 'vitest';
import { parseNotes } from '../../../../shared/notes/parse-notes.ts';
import { applyReviewAction } from '../../../../shared/notes/review/apply-action.ts';
import { type Review, type ReviewAction, startReview } from '../../../../shared/notes/review/review.ts';
import { doAction, startHistory, undoAction } from '../../../../shared/notes/review/review-history.ts';
import { reviewedNotes } from '../../../../shared/notes/review/review-result.ts';

const NOTES = `Ideas
- Tariq Mahmoud wants a bench at the stop
- Tariq M will ask about the bus

Actions
- Order the paint (owner: Tariq M)
- Ring Mahmoud and Leila Haddad
`;

const begin = (notes = NOTES): Review => startReview(parseNotes(notes));
const withActions = (review: Review, ...actions: readonly ReviewAction[]): Review =>
  actions.reduce((one, action) => applyReviewAction(one, action), review);
const namesOf = ({ people }: Review) => people.map(({ name }) => name);
const keyOf = (review: Review, name: string): string =>
  review.people.find((person) => person.name === name)?.key ?? '';
const textsOf = (review: Review) => reviewedNotes(review).items.map(({ text }) => text);
const ownersOf = (review: Review) =>
  reviewedNotes(review).items.flatMap(({ details }) => details.owners ?? []);

describe('two names that are one person', () => {
  const review = begin();
  const [short, full] = [keyOf(review, 'Tariq M'), keyOf(review, 'Tariq Mahmoud')];
  const same = { type: 'setSamePerson', person: short, as: full } as const;

  test('are found as two, so that there is something to say', () => {
    expect(namesOf(review)).toContain('Tariq M');
    expect(namesOf(review)).toContain('Tariq Mahmoud');
  });

  test('are one, with every form, and one role in every line and of every action', () => {
    const joined = withActions(review, same, { type: 'setRole', person: full, role: 'caretaker' });
    expect(joined.people.find(({ key }) => key === full)).toMatchObject({
      name: 'Tariq Mahmoud',
      role: 'caretaker',
      decision: 'role',
      forms: expect.arrayContaining(['Tariq Mahmoud', 'Tariq M']),
    });
    expect(joined.people.some(({ key }) => key === short)).toBe(false);
    expect(textsOf(joined).slice(1, 3)).toEqual([
      'The caretaker wants a bench at the stop',
      'The caretaker will ask about the bus',
    ]);
    expect(new Set(ownersOf(joined).filter((owner) => owner !== 'Leila Haddad'))).toEqual(
      new Set(['caretaker']),
    );
  });

  test('go by the fuller name, whichever is said to be the other, and own things under it where the name stays', () => {
    const joined = withActions(
      review,
      { type: 'setSamePerson', person: full, as: short },
      { type: 'setDecision', person: short, decision: 'name' },
    );
    expect(joined.people.find(({ key }) => key === short)?.name).toBe('Tariq Mahmoud');
    expect(ownersOf(joined)).toContain('Tariq Mahmoud');
    expect(ownersOf(joined)).not.toContain('Tariq M');
    expect(textsOf(joined)[2]).toBe('Tariq M will ask about the bus');
  });

  test('keep what was decided of one of them', () => {
    const joined = withActions(review, { type: 'setRole', person: short, role: 'driver' }, same);
    expect(joined.people.find(({ key }) => key === full)).toMatchObject({ role: 'driver', decision: 'role' });
    const both = withActions(
      review,
      { type: 'setRole', person: short, role: 'driver' },
      { type: 'setRole', person: full, role: 'caretaker' },
      same,
    );
    expect(both.people.find(({ key }) => key === full)).toMatchObject({ role: 'caretaker' });
  });

  test('are two again with Undo, and one in words that come back', () => {
    const history = doAction(startHistory(review), same);
    expect(undoAction(history).review).toBe(review);
    const again = withActions(
      review,
      { type: 'setText', id: 'L3', text: 'Somebody will ask' },
      same,
      { type: 'setRole', person: full, role: 'caretaker' },
      { type: 'asWritten', id: 'L3' },
    );
    expect(textsOf(again)[2]).toBe('The caretaker will ask about the bus');
  });

  test('leave nobody asked about who may be either of them', () => {
    const notes = 'Ideas\n- Ask John Moss to help\n- Ask John Mossop to wait\n- Ask John to ring\n';
    const joined = withActions(begin(notes), {
      type: 'setSamePerson',
      person: 'john mossop',
      as: 'john moss',
    });
    expect(joined.people.find(({ key }) => key === 'john?')?.mayBe).toEqual(['john moss']);
  });
});

describe('somebody whom the project knows', () => {
  const review = begin('Ideas\n- Tariq M will ask about the bus\n- A bench\n');
  const person = keyOf(review, 'Tariq M');
  const as = 'tariq mahmoud';

  test('gives the role that stands there, and their name goes with it', () => {
    const joined = withActions(review, {
      type: 'setSamePerson',
      person,
      as,
      known: { name: 'Tariq Mahmoud', role: 'caretaker' },
    });
    expect(joined.people).toMatchObject([{ key: as, name: 'Tariq Mahmoud', decision: 'role' }]);
    expect(textsOf(joined)[1]).toBe('The caretaker will ask about the bus');
  });

  test('whose name stands there keeps it here', () => {
    const known = { name: 'Tariq Mahmoud', role: null };
    const joined = withActions(review, { type: 'setSamePerson', person, as, known });
    expect(joined.people).toMatchObject([{ key: as, decision: 'name' }]);
    expect(textsOf(joined)[1]).toBe('Tariq M will ask about the bus');
    expect(ownersOf(joined)).toEqual(['Tariq Mahmoud']);
  });
});
