import { expect, test } from 'vitest';
import {
  byLikeness,
  peopleOfProject,
} from '../../../../../renderer/screens/notes-import/review/same-person.ts';
import { applyEdit } from '../../../../../shared/document/edit/apply-edit.ts';
import type { Change } from '../../../../../shared/document/edit/edit.ts';
import { prepareEdit } from '../../../../../shared/document/edit/prepare-edit.ts';
import { emptyDocument } from '../../../../../shared/document/model/empty-document.ts';
import { documentRules } from '../../../../../shared/records/kind-registry.ts';

const owned = (id: string, ...owners: string[]): Change => ({
  op: 'add',
  kind: 'action',
  id,
  fields: { what: 'Ring', owners },
});

const documentWith = (...changes: Change[]) => {
  const empty = emptyDocument('p1');
  return applyEdit(empty, prepareEdit(empty, changes, documentRules), 's-1', documentRules).document;
};

test('people of a project are those of earlier notes, with their roles, and who owns an action by name', () => {
  const document = documentWith(
    owned('a1', 'Omar Said', 'lead commissioner', 'Tariq Mahmoud'),
    owned('a2', 'Omar Said'),
  );
  const roles = { 'Tariq Mahmoud': 'caretaker', 'Leila Haddad': 'Leila Haddad' };
  expect(peopleOfProject(document, { roles })).toEqual([
    { key: 'tariq mahmoud', name: 'Tariq Mahmoud', role: 'caretaker' },
    { key: 'leila haddad', name: 'Leila Haddad', role: null },
    { key: 'omar said', name: 'Omar Said', role: null },
  ]);
});

test('who is likelier the same comes first', () => {
  const named = (name: string) => ({ name });
  const people = ['Leila Haddad', 'Mahmoud Said', 'Tariq Mahmoud', 'Tania Moss'].map(named);
  expect(byLikeness(named('Tariq M'), people).map(({ name }) => name)).toEqual([
    'Tariq Mahmoud',
    'Mahmoud Said',
    'Tania Moss',
    'Leila Haddad',
  ]);
});
