import { X } from 'lucide-react';
import { undo } from '../../../core/state/edit.ts';
import { useProject } from '../../../core/state/project-store.ts';
import { Button, IconButton } from '../../../core/ui/button.tsx';
import { Progress } from '../../../core/ui/progress.tsx';
import { mapUi, useMapUi } from '../state/map-ui.ts';

const dismiss = (): void => mapUi.setState({ notice: undefined });

/** A line at the foot of the map: what was just deleted or laid out, with Undo. It stays until the next step. */
export function NoticeLine() {
  const notice = useMapUi((ui) => ui.notice);
  const working = useMapUi((ui) => ui.runningLayout);
  const step = useProject((project) => project.undoLabel);
  if (working)
    return (
      <div className="map-notice">
        <Progress label={working.label} onStop={working.stop} />
      </div>
    );
  if (!notice || notice.step !== step) return null;
  return (
    <div className="map-notice">
      <p>{notice.sentence}</p>
      <Button
        variant="tool"
        onPress={() => {
          undo();
          dismiss();
        }}
      >
        Undo
      </Button>
      <IconButton label="Put this line away" icon={X} onPress={dismiss} />
    </div>
  );
}
