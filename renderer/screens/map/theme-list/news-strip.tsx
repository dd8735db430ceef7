import { counted } from '../../../../shared/records/fields/counted.ts';
import { useCommand } from '../../../core/commands/use-command.ts';
import { Button } from '../../../core/ui/button.tsx';
import type { ActiveMap } from '../state/active-map.ts';
import { leaveList } from './go-to-cards.ts';

interface Props {
  readonly map: ActiveMap;
  readonly newIds: ReadonlySet<string>;
}

/** How many cards of this map are new, and the way to be done with them. */
export function NewsStrip({ map, newIds }: Props) {
  const allSeen = useCommand('map.allSeen');
  const count = [...newIds].filter((id) => map.model.slots.slotOf(id) !== undefined).length;
  if (count === 0) return null;
  const onPress = (): void => {
    allSeen.run();
    leaveList(map);
  };
  return (
    <div className="theme-list-news">
      <p>{counted(count, 'new card')}</p>
      <Button variant="tool" className="theme-list-seen" onPress={onPress}>
        All seen
      </Button>
    </div>
  );
}
