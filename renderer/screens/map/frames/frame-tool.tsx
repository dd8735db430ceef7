import { Frame as FrameIcon } from 'lucide-react';
import { useCommand } from '../../../core/commands/use-command.ts';
import { useProject } from '../../../core/state/project-store.ts';
import { useSelection } from '../../../core/state/selection.ts';
import { IconButton } from '../../../core/ui/button.tsx';
import { Menu } from '../../../core/ui/menu.tsx';

/** Makes frames, and lists those that there are. */
export function FrameTool() {
  const isReadOnly = useProject((project) => project.readOnly);
  useSelection();
  const listCommand = useCommand('map.frames');
  const createCommands = [
    useCommand('map.frameSelection'),
    useCommand('map.frameTheme'),
    useCommand('map.drawFrame'),
  ];
  const entries = [...(isReadOnly ? [] : createCommands), listCommand].map(
    ({ command, label, keys, disabledReason, run }) => ({
      id: command.id,
      label,
      icon: command.icon,
      keys,
      disabledReason,
      run,
    }),
  );
  return (
    <Menu
      label="Frames"
      placement="bottom start"
      trigger={<IconButton label="Frames" icon={FrameIcon} />}
      entries={entries}
    />
  );
}
