import { useState } from 'react';
import type { Person } from '../../shared/notes/review.ts';
import { announce } from '../ui/announce.tsx';
import { Button } from '../ui/button.tsx';
import { TextField } from '../ui/text-field.tsx';
import { decide } from './notes-store.ts';

/** Names shown at first; minutes of a large meeting hold more. */
const MOST_SHOWN = 12;

const setRole = (person: Person, role: string): void => {
  decide({ type: 'role', person: person.key, role });
  announce(`${person.name} becomes ${role}.`);
};

const keepName = (person: Person): void => {
  decide({ type: 'decide', person: person.key, decision: 'name' });
  announce(`The name ${person.name} stays.`);
};

const OnePerson = ({ person }: { readonly person: Person }) => {
  const [role, setRoleText] = useState(person.role);
  const isRole = person.decision === 'role';
  return (
    <li>
      <TextField label={person.name} value={role} onChange={setRoleText} placeholder="A role" />
      <div className="notes-name-acts">
        <Button
          variant="tool"
          aria-label={`Use the role for ${person.name}`}
          className={isRole ? 'btn-chosen' : ''}
          onPress={() => setRole(person, role)}
        >
          Use role
        </Button>
        <Button
          variant="tool"
          aria-label={`Keep the name ${person.name}`}
          className={person.decision === 'name' ? 'btn-chosen' : ''}
          onPress={() => keepName(person)}
        >
          Keep name
        </Button>
      </div>
    </li>
  );
};

/** Names of people in the notes, each with the role that could stand instead. Nothing changes before the person says so. */
export const NamesPanel = ({ people }: { readonly people: readonly Person[] }) => {
  const [shown, setShown] = useState(MOST_SHOWN);
  if (people.length === 0) return null;
  const open = people.filter((person) => person.decision === 'open');
  const useAll = () => {
    for (const person of open) decide({ type: 'role', person: person.key, role: person.role });
    announce(`${open.length === 1 ? 'One name becomes a role' : `${open.length} names become roles`}.`);
  };
  return (
    <section>
      <h3>Names</h3>
      <p className="meta notes-names-say">
        {open.length > 0
          ? 'Partners see these cards. A role says enough, and a name stays only if you keep it.'
          : 'Every name is decided.'}
      </p>
      <ul className="notes-names">
        {people.slice(0, shown).map((person) => (
          <OnePerson key={person.key} person={person} />
        ))}
      </ul>
      {people.length > shown && (
        <Button variant="quiet" onPress={() => setShown(people.length)}>
          Show {people.length - shown} more
        </Button>
      )}
      {open.length > 1 && (
        <Button variant="plain" onPress={useAll}>
          Use all {open.length} roles
        </Button>
      )}
    </section>
  );
};
