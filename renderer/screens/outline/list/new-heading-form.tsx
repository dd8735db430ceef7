import { type FormEvent, type KeyboardEvent, useState } from 'react';
import { kindOf } from '../../../../shared/records/kind-registry.ts';
import { Button } from '../../../core/ui/button.tsx';
import { focusNextFrame } from '../../../core/ui/focus.ts';
import type { OutlineSection } from '../state/outline-model.ts';
import { setOutline } from '../state/outline-store.ts';
import { headingElementId } from '../state/row-focus.ts';
import { addSubHeading } from '../state/sub-heading-actions.ts';

/** Adds a sub-heading to a theme; the form for its first card opens next. */
export function NewHeadingForm({ section }: { readonly section: OutlineSection }) {
  const [text, setText] = useState('');
  const cancel = () => {
    setOutline({ addingHeadingTo: null });
    focusNextFrame(() => document.getElementById(headingElementId(section.id)));
  };
  const add = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() === '') return;
    const id = addSubHeading(text.trim(), section.themeId);
    if (id !== null) setOutline({ addingHeadingTo: null, addingTo: id });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') cancel();
  };
  return (
    <form className="outline-new" onSubmit={add} onKeyDown={onKeyDown}>
      <input
        className="field"
        // biome-ignore lint/a11y/noAutofocus: the person has just asked to write a sub-heading
        autoFocus
        aria-label={`New sub-heading under ${section.heading}`}
        placeholder={kindOf('heading')?.prompt ?? ''}
        maxLength={2000}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <Button type="submit">Add sub-heading</Button>
      <Button variant="quiet" onPress={cancel}>
        Cancel
      </Button>
    </form>
  );
}
