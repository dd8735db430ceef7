import { type FormEvent, type KeyboardEvent, useState } from 'react';
import { kindOf } from '../../../../shared/records/kind-registry.ts';
import { Button } from '../../../core/ui/button.tsx';
import { focusNextFrame } from '../../../core/ui/focus.ts';
import { Select } from '../../../core/ui/select.tsx';
import { addCard, placeOfSection } from '../state/outline-actions.ts';
import { type OutlineSection, rowKinds } from '../state/outline-model.ts';
import { setOutline, useOutline } from '../state/outline-store.ts';
import { focusRow } from '../state/row-focus.ts';

interface NewCardFormProps {
  readonly section: OutlineSection;
  /** The kind of new cards, where headings are kinds. */
  readonly byKind: boolean;
}

/** Adds cards under a heading, one after another: Enter adds one and empties the field, Escape closes the form. */
export function NewCardForm({ section, byKind }: NewCardFormProps) {
  const [title, setTitle] = useState('');
  const [lastId, setLastId] = useState<string | null>(null);
  const lastKind = useOutline((state) => state.lastKind);
  const kind = byKind ? section.id : lastKind;
  const kindDefinition = kindOf(kind);
  const end = () => {
    setOutline({ addingTo: null });
    if (lastId !== null) focusRow(lastId);
    else focusNextFrame(() => document.getElementById(`add-to-${section.id}`));
  };
  const add = (event: FormEvent) => {
    event.preventDefault();
    if (title.trim() === '') return;
    const id = addCard(kind, title.trim(), placeOfSection(section));
    if (id === null) return;
    setLastId(id);
    setTitle('');
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') end();
  };
  return (
    <form className="outline-new" onSubmit={add} onKeyDown={onKeyDown}>
      {!byKind && (
        <Select
          label="Kind of card"
          isLabelHidden
          options={rowKinds().map((one) => ({ value: one.name, label: one.label }))}
          value={kind}
          onChange={(next) => setOutline({ lastKind: next ?? lastKind })}
        />
      )}
      <input
        className="field"
        // biome-ignore lint/a11y/noAutofocus: the person has just asked to write a card
        autoFocus
        aria-label={`Words of the new card: ${(kindDefinition?.label ?? '').toLowerCase()}`}
        placeholder={kindDefinition?.prompt ?? ''}
        maxLength={2000}
        value={title}
        onChange={(event) => setTitle(event.target.value)}
      />
      <Button type="submit">Add</Button>
      <Button variant="quiet" onPress={end}>
        Done
      </Button>
    </form>
  );
}
