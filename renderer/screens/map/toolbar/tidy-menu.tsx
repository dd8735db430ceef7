import { ChevronDown, LayoutList } from 'lucide-react';
import { type CommandState, useCommand } from '../../../core/commands/use-command.ts';
import { useSelection } from '../../../core/state/selection.ts';
import { Button, WithTooltip } from '../../../core/ui/button.tsx';
import { Menu, type MenuEntry } from '../../../core/ui/menu.tsx';

const menuEntry = ({ command, label, keys, disabledReason, run }: CommandState): MenuEntry => ({
  id: command.id,
  label,
  icon: command.icon,
  keys,
  disabledReason,
  run,
});

/** Ways of laying out: the whole map, or what is selected where several cards are; then they can be aligned as well. */
export function TidyMenu() {
  const { size } = useSelection();
  const layoutCommands = [useCommand('map.tidy'), useCommand('map.byTheme'), useCommand('map.around')];
  const alignCommands = [
    useCommand('map.align.left'),
    useCommand('map.align.centre'),
    useCommand('map.align.right'),
    useCommand('map.align.top'),
    useCommand('map.align.middle'),
    useCommand('map.align.bottom'),
    useCommand('map.distribute.across'),
    useCommand('map.distribute.down'),
  ];
  const moveCommands = [useCommand('map.moveNextTo'), useCommand('map.stay')];
  const scope = size > 1 ? `What is selected: ${size}` : 'The whole map';
  return (
    <Menu
      label="Tidy up"
      placement="bottom start"
      trigger={
        <WithTooltip text={`Tidy up: ${scope.toLowerCase()}`}>
          <Button variant="tool" icon={LayoutList} aria-label={`Tidy up: ${scope.toLowerCase()}`}>
            <span className="map-tool-text">Tidy up</span>
            <ChevronDown className="icon icon-s" aria-hidden="true" />
          </Button>
        </WithTooltip>
      }
      entries={[
        ...layoutCommands
          .map(menuEntry)
          .map((entry, at) => (at < 2 && !entry.disabledReason ? { ...entry, help: scope } : entry)),
        ...(size > 1 ? ['separator' as const, ...alignCommands.map(menuEntry)] : []),
        ...(size > 0 ? ['separator' as const, ...moveCommands.map(menuEntry)] : []),
      ]}
    />
  );
}
