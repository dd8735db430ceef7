import { useEffect, useRef } from 'react';
import { TitleEditor } from '../card/title-editor.tsx';
import type { LiveMap } from '../live-map.ts';
import { renameFrame, showFrame } from './frame-acts.ts';
import { frameUi } from './frame-ui.ts';
import type { Frame } from './frames-of.ts';

interface Props {
  readonly map: LiveMap;
  readonly frame: Frame;
  readonly isNew: boolean;
}

/** A frame's name while it is typed: Enter takes it, Escape or no words at all leave the one that it has. */
export function FrameNameField({ map, frame, isNew }: Props) {
  const first = useRef(frame.area);
  useEffect(() => showFrame(map, first.current), [map]);
  const over = (takesKeyboard: boolean): true => {
    frameUi.setState({ naming: undefined, ...(takesKeyboard && { wantedId: frame.id }) });
    return true;
  };
  return (
    <TitleEditor
      label="Name of the frame"
      describedBy="frame-naming"
      initial={frame.name}
      onDone={(name, by) =>
        (name === '' || name === frame.name || renameFrame(frame.id, name, isNew)) && over(by !== 'leaving')
      }
      onCancel={() => over(true)}
    />
  );
}
