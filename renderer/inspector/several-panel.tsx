import { Layers, MapPinOff, Trash2 } from 'lucide-react';
import { kindOfId, recordsOf } from '../../shared/document/view.ts';
import { kindOf, titleOf } from '../../shared/records/registry.ts';
import { edit } from '../state/edit.ts';
import { currentProject, useProject } from '../state/project-store.ts';
import { Button } from '../ui/button.tsx';
import { Menu } from '../ui/menu.tsx';

interface Props {
  readonly ids: ReadonlySet<string>;
  readonly onDelete: () => void;
  readonly onRemove: () => void;
}

function putInTheme(ids: ReadonlySet<string>, theme: string | null, name: string): void {
  const { document } = currentProject();
  const changes = [...ids].flatMap((id) => {
    const kind = kindOfId(document, id);
    return kind !== undefined && kindOf(kind)?.fields.theme
      ? [{ op: 'set', kind, id, fields: { theme } } as const]
      : [];
  });
  const cards = changes.length === 1 ? '1 card' : `${changes.length} cards`;
  edit('Theme changed', changes, {
    say: theme === null ? `${cards} without a theme.` : `${cards} in “${name}”.`,
  });
}

/** What can be done with several cards at once. */
export function SeveralPanel({ ids, onDelete, onRemove }: Props) {
  const themes = useProject((project) => recordsOf(project.document, 'theme'));
  const isReadOnly = useProject((project) => project.readOnly);
  if (isReadOnly) return <p>This project is open for reading only.</p>;
  const entries = themes.map((theme) => {
    const label = titleOf('theme', theme);
    return { id: theme.id, label, run: () => putInTheme(ids, theme.id, label) };
  });
  return (
    <div className="inspector-several">
      <p className="meta">Drag one and all move. Arrow keys move them by 8, with Shift by 40.</p>
      <Menu
        label="Theme"
        placement="bottom start"
        trigger={<Button icon={Layers}>Put in a theme</Button>}
        entries={[
          ...entries,
          ...(entries.length > 0 ? ['rule' as const] : []),
          { id: '-', label: 'No theme', run: () => putInTheme(ids, null, '') },
        ]}
      />
      <Button icon={MapPinOff} onPress={onRemove}>
        Remove from this map
      </Button>
      <Button icon={Trash2} onPress={onDelete}>
        Delete
      </Button>
    </div>
  );
}
