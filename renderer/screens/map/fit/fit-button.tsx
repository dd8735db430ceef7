import { Maximize } from 'lucide-react';
import { useCommand } from '../../../core/commands/use-command.ts';
import { Button, WithTooltip } from '../../../core/ui/button.tsx';
import { useShownPart } from './fit-store.ts';

/** Fit in the toolbar: says that a part is shown, and that the next press shows the rest. */
export function FitButton() {
  const part = useShownPart();
  const fit = useCommand('map.fit');
  return (
    <WithTooltip text={fit.label} {...(fit.keys !== undefined && { keys: fit.keys })}>
      <Button variant="tool" icon={Maximize} onPress={fit.run}>
        <span className="map-fit-text">{part === undefined ? 'Fit' : 'Show all'}</span>
      </Button>
    </WithTooltip>
  );
}
