import { Frame as FrameIcon } from 'lucide-react';
import { useCommand } from '../../commands/use-command.ts';
import { useProject } from '../../state/project-store.ts';
import { useSelection } from '../../state/selection.ts';
import { IconButton } from '../../ui/button.tsx';
import { Menu } from '../../ui/menu.tsx';

/** Makes frames, and lists those that there are. */
export function FrameTool() {
  const isReadOnly = useProject((project) => project.readOnly);
  useSelection();
  const list = useCommand('map.frames');
  const making = [
    useCommand('map.frameSelection'),
    useCommand('map.frameTheme'),
    useCommand('map.drawFrame'),
  ];
  const entries = [...(isReadOnly ? [] : making), list].map(({ command, label, keys, whyNot, run }) => ({
    id: command.id,
    label,
    icon: command.icon,
    keys,
    whyNot,
    run,
  }));
  return (
    <Menu
      label="Frames"
      placement="bottom start"
      trigger={<IconButton label="Frames" icon={FrameIcon} />}
      entries={entries}
    />
  );
}
