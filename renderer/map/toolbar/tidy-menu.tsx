import { ChevronDown, LayoutList } from 'lucide-react';
import { type Usable, useCommand } from '../../commands/use-command.ts';
import { useSelection } from '../../state/selection.ts';
import { Button } from '../../ui/button.tsx';
import { Menu, type MenuEntry } from '../../ui/menu.tsx';

const asEntry = ({ command, label, keys, whyNot, run }: Usable): MenuEntry => ({
  id: command.id,
  label,
  icon: command.icon,
  keys,
  whyNot,
  run,
});

/** Ways of laying out: the whole map, or what is selected where several cards are; then they can be aligned as well. */
export function TidyMenu() {
  const { size } = useSelection();
  const layouts = [useCommand('map.tidy'), useCommand('map.byTheme'), useCommand('map.around')];
  const lines = [
    useCommand('map.align.left'),
    useCommand('map.align.centre'),
    useCommand('map.align.right'),
    useCommand('map.align.top'),
    useCommand('map.align.middle'),
    useCommand('map.align.bottom'),
    useCommand('map.distribute.across'),
    useCommand('map.distribute.down'),
  ];
  const others = [useCommand('map.moveNextTo'), useCommand('map.stay')];
  const scope = size > 1 ? `What is selected: ${size}` : 'The whole map';
  return (
    <Menu
      label="Tidy up"
      placement="bottom start"
      trigger={
        <Button variant="tool" icon={LayoutList} aria-label={`Tidy up: ${scope.toLowerCase()}`}>
          Tidy up
          <ChevronDown className="icon icon-s" aria-hidden="true" />
        </Button>
      }
      entries={[
        ...layouts
          .map(asEntry)
          .map((entry, at) => (at < 2 && !entry.whyNot ? { ...entry, help: scope } : entry)),
        ...(size > 1 ? ['rule' as const, ...lines.map(asEntry)] : []),
        ...(size > 0 ? ['rule' as const, ...others.map(asEntry)] : []),
      ]}
    />
  );
}
