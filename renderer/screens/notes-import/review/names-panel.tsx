import { ChevronDown } from 'lucide-react';
import { useCallback, useContext, useEffect, useRef, useState } from 'react';
import {
  ComboBox,
  ComboBoxStateContext,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Button as RacButton,
} from 'react-aria-components';
import { useStore } from 'zustand';
import type { ReviewPerson } from '../../../../shared/notes/review/people.ts';
import { isComposing } from '../../../core/commands/is-composing.ts';
import { announce } from '../../../core/ui/announce.tsx';
import { Button } from '../../../core/ui/button.tsx';
import {
  applyReviewChoice,
  notesDraftStore,
  setTypedWords,
} from '../../../features/notes-draft/notes-draft.ts';
import { type TypedPlace, typedAt } from '../../../features/notes-draft/typed-words.ts';
import '../../../core/ui/combo-field.css';
import { roleChoices } from './role-choices.ts';
import { SamePersonMenu } from './same-person-menu.tsx';

/** Names shown at first; minutes of a large meeting hold more. */
const SHOWN_AT_FIRST = 12;

const placeOf = ({ key }: ReviewPerson): TypedPlace => ({ type: 'role', person: key });

const setRole = (person: ReviewPerson, role: string): void => {
  applyReviewChoice({ type: 'setRole', person: person.key, role });
  setTypedWords(placeOf(person), undefined);
  announce(`${person.name} becomes ${role}.`);
};

const keepName = (person: ReviewPerson): void => {
  applyReviewChoice({ type: 'setDecision', person: person.key, decision: 'name' });
  setTypedWords(placeOf(person), undefined);
  announce(`The name ${person.name} stays.`);
};

interface PersonProps {
  readonly person: ReviewPerson;
  readonly people: readonly ReviewPerson[];
}

interface JoinProps extends PersonProps {
  /** Called with the key of the person that two are now. */
  readonly onJoined: (key: string) => void;
}

/** "John" where there are two of them: who is meant? */
const WhoIsMeant = ({ person, people, onJoined }: JoinProps) => {
  const others = people.filter((one) => person.mayBe?.includes(one.key));
  if (others.length === 0) return null;
  const choose = (as: string | null, who: string) => {
    applyReviewChoice({ type: 'setSamePerson', person: person.key, as });
    announce(as === null ? `${person.name} is somebody else.` : `${person.name} is ${who}.`);
    onJoined(as ?? person.key);
  };
  return (
    <div className="notes-who">
      <p className="meta">
        {others.length === 1
          ? `${person.name} alone may be somebody else. Who is it?`
          : `${person.name} alone may be two people. Who is it?`}
      </p>
      <div className="notes-name-actions">
        {others.map((other) => (
          <Button
            key={other.key}
            variant="tool"
            aria-label={`${person.name} is ${other.name}`}
            onPress={() => choose(other.key, other.name)}
          >
            {other.name}
          </Button>
        ))}
        <Button
          variant="tool"
          aria-label={`${person.name} is somebody else`}
          onPress={() => choose(null, '')}
        >
          Somebody else
        </Button>
      </div>
    </div>
  );
};

/** Opens the list with the mouse; the keyboard has the arrow keys. It has a name of its own: the field has the person's. */
const RoleListButton = ({ name }: { readonly name: string }) => {
  const state = useContext(ComboBoxStateContext);
  return (
    <RacButton
      slot={null}
      className="combo-field-list"
      aria-label={`Show roles for ${name}`}
      excludeFromTabOrder
      preventFocusOnPress
      onPress={() => state?.toggle(null, 'manual')}
    >
      <ChevronDown className="icon icon-s" aria-hidden="true" />
    </RacButton>
  );
};

/** The role of a person: from a list that fits, or any words. */
const RoleField = ({
  person,
  people,
  role,
  onRole,
}: PersonProps & { readonly role: string; readonly onRole: (role: string) => void }) => (
  <ComboBox
    className="form-field"
    allowsCustomValue
    inputValue={role}
    onInputChange={onRole}
    onSelectionChange={(key) => {
      if (key !== null) setRole(person, String(key));
    }}
    defaultFilter={(option, typed) =>
      typed === person.role || option.toLowerCase().includes(typed.toLowerCase())
    }
  >
    <Label className="form-label">{person.name}</Label>
    <div className="combo-field">
      <Input
        className="field"
        placeholder="A role"
        onKeyDown={(event) => {
          // With an option of the list in hand, Enter takes that one.
          const isInList = event.currentTarget.hasAttribute('aria-activedescendant');
          if (event.key === 'Enter' && !isInList && !isComposing(event.nativeEvent)) setRole(person, role);
        }}
      />
      <RoleListButton name={person.name} />
    </div>
    <Popover className="menu-popover" offset={4}>
      <ListBox className="menu" items={roleChoices(person, people).map((id) => ({ id }))}>
        {({ id }) => (
          <ListBoxItem id={id} className="menu-item">
            {id}
          </ListBoxItem>
        )}
      </ListBox>
    </Popover>
  </ComboBox>
);

const PersonRow = ({ person, people, onJoined }: JoinProps) => {
  const typedRole = useStore(notesDraftStore, ({ typed }) => typedAt(typed, placeOf(person)));
  const role = typedRole ?? person.role;
  // Undo gives another role back, and so does a choice for somebody of the same name.
  const shownFor = useRef(person.role);
  useEffect(() => {
    if (shownFor.current !== person.role) setTypedWords(placeOf(person), undefined);
    shownFor.current = person.role;
  }, [person]);
  const isRole = person.decision === 'role';
  const otherForms = person.forms.filter((form) => form !== person.name);
  return (
    <li data-person={person.key}>
      <WhoIsMeant person={person} people={people} onJoined={onJoined} />
      <RoleField
        person={person}
        people={people}
        role={role}
        onRole={(words) => setTypedWords(placeOf(person), words === person.role ? undefined : words)}
      />
      {otherForms.length > 0 && <p className="meta">Also written {otherForms.join(', ')}.</p>}
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
        <SamePersonMenu
          person={person}
          people={people}
          onJoined={(key) => {
            setTypedWords(placeOf(person), undefined);
            onJoined(key);
          }}
        />
      </div>
    </li>
  );
};

/** Whoever was joined has gone with what had the focus: it goes on in the field of who both are. */
const useFocusOnJoined = (people: readonly ReviewPerson[], showAll: () => void) => {
  const list = useRef<HTMLUListElement>(null);
  const [joined, setJoined] = useState<string | null>(null);
  useEffect(() => {
    if (joined === null || !people.some(({ key }) => key === joined)) return;
    const row = [...(list.current?.children ?? [])].find(
      (one) => one instanceof HTMLElement && one.dataset.person === joined,
    );
    // It is further down than the list shows.
    if (!row) return showAll();
    setJoined(null);
    row.querySelector('input')?.focus();
  }, [joined, people, showAll]);
  return { list, onJoined: setJoined };
};

/** The names of people in the notes, each with a proposed role. No name is replaced before the person says so. */
export function NamesPanel({ people }: { readonly people: readonly ReviewPerson[] }) {
  const [shown, setShown] = useState(SHOWN_AT_FIRST);
  const showAll = useCallback(() => setShown(Number.POSITIVE_INFINITY), []);
  const { list, onJoined } = useFocusOnJoined(people, showAll);
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
          ? 'Partners see these cards, and a role says enough. A name that you do not decide on comes in as it is.'
          : 'Every name is decided.'}
      </p>
      <ul className="notes-names" ref={list}>
        {people.slice(0, shown).map((person) => (
          <PersonRow key={person.key} person={person} people={people} onJoined={onJoined} />
        ))}
      </ul>
      {people.length > shown && (
        <Button variant="quiet" onPress={showAll}>
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
