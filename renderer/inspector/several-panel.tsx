import { MapPinOff } from 'lucide-react';
import { BulkTools } from '../bulk/bulk-tools.tsx';
import { useProject } from '../state/project-store.ts';
import { Button } from '../ui/button.tsx';
import { ArrangeGroups } from './arrange-groups.tsx';

interface Props {
  readonly ids: ReadonlySet<string>;
  readonly onDelete: () => void;
  readonly onRemove: () => void;
}

/** What can be done with several cards at once. */
export function SeveralPanel({ ids, onDelete, onRemove }: Props) {
  const isReadOnly = useProject((project) => project.readOnly);
  if (isReadOnly) return <p>This project is open for reading only.</p>;
  return (
    <div className="inspector-several">
      <p className="meta">Drag one and all move. Arrow keys move them by 8, with Shift by 40.</p>
      <ArrangeGroups />
      <BulkTools ids={ids} onDelete={onDelete} />
      <Button icon={MapPinOff} onPress={onRemove}>
        Remove from this map
      </Button>
    </div>
  );
}
