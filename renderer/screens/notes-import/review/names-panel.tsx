import { useState } from 'react';
import type { ReviewPerson } from '../../../../shared/notes/review/review.ts';
import { announce } from '../../../core/ui/announce.tsx';
import { Button } from '../../../core/ui/button.tsx';
import { TextField } from '../../../core/ui/text-field.tsx';
import { applyReviewChoice } from '../../../features/notes-draft/notes-draft.ts';

/** Names shown at first; minutes of a large meeting hold more. */
const SHOWN_AT_FIRST = 12;

const setRole = (person: ReviewPerson, role: string): void => {
  applyReviewChoice({ type: 'setRole', person: person.key, role });
  announce(`${person.name} becomes ${role}.`);
};

const keepName = (person: ReviewPerson): void => {
  applyReviewChoice({ type: 'setDecision', person: person.key, decision: 'name' });
  announce(`The name ${person.name} stays.`);
};

const PersonRow = ({ person }: { readonly person: ReviewPerson }) => {
  const [role, setRoleText] = useState(person.role);
  const isRole = person.decision === 'role';
  return (
    <li>
      <TextField label={person.name} value={role} onChange={setRoleText} placeholder="A role" />
      <div className="notes-name-actions">
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

/** The names of people in the notes, each with a proposed role. No name is replaced before the person says so. */
export function NamesPanel({ people }: { readonly people: readonly ReviewPerson[] }) {
  const [shown, setShown] = useState(SHOWN_AT_FIRST);
  if (people.length === 0) return null;
  const open = people.filter((person) => person.decision === 'open');
  const useAll = () => {
    for (const person of open) applyReviewChoice({ type: 'setRole', person: person.key, role: person.role });
    announce(`${open.length === 1 ? 'One name becomes a role' : `${open.length} names become roles`}.`);
  };
  return (
    <section>
      <h3>Names</h3>
      <p className="meta">
        {open.length > 0
          ? 'Partners see these cards. A role says enough, and a name stays only if you keep it.'
          : 'Every name is decided.'}
      </p>
      <ul className="notes-names">
        {people.slice(0, shown).map((person) => (
          <PersonRow key={person.key} person={person} />
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
}
