import { Plus } from 'lucide-react';
import { useProject } from '../../../core/state/project-store.ts';
import { Button } from '../../../core/ui/button.tsx';

/** The button that adds one to a list; nothing in a project that is open for reading. */
export function NewButton({ label, onPress }: { readonly label: string; readonly onPress: () => void }) {
  const isReadOnly = useProject(({ readOnly }) => readOnly);
  if (isReadOnly) return null;
  return (
    <Button icon={Plus} onPress={onPress}>
      {label}
    </Button>
  );
}
