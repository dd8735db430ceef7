import { Maximize } from 'lucide-react';
import { useCommand } from '../../../core/commands/use-command.ts';
import { Button, WithTooltip } from '../../../core/ui/button.tsx';
import { useShownPart } from './fit-store.ts';

/** The longer of its two words: the button has room for it all the time, or the tools would move when it is pressed. */
const SHOW_ALL = 'Show all';

/** Fit in the toolbar: says that a part is shown, and that the next press shows the rest. */
export function FitButton() {
  const part = useShownPart();
  const fit = useCommand('map.fit');
  return (
    <WithTooltip text={fit.label} {...(fit.keys !== undefined && { keys: fit.keys })}>
      <Button variant="tool" icon={Maximize} onPress={fit.run}>
        <span className="map-fit-text">
          {part === undefined ? 'Fit' : SHOW_ALL}
          <span className="map-fit-room" aria-hidden="true">
            {SHOW_ALL}
          </span>
        </span>
      </Button>
    </WithTooltip>
  );
}
