import { describe, expect, test } from 'vitest';
import { parseNotes } from '../../../../shared/notes/parse-notes.ts';
import { plainName, proposeRoles } from '../../../../shared/notes/people/propose-roles.ts';

const rolesIn = (
  text: string,
  knownRoles?: ReadonlyMap<string, string>,
): { readonly [name: string]: string } =>
  Object.fromEntries(
    parseNotes(text, knownRoles ? { knownRoles } : {}).people.map(({ name, proposedRole }) => [
      name,
      proposedRole,
    ]),
  );

describe('a role that fits', () => {
  test.each([
    ['Anna (lead commissioner) came', 'Anna', 'lead commissioner'],
    ['Anna Kowal, the lead commissioner, came', 'Anna Kowal', 'lead commissioner'],
    ['our carer Anna came', 'Anna', 'carer'],
    ['the social worker Anna rang', 'Anna', 'social worker'],
    ['Cllr Fern Ackroyd opened it', 'Cllr Fern Ackroyd', 'councillor'],
    ['Dr Sen came', 'Dr Sen', 'doctor'],
    ['Sister Dudek came', 'Sister Dudek', 'nurse'],
    ['Mr Brocklebank, 88, fell', 'Mr Brocklebank', 'resident'],
    ['his brother Emlyn waited', 'Emlyn', 'relative'],
    ['Present: Ola Brandt (housing), Kit Moss', 'Ola Brandt', 'housing worker'],
    ['Present: Ola Brandt, Kit Moss (minutes)', 'Kit Moss', 'note-taker'],
    ['Present: Hyacinth Brath (had the hours for her husband), Kit Moss', 'Hyacinth Brath', 'carer'],
    [
      'Present: Dr Ife Castell (IC), GP and Chair; Ola Fonse (OF), Team Manager ASC; Kit Moss',
      'Ola Fonse',
      'team Manager ASC',
    ],
    ['Attendees\n- Bukayo Adewale – Housing officer, Northgate\n', 'Bukayo Adewale', 'housing officer'],
    [
      'Who came\nShanice Tolliver, co-chair\nLotte Vinter, supported living\n',
      'Shanice Tolliver',
      'co-chair',
    ],
    ['| Name | Role |\n| --- | --- |\n| Ottoline Frayne | Chair |\n', 'Ottoline Frayne', 'chair'],
    ['Revd Maule spoke', 'Revd Maule', 'faith leader'],
    ['Tom said no', 'Tom', 'participant A'],
    ['Present: Tom Akers (Larkrise Care), Kit Moss', 'Tom Akers', 'participant A'],
  ])('%s', (text, name, role) => {
    expect(rolesIn(text)[name]).toBe(role);
  });

  test('two of one role get a letter each, in the order of the notes', () => {
    expect(rolesIn('Present: Tom Akers (carer), Ola Brandt (carer), Kit Moss (clerk)')).toEqual({
      'Tom Akers': 'carer A',
      'Ola Brandt': 'carer B',
      'Kit Moss': 'clerk',
    });
  });

  test('one person has one role in all lines and under all names', () => {
    const { items } = parseNotes(
      'Present: Ngozi Okafor (carer), Kit Moss\n\nMrs Okafor rang.\n\nNgozi will ask.\n',
    );
    const roles = items.flatMap(({ names }) => names).filter(({ person }) => person === 'ngozi okafor');
    expect(roles.map(({ name, proposedRole }) => [name, proposedRole])).toEqual([
      ['Ngozi Okafor', 'carer'],
      ['Mrs Okafor', 'carer'],
      ['Ngozi', 'carer'],
    ]);
  });
});

describe('roles of earlier notes', () => {
  test('the same person keeps the role, and nobody else gets it', () => {
    const known = new Map([
      ['tom akers', 'carer A'],
      ['ola brandt', 'manager'],
    ]);
    expect(rolesIn('Present: Tom Akers (volunteer), Kit Moss (carer), Ola Brandt\n', known)).toEqual({
      'Tom Akers': 'carer A',
      'Kit Moss': 'carer B',
      'Ola Brandt': 'manager',
    });
  });

  test('titles, stops and accents do not part a name', () => {
    expect(plainName('Mrs Siobhán O’Leary')).toBe(plainName("Siobhan O'Leary"));
    expect(plainName('R. Ekpenyong')).toBe('r ekpenyong');
    expect(plainName('PC Tasker')).toBe('tasker');
  });

  test('letters go on after Z', () => {
    const people = Array.from({ length: 28 }, (_, at) => ({ key: `p${at}`, name: `P${at}` }));
    expect([...proposeRoles(people).values()].slice(24)).toEqual([
      'participant Y',
      'participant Z',
      'participant AA',
      'participant AB',
    ]);
  });
});
