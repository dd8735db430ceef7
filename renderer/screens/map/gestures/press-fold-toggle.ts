import { toggleThemes } from '../folding/fold-themes.ts';
import { setHoveredFoldToggle } from '../folding/hovered-fold-toggle.ts';
import type { ActiveMap } from '../state/active-map.ts';
import { CLICK_DISTANCE, type Gesture } from './gesture.ts';

/** A press on the sign of a mat that folds it up or unfolds it, where it is let go in the same place. */
export function pressFoldToggle(map: ActiveMap, down: PointerEvent, theme: string): Gesture {
  return {
    pansAtEdge: false,
    move() {},
    end({ clientX, clientY }) {
      setHoveredFoldToggle(undefined, clientX, clientY);
      map.element.focus({ preventScroll: true });
      if (Math.hypot(clientX - down.clientX, clientY - down.clientY) < CLICK_DISTANCE)
        toggleThemes(map, [theme]);
    },
    cancel() {},
  };
}
