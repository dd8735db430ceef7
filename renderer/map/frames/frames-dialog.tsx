import { ArrowDown, ArrowUp, Ellipsis } from 'lucide-react';
import { useProject } from '../../state/project-store.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { showDialog } from '../../ui/dialog-host.tsx';
import { Menu } from '../../ui/menu.tsx';
import { cardsInWords } from '../../ui/words.ts';
import type { LiveMap } from '../live-map.ts';
import { viewToFit } from '../model/window.ts';
import { moveFrameInOrder } from './frame-acts.ts';
import { frameEntries } from './frame-menu.tsx';
import { activate } from './frame-ui.ts';
import { type Frame, framesOf } from './frames-of.ts';
import { cardsInside } from './inside.ts';
import './frames.css';

interface RowProps {
  readonly map: LiveMap;
  readonly frame: Frame;
  readonly at: number;
  readonly count: number;
  readonly onClose: () => void;
}

function Row({ map, frame, at, count, onClose }: RowProps) {
  const isReadOnly = useProject((project) => project.readOnly);
  const cards = cardsInside(map, frame.area).length;
  const show = (): void => {
    activate(frame.id);
    map.pane.setView(viewToFit(frame.area, map.pane.view(), 64));
    onClose();
  };
  return (
    <li>
      <Button variant="quiet" className="frame-list-name" onPress={show}>
        {`${at + 1}. ${frame.name}`}
        <span className="meta">{cardsInWords(cards)}</span>
      </Button>
      {!isReadOnly && (
        <>
          <IconButton
            label={`${frame.name}: earlier`}
            icon={ArrowUp}
            onPress={() => moveFrameInOrder(map.mapId, frame.id, -1)}
          />
          <IconButton
            label={`${frame.name}: later`}
            icon={ArrowDown}
            onPress={() => moveFrameInOrder(map.mapId, frame.id, 1)}
          />
        </>
      )}
      <Menu
        label={`Frame ${frame.name}`}
        trigger={<IconButton label={`What to do with ${frame.name}`} icon={Ellipsis} />}
        entries={frameEntries(map, frame, at, count)}
      />
    </li>
  );
}

function FramesDialog({ map, onClose }: { readonly map: LiveMap; readonly onClose: () => void }) {
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
              <Row key={frame.id} map={map} frame={frame} at={at} count={frames.length} onClose={onClose} />
            ))}
          </ol>
        </>
      )}
    </Dialog>
  );
}

/** All frames of the map: their order, and what can be done with each. */
export const openFrames = (map: LiveMap): void => {
  showDialog((close) => <FramesDialog map={map} onClose={close} />);
};
