import { useEffect, useRef } from 'react';
import { TitleEditor } from '../controls/title-editor.tsx';
import type { ActiveMap } from '../state/active-map.ts';
import { renameFrame, revealFrame } from './frame-actions.ts';
import { frameFocus, frameUi } from './frame-ui.ts';
import type { Frame } from './frames-of.ts';

interface Props {
  readonly map: ActiveMap;
  readonly frame: Frame;
  readonly isNew: boolean;
}

/** The field in which a frame is renamed: Enter commits, Escape or an empty field keep the name that it has. */
export function FrameNameField({ map, frame, isNew }: Props) {
  const initialArea = useRef(frame.area);
  useEffect(() => revealFrame(map, initialArea.current), [map]);
  const finish = (takesFocus: boolean): true => {
    frameUi.setState({ naming: undefined });
    if (takesFocus) frameFocus.request(frame.id);
    return true;
  };
  return (
    <TitleEditor
      label="Name of the frame"
      describedBy="frame-naming"
      initial={frame.name}
      onCommit={(name, by) =>
        (name === '' || name === frame.name || renameFrame(frame.id, name, isNew)) && finish(by !== 'blur')
      }
      onCancel={() => finish(true)}
    />
  );
}
