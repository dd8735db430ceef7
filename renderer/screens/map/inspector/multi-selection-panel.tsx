import { MapPinOff } from 'lucide-react';
import { READ_ONLY_REASON, useProject } from '../../../core/state/project-store.ts';
import { Button } from '../../../core/ui/button.tsx';
import { BulkTools } from '../../../features/bulk/bulk-tools.tsx';
import { ArrangeTools } from './arrange-tools.tsx';

interface Props {
  readonly ids: ReadonlySet<string>;
  readonly onDelete: () => void;
  readonly onRemove: () => void;
}

/** What can be done with several cards at once. */
export function MultiSelectionPanel({ ids, onDelete, onRemove }: Props) {
  const isReadOnly = useProject((project) => project.readOnly);
  if (isReadOnly) return <p>{READ_ONLY_REASON}</p>;
  return (
    <div className="inspector-multi">
      <p className="meta">Drag one and all move. Arrow keys move them by 8, with Shift by 40.</p>
      <ArrangeTools />
      <BulkTools ids={ids} onDelete={onDelete} />
      <Button icon={MapPinOff} onPress={onRemove}>
        Remove from this map
      </Button>
    </div>
  );
}
