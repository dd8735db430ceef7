import { Button } from '../../core/ui/button.tsx';
import { TextField } from '../../core/ui/text-field.tsx';
import type { TablePerson } from './table-people.ts';

interface PeopleFieldsProps {
  readonly people: readonly TablePerson[];
  readonly roles: ReadonlyMap<string, string>;
  readonly onChange: (roles: ReadonlyMap<string, string>) => void;
}

/** People that are asked about; a table with more is a list of people. */
const SHOWN = 12;

const withRole = (
  roles: ReadonlyMap<string, string>,
  { key, name }: TablePerson,
  words: string,
): ReadonlyMap<string, string> => {
  const next = new Map(roles);
  if (words.trim() === '' || words === name) next.delete(key);
  else next.set(key, words);
  return next;
};

/** The names in a table, and what is written instead. No name is replaced before a person says so. */
export function PeopleFields({ people, roles, onChange }: PeopleFieldsProps) {
  if (people.length === 0) return null;
  const open = people.filter(({ key }) => !roles.has(key));
  const useAll = (): void =>
    onChange(new Map([...open.map(({ key, role }) => [key, role] as const), ...roles]));
  return (
    <section aria-label="Names">
      <h3>Names</h3>
      <p className="form-help">
        Partners see cards, and a role says enough. A name that you do not change comes in as it is.
      </p>
      <ul className="table-people">
        {people.slice(0, SHOWN).map((person) => (
          <li key={person.key}>
            <TextField
              label={person.name}
              placeholder={person.name}
              maxLength={120}
              value={roles.get(person.key) ?? ''}
              onChange={(words) => onChange(withRole(roles, person, words))}
            />
          </li>
        ))}
      </ul>
      {open.length > 0 && (
        <Button variant="quiet" onPress={useAll}>
          {open.length === 1 ? `Use a role for ${open[0]?.name}` : `Use roles for ${open.length} names`}
        </Button>
      )}
    </section>
  );
}
