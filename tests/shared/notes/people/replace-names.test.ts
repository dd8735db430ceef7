import { describe, expect, test } from 'vitest';
import { parseNotes } from '../../../../shared/notes/parse-notes.ts';
import { replaceNames } from '../../../../shared/notes/people/replace-names.ts';

const replaced = (notes: string, roles: { readonly [person: string]: string }): readonly string[] =>
  parseNotes(notes).items.map(
    (item) => replaceNames(item.text, item.names, new Map(Object.entries(roles))).text,
  );

describe('roles instead of names', () => {
  test('two people of one first name stay two', () => {
    expect(
      replaced('John Ashdown said yes.\n\nJohn Wetherby said no.\n\nJohn rang.', {
        'john ashdown': 'carer A',
        'john wetherby': 'carer B',
      }),
    ).toEqual(['Carer A said yes.', 'Carer B said no.', 'John rang.']);
  });

  test('every form of a person is replaced, titles of an office too, initials in brackets once', () => {
    const notes =
      'Present: PC Rhodri Tasker (RT), Ola Brandt\n\nPC Tasker rang. Then Rhodri left. RT to ask.';
    expect(replaced(notes, { 'rhodri tasker': 'police officer' })).toEqual([
      'Present: The police officer, Ola Brandt',
      'The police officer rang. Then the police officer left. The police officer to ask.',
    ]);
  });
});
