import { type FormEvent, type KeyboardEvent, useState } from 'react';
import { kindOf } from '../../shared/records/registry.ts';
import { Button } from '../ui/button.tsx';
import { focusLater } from '../ui/focus-later.ts';
import { Select } from '../ui/select.tsx';
import { addCard, themeOfSection } from './outline-acts.ts';
import { type OutlineSection, rowKinds } from './outline-model.ts';
import { setOutline, useOutline } from './outline-store.ts';
import { focusRow } from './row-focus.ts';

interface NewCardProps {
  readonly section: OutlineSection;
  /** Where the headings are kinds, the heading says which. */
  readonly byKind: boolean;
}

/** Writes cards under a heading, one after another: Enter adds and waits for the next, Escape ends. */
export const NewCard = ({ section, byKind }: NewCardProps) => {
  const [words, setWords] = useState('');
  const [lastId, setLastId] = useState<string | null>(null);
  const lastKind = useOutline((state) => state.lastKind);
  const kind = byKind ? section.id : lastKind;
  const of = kindOf(kind);
  const end = () => {
    setOutline({ addingTo: null });
    if (lastId !== null) focusRow(lastId);
    else focusLater(() => document.getElementById(`add-to-${section.id}`));
  };
  const add = (event: FormEvent) => {
    event.preventDefault();
    if (words.trim() === '') return;
    const id = addCard(kind, words.trim(), themeOfSection(section));
    if (id === null) return;
    setLastId(id);
    setWords('');
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') end();
  };
  return (
    <form className="outline-new" onSubmit={add} onKeyDown={onKeyDown}>
      {!byKind && (
        <Select
          label="Kind of card"
          labelHidden
          options={rowKinds().map((one) => ({ value: one.name, label: one.label }))}
          value={kind}
          onChange={(next) => setOutline({ lastKind: next ?? lastKind })}
        />
      )}
      <input
        className="field"
        // biome-ignore lint/a11y/noAutofocus: the person has just asked to write a card
        autoFocus
        aria-label={`Words of the new card: ${(of?.label ?? '').toLowerCase()}`}
        placeholder={of?.prompt ?? ''}
        maxLength={2000}
        value={words}
        onChange={(event) => setWords(event.target.value)}
      />
      <Button type="submit">Add</Button>
      <Button variant="quiet" onPress={end}>
        Done
      </Button>
    </form>
  );
};
