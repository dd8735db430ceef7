import { type FormEvent, useState } from 'react';
import { Button } from '../../../core/ui/button.tsx';
import { addTheme } from '../state/outline-actions.ts';
import { setOutline } from '../state/outline-store.ts';

/** Adds a theme; its heading then gets the focus. */
export function NewThemeForm() {
  const [name, setName] = useState('');
  const end = () => setOutline({ isAddingTheme: false });
  const add = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() === '') return;
    const id = addTheme(name.trim());
    if (id !== null) setOutline({ isAddingTheme: false, addingTo: id });
  };
  return (
    <form
      className="outline-new outline-new-theme"
      onSubmit={add}
      onKeyDown={(event) => {
        if (event.key === 'Escape') end();
      }}
    >
      <input
        className="field"
        // biome-ignore lint/a11y/noAutofocus: the person has just asked to write a theme
        autoFocus
        aria-label="Name of the new theme"
        placeholder="What is this about?"
        maxLength={2000}
        value={name}
        onChange={(event) => setName(event.target.value)}
      />
      <Button type="submit">Add theme</Button>
      <Button variant="quiet" onPress={end}>
        Cancel
      </Button>
    </form>
  );
}
