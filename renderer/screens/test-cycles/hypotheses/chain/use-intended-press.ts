import { type MouseEvent, type PointerEvent, useLayoutEffect, useRef } from 'react';
import type { PressEvent } from 'react-aria-components';
import { afterPaint } from '../../../../core/ui/after-paint.ts';

/** What has to be put around a button of which one step becomes the next, and whether the press that comes was meant for it. */
export interface IntendedPress {
  readonly handlers: {
    readonly onPointerDownCapture: (event: PointerEvent) => void;
    readonly onClickCapture: (event: MouseEvent) => void;
  };
  readonly isSeen: (press: PressEvent) => boolean;
}

/**
 * Where a press puts another button in the place of the one that was pressed, a second press may have been meant for the
 * first: one that began before the other button was on the screen, however long that took, and one that the system counts
 * as the second half of a double press. Keys need none of this: another button does not have the focus.
 * @param shown what the button does now
 */
export function useIntendedPress(shown: string): IntendedPress {
  const shownSince = useRef(Number.POSITIVE_INFINITY);
  const isSeen = useRef(true);
  // Before the next event, which may be the second press.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another step is another button
  useLayoutEffect(() => {
    shownSince.current = Number.POSITIVE_INFINITY;
    return afterPaint(() => {
      shownSince.current = performance.now();
    });
  }, [shown]);
  return {
    handlers: {
      onPointerDownCapture: ({ timeStamp }) => {
        isSeen.current = timeStamp >= shownSince.current;
      },
      onClickCapture: ({ detail }) => {
        if (detail > 1) isSeen.current = false;
      },
    },
    isSeen: ({ pointerType }) => pointerType === 'keyboard' || pointerType === 'virtual' || isSeen.current,
  };
}
