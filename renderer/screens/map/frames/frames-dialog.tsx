import { ArrowDown, ArrowUp, Ellipsis } from 'lucide-react';
import { useProject } from '../../../core/state/project-store.ts';
import { Button, IconButton } from '../../../core/ui/button.tsx';
import { cardsInWords } from '../../../core/ui/counted-text.ts';
import { Dialog } from '../../../core/ui/dialog.tsx';
import { showDialog } from '../../../core/ui/dialog-host.tsx';
import { Menu } from '../../../core/ui/menu.tsx';
import { viewportToFit } from '../../../features/map-model/geometry/viewport.ts';
import type { ActiveMap } from '../state/active-map.ts';
import { countInArea } from './cards-in-area.ts';
import { reorderFrame } from './frame-actions.ts';
import { frameMenuEntries } from './frame-menu.tsx';
import { setActiveFrame } from './frame-ui.ts';
import { type Frame, framesOf } from './frames-of.ts';
import './frames.css';

interface RowProps {
  readonly map: ActiveMap;
  readonly frame: Frame;
  readonly index: number;
  readonly count: number;
  readonly onClose: () => void;
}

function FrameRow({ map, frame, index, count, onClose }: RowProps) {
  const isReadOnly = useProject((project) => project.readOnly);
  const cards = countInArea(map, frame.area);
  const show = (): void => {
    setActiveFrame(frame.id);
    map.pane.setViewport(viewportToFit(frame.area, map.pane.viewport(), 64));
    onClose();
  };
  return (
    <li>
      <Button variant="quiet" className="frame-list-name" onPress={show}>
        {`${index + 1}. ${frame.name}`}
        <span className="meta">{cardsInWords(cards)}</span>
      </Button>
      {!isReadOnly && (
        <>
          <IconButton
            label={`${frame.name}: earlier`}
            icon={ArrowUp}
            onPress={() => reorderFrame(map.mapId, frame.id, -1)}
          />
          <IconButton
            label={`${frame.name}: later`}
            icon={ArrowDown}
            onPress={() => reorderFrame(map.mapId, frame.id, 1)}
          />
        </>
      )}
      <Menu
        label={`Frame ${frame.name}`}
        trigger={<IconButton label={`What to do with ${frame.name}`} icon={Ellipsis} />}
        entries={frameMenuEntries(map, frame, index, count)}
      />
    </li>
  );
}

function FramesDialog({ map, onClose }: { readonly map: ActiveMap; readonly onClose: () => void }) {
  const frames = useProject((project) => framesOf(project.document, map.mapId));
  return (
    <Dialog title="Frames of this map" onClose={onClose}>
      {frames.length === 0 ? (
        <p>No frame yet. Select cards and make a frame around them, or draw one.</p>
      ) : (
        <>
          <p className="meta">In the order in which they are shown. Press a name to see it.</p>
          <ol className="frame-list">
            {frames.map((frame, at) => (
              <FrameRow
                key={frame.id}
                map={map}
                frame={frame}
                index={at}
                count={frames.length}
                onClose={onClose}
              />
            ))}
          </ol>
        </>
      )}
    </Dialog>
  );
}

/** All frames of the map: their order, and what can be done with each. */
export function openFramesDialog(map: ActiveMap): void {
  showDialog((close) => <FramesDialog map={map} onClose={close} />);
}
