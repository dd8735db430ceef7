import { useMemo } from 'react';
import type { ReviewPerson } from '../../../../shared/notes/review/people.ts';
import { useProject } from '../../../core/state/project-store.ts';
import { announce } from '../../../core/ui/announce.tsx';
import { Button } from '../../../core/ui/button.tsx';
import { Menu, type MenuEntry } from '../../../core/ui/menu.tsx';
import { applyReviewChoice, notesDraftStore } from '../../../features/notes-draft/notes-draft.ts';
import { byLikeness, type PersonOfProject, peopleOfProject } from './same-person.ts';

interface SamePersonMenuProps {
  readonly person: ReviewPerson;
  readonly people: readonly ReviewPerson[];
  /** Called with the key of the person that both are now. */
  readonly onJoined: (key: string) => void;
}

const inProjectInWords = ({ role }: PersonOfProject): string =>
  role === null ? 'In this project by name' : `In this project as ${role}`;

/** People of the project, without those of these notes, who stand in their own group. */
const usePeopleOfProject = (people: readonly ReviewPerson[]): readonly PersonOfProject[] => {
  const document = useProject((project) => project.document);
  return useMemo(() => {
    const known = peopleOfProject(document, notesDraftStore.getState().read?.memory ?? { roles: {} });
    const inNotes = new Set(people.map(({ key }) => key));
    return known.filter(({ key }) => !inNotes.has(key));
  }, [document, people]);
};

/** "Tariq M" and "Tariq Mahmoud": says that two names are one person's. */
export function SamePersonMenu({ person, people, onJoined }: SamePersonMenuProps) {
  const ofProject = usePeopleOfProject(people);
  const join = (as: string, name: string, known?: PersonOfProject) => {
    applyReviewChoice({
      type: 'setSamePerson',
      person: person.key,
      as,
      ...(known ? { known: { name: known.name, role: known.role } } : {}),
    });
    announce(`${person.name} and ${name} are one person now.`);
    onJoined(as);
  };
  const inNotes = byLikeness(
    person,
    people.filter((other) => other.key !== person.key),
  ).map(({ key, name }): MenuEntry => ({ id: key, label: name, run: () => join(key, name) }));
  const inProject = byLikeness(person, ofProject).map(
    (other): MenuEntry => ({
      id: `project ${other.key}`,
      label: other.name,
      help: inProjectInWords(other),
      run: () => join(other.key, other.name, other),
    }),
  );
  if (inNotes.length + inProject.length === 0) return null;
  const entries: (MenuEntry | 'separator')[] = [...inNotes];
  if (inNotes.length > 0 && inProject.length > 0) entries.push('separator');
  const label = `${person.name} is the same person as…`;
  return (
    <Menu
      label={label}
      trigger={
        <Button variant="tool" aria-label={label}>
          Same person as…
        </Button>
      }
      entries={[...entries, ...inProject]}
    />
  );
}
